import { IngestionError } from '../errors.js';
import type { DocumentReader, SourceDocument } from '../ports.js';
import { joinBrokenRows } from './broken-rows.js';
import { decodeText, looksLikeText } from './decode-text.js';
import { looksLikePage } from './html-reader.js';
import { decodeLegacyText } from './legacy-letters.js';
import { joinLines } from './join-lines.js';
import { partLetterColumns } from './letter-columns.js';
import { readStackedTables } from './stacked-tables.js';
import { readSpacedTables } from './spaced-tables.js';
import { sourceLines } from './source-lines.js';

/** Plain text; Markdown marks and stray HTML tags, which extractions leave in it, are cleaned as in Markdown. */
export const textReader = {
  format: 'text',
  extensions: ['txt', 'text'],
  recognises,
  read,
} as const satisfies DocumentReader;

export const markdownReader = {
  format: 'markdown',
  extensions: ['md', 'markdown'],
  recognises,
  read,
} as const satisfies DocumentReader;

function recognises(bytes: Uint8Array): boolean {
  return looksLikeText(bytes) && !looksLikePage(bytes);
}

function read(bytes: Uint8Array, fileName: string): SourceDocument {
  const text = decodeLegacyText(decodeText(bytes, fileName));
  const blocks = joinLines(joinBrokenRows(partLetterColumns(readSpacedTables(readStackedTables(sourceLines(text))))));
  if (blocks.length === 0) throw new IngestionError('empty-document', `Cannot read "${fileName}": it holds no words`);
  return { text, blocks };
}
