import { IngestionError } from '../errors.js';
import { looksLegacy } from './legacy-letters.js';

/** Share of control characters above which bytes are not text. */
const MAX_CONTROL_SHARE = 0.01;
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Whether the bytes read as text in an encoding that `decodeText` knows. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  if (utf16Label(bytes) !== null) return true;
  const head = bytes.subarray(0, 4096);
  return !head.includes(0) && !isZipOrPdf(head);
}

/**
 * Bytes as one NFC text with line feeds only. UTF-8 (with or without mark) and marked UTF-16 are known, and the
 * old encodings of Vietnamese where the letters leave no doubt; others are refused, because a guess would change letters.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const label = utf16Label(bytes) ?? 'utf-8';
  if (label === 'utf-8' && (bytes.includes(0) || isZipOrPdf(bytes))) {
    throw new IngestionError(
      'not-text',
      `Cannot read "${fileName}" as text: it holds binary data; expected UTF-8 text`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    const old = label === 'utf-8' ? decodeSingleBytes(bytes) : null;
    if (old === null)
      throw new IngestionError(
        'bad-encoding',
        `Cannot read "${fileName}": its letters are not ${label.toUpperCase()}; expected UTF-8 text`,
        { cause },
      );
    text = old;
  }
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * MAX_CONTROL_SHARE) {
    throw new IngestionError(
      'not-text',
      `Cannot read "${fileName}" as text: ${controls} control characters; expected UTF-8 text`,
    );
  }
  const normalised = text.replace(/\r\n?/g, '\n').normalize('NFC');
  if (!/[\p{L}\p{N}]/u.test(normalised)) {
    throw new IngestionError('empty-document', `Cannot read "${fileName}": it holds no words`);
  }
  return normalised;
}

/** Share of letters that only Vietnamese has, from which a text in windows-1258 is one. */
const VIETNAMESE_SHARE = 0.04;

/** One byte a letter: the codes of TCVN3 and VNI as they stand, or windows-1258; null where the text is clearly neither. */
function decodeSingleBytes(bytes: Uint8Array): string | null {
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (looksLegacy(western)) return western;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const own = vietnamese.match(/[ạ-ỹăđơư]/giu)?.length ?? 0;
  return own > vietnamese.length * VIETNAMESE_SHARE ? vietnamese : null;
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isZipOrPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  return head.startsWith('PK\u0003\u0004') || head.startsWith('%PDF-');
}
