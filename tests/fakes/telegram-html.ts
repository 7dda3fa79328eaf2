/** Reads Telegram's HTML style as its server does: a few tags, four named entities, faults that name the place. */

export interface ReadEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export type ReadHtml =
  | { readonly kind: 'text'; readonly text: string; readonly entities: readonly ReadEntity[] }
  | { readonly kind: 'fault'; readonly description: string };

const TAGS: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
};
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const TOKEN = /<\/?([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|<|&(?:#(\d+)|#x([\da-f]+)|(\w+));|[^<&]+|&/giu;

const fault = (said: string): ReadHtml => ({
  kind: 'fault',
  description: `Bad Request: can't parse entities: ${said}`,
});

export function readTelegramHtml(html: string): ReadHtml {
  let text = '';
  const open: { readonly tag: string; readonly offset: number; readonly url?: string }[] = [];
  const entities: ReadEntity[] = [];
  for (const match of html.matchAll(TOKEN)) {
    const [token, tag = '', attributes = '', decimal, hexadecimal, name] = match;
    const at = Buffer.byteLength(html.slice(0, match.index));
    if (token === '<') return fault(`Unsupported start tag "" at byte offset ${at}`);
    if (token.startsWith('</')) {
      const last = open.pop();
      if (last?.tag !== tag.toLowerCase())
        return fault(`Unmatched end tag at byte offset ${at}, expected "</${last?.tag ?? ''}>", found "</${tag}>"`);
      const url = last.url === undefined ? {} : { url: last.url };
      const length = text.length - last.offset;
      if (length > 0) entities.push({ type: TAGS[last.tag] ?? '', offset: last.offset, length, ...url });
    } else if (token.startsWith('<')) {
      if (!Object.hasOwn(TAGS, tag.toLowerCase())) return fault(`Unsupported start tag "${tag}" at byte offset ${at}`);
      const url = /href="([^"]*)"/i.exec(attributes)?.[1];
      open.push({ tag: tag.toLowerCase(), offset: text.length, ...(url === undefined ? {} : { url }) });
    } else if (decimal !== undefined || hexadecimal !== undefined) {
      text += String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal));
    } else text += name === undefined ? token : (NAMED[name] ?? token);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return fault(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return { kind: 'text', text, entities };
}

/** What is wrong with marks over a text, whose places count UTF-16 units; null where nothing is. */
export function entityFault(text: string, entities: readonly ReadEntity[]): string | null {
  const cutsLetter = (at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));
  for (const { offset, length } of entities) {
    const end = offset + length;
    if (end > text.length) return 'entity is out of the text';
    if (cutsLetter(offset) || cutsLetter(end)) return 'entity begins or ends inside a letter';
    const crosses = entities.some((other) => {
      const otherEnd = other.offset + other.length;
      return other.offset > offset && other.offset < end && otherEnd > end;
    });
    if (crosses) return 'entities cross each other';
  }
  return null;
}
