/**
 * Puts the chat on a page of another site: `<script src="https://…/widget.js" async></script>`. Draws a button inside a
 * closed shadow tree and, once it is pressed, a sandboxed frame. Reads and changes nothing else of the page.
 */
(() => {
  const own = document.currentScript;
  if (!(own instanceof HTMLScriptElement)) return;
  const service = new URL(own.src).origin;
  const label = own.dataset['label'] ?? 'Hỏi Trợ lý Kế hoạch';
  const closed = own.dataset['closeLabel'] ?? 'Đóng Trợ lý Kế hoạch';

  const STYLE = `
    :host { all: initial; }
    button, iframe { position: fixed; right: 20px; z-index: 2147483000; }
    button {
      bottom: 20px; min-width: 56px; height: 56px; padding: 0 20px; border: 2px solid #ffffff; border-radius: 28px;
      background: #0b6b53; color: #ffffff; font: 600 16px/1.2 system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif;
      box-shadow: 0 4px 14px rgb(0 0 0 / 30%); cursor: pointer;
    }
    button:hover { background: #084f3d; }
    button:focus-visible { outline: 3px solid #0b6b53; outline-offset: 3px; }
    iframe {
      bottom: 88px; width: min(420px, calc(100vw - 40px)); height: min(680px, calc(100vh - 108px));
      border: 1px solid #52615b; border-radius: 14px; background: #ffffff; box-shadow: 0 8px 30px rgb(0 0 0 / 30%);
      color-scheme: normal;
    }
    [hidden] { display: none; }
    @media (max-width: 520px) {
      iframe { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
    }
    @media print { button, iframe { display: none; } }
  `;

  const mount = (): void => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.type = 'button';
    let frame: HTMLIFrameElement | null = null;

    const tellOpened = (): void => frame?.contentWindow?.postMessage({ type: 'tro-ly:opened' }, service);

    const open = (): HTMLIFrameElement => {
      const made = document.createElement('iframe');
      made.title = 'Trợ lý Kế hoạch';
      made.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads',
      );
      made.referrerPolicy = 'origin';
      made.addEventListener('load', tellOpened);
      made.src = `${service}/widget`;
      root.append(made);
      return made;
    };

    const show = (isOpen: boolean): void => {
      button.setAttribute('aria-expanded', String(isOpen));
      button.textContent = isOpen ? '✕' : label;
      button.setAttribute('aria-label', isOpen ? closed : label);
      if (isOpen) {
        const isNew = frame === null;
        frame ??= open();
        frame.hidden = false;
        if (!isNew) tellOpened();
      } else if (frame !== null) {
        frame.hidden = true;
        button.focus();
      }
    };

    button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
    window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      if (frame === null || source !== frame.contentWindow || origin !== service) return;
      if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'tro-ly:close') show(false);
    });
    button.setAttribute('aria-expanded', 'false');
    button.textContent = label;
    root.append(button);
    document.body.append(host);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mount, { once: true });
  else mount();
})();
