import { extname } from 'node:path';
import { IngestionError } from '../errors.js';
import type { DocumentReader } from '../ports.js';
import { docxReader } from './docx-reader.js';
import { htmlReader } from './html-reader.js';
import { imageReader } from './image-reader.js';
import { holdsStream, isCompound, oldWordReader } from './old-word-reader.js';
import { pdfReader } from './pdf-reader.js';
import { workbookReader } from './workbook-reader.js';
import { isZip } from './zip-parts.js';
import { markdownReader, textReader } from './text-readers.js';

/** Every format this room reads. A new format is a new adapter in this table. */
export const READERS: readonly DocumentReader[] = [
  docxReader,
  workbookReader,
  pdfReader,
  imageReader,
  oldWordReader,
  htmlReader,
  textReader,
  markdownReader,
];

/** Formats that people send and that no reader takes yet, so that a refusal can name what to do. */
const KNOWN_FORMATS: Readonly<Record<string, string>> = {
  xls: 'Excel 97',
  odt: 'OpenDocument',
};

export function isSupported(fileName: string): boolean {
  return readerByExtension(fileName) !== null;
}

/** The reader for a file, by extension and then by content. @throws IngestionError `unsupported-format`, `not-text` */
export function readerFor(bytes: Uint8Array, fileName: string): DocumentReader {
  const named = readerByExtension(fileName);
  const extension = extensionOf(fileName);
  if (named === null) {
    const known = KNOWN_FORMATS[extension];
    throw new IngestionError(
      'unsupported-format',
      `Cannot read "${fileName}": ${known === undefined ? `unknown extension ".${extension}"` : `${known} files are not read yet`}; expected ${supported()}`,
    );
  }
  if (named.recognises(bytes)) return named;
  const other = READERS.find((reader) => reader.recognises(bytes));
  if (other !== undefined) return other;
  refuseLocked(bytes, fileName);
  if (isZip(bytes) && !PACKED.has(named.format))
    throw new IngestionError('not-text', `Cannot read "${fileName}" as ${named.format}: it is packed data`);
  if (BINARY.has(named.format) && !isZip(bytes))
    throw new IngestionError('damaged-file', `Cannot read "${fileName}" as ${named.format}: it does not begin as one`);
  return named;
}

const PACKED: ReadonlySet<string> = new Set(['word', 'excel']);
const BINARY: ReadonlySet<string> = new Set(['word', 'excel', 'pdf', 'image', 'word-97']);

/** Office keeps a file with a password inside an OLE container that names its encryption. */
function refuseLocked(bytes: Uint8Array, fileName: string): void {
  if (isCompound(bytes) && holdsStream(bytes, 'EncryptedPackage'))
    throw new IngestionError('encrypted-file', `Cannot read "${fileName}": it has a password`);
}

function readerByExtension(fileName: string): DocumentReader | null {
  const extension = extensionOf(fileName);
  return READERS.find((reader) => reader.extensions.includes(extension)) ?? null;
}

function extensionOf(fileName: string): string {
  return extname(fileName).slice(1).toLowerCase();
}

function supported(): string {
  return READERS.flatMap((reader) => reader.extensions)
    .map((extension) => `.${extension}`)
    .join(', ');
}
