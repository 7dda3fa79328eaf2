/** What the two halves of the PDF library say to each other. */
interface Message {
  readonly data: unknown;
}
type Listener = (message: Message) => void;

/**
 * Joins the two halves of the PDF library within one thread. Its own joint copies every glyph of a page to the bottom;
 * here a message is copied as deep as its sender goes on writing to it, and the rest is handed over.
 */
export interface PdfPort {
  postMessage(data: unknown): void;
  addEventListener(name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(name: string, listener: Listener): void;
  terminate(): void;
}

/** A message, the chunk that it carries, and the lists in the chunk, which the sender empties. */
const COPIED_DEPTH = 3;

export function createPdfPort(): PdfPort {
  const listeners = new Set<Listener>();
  return {
    postMessage(data) {
      const message = { data: copyOf(data, COPIED_DEPTH) };
      queueMicrotask(() => {
        for (const listener of [...listeners]) listener(message);
      });
    },
    addEventListener(_name, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    removeEventListener(_name, listener) {
      listeners.delete(listener);
    },
    terminate() {
      listeners.clear();
    },
  };
}

/** Lists and plain objects are copied; bytes, and objects of the library's own, stay what they are. */
function copyOf(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => copyOf(entry, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copyOf(entry, depth - 1)]));
}
