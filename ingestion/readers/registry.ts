import { extname } from 'node:path';
import { IngestionError } from '../errors.js';
import type { DocumentReader } from '../ports.js';
import { htmlReader } from './html-reader.js';
import { markdownReader, textReader } from './text-readers.js';

/** Every format this room reads. A new format is a new adapter in this table. */
export const READERS: readonly DocumentReader[] = [htmlReader, textReader, markdownReader];

/** Formats that people send and that no reader takes yet, so that a refusal can name what to do. */
const KNOWN_FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word 97',
  xlsx: 'Excel',
  xls: 'Excel 97',
  odt: 'OpenDocument',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  tif: 'image',
  tiff: 'image',
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
  if (!named.recognises(bytes)) {
    const other = READERS.find((reader) => reader.recognises(bytes));
    if (other === undefined)
      throw new IngestionError(
        'not-text',
        `Cannot read "${fileName}" as ${named.format}: its content is of another kind`,
      );
    return other;
  }
  return named;
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
