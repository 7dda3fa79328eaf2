import { find } from './find.js';

/**
 * In the widget the page tells the host page that it wants to be closed, and learns that it was opened. Nothing else is
 * said, to and from allowed origins only.
 */
export function startEmbedding(field: HTMLElement): void {
  const { hosts } = document.documentElement.dataset;
  if (hosts === undefined || window.parent === window) return;
  const allowed = hosts.split(' ');
  let host: string | null = null;
  const close = (): void => {
    if (host !== null) window.parent.postMessage({ type: 'tro-ly:close' }, host);
  };
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !allowed.includes(origin)) return;
    if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'tro-ly:opened') return;
    host = origin;
    field.focus();
  });
  const button = find('close', HTMLButtonElement);
  button.hidden = false;
  button.addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) close();
  });
}
