import { decodeText, looksLikeText } from './decode-text.js';
import { composeDocument } from './compose-document.js';
import { readHtml } from './html-blocks.js';
import type { DocumentReader } from '../ports.js';

const MARKED_UP = /<(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|meta)[\s>]/iu;

/** Web pages, as legal web sites serve them and browsers save them. */
export const htmlReader = {
  format: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  recognises: (bytes) => looksLikeText(bytes) && MARKED_UP.test(headOf(bytes)),
  read: (bytes, fileName) => composeDocument(readHtml(decodeText(bytes, fileName), fileName), fileName),
} as const satisfies DocumentReader;

/** A page from its first line on, whatever the file is called. */
export function looksLikePage(bytes: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/isu.test(headOf(bytes));
}

function headOf(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(label).decode(bytes.subarray(0, 4096));
}
