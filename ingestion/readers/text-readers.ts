import { IngestionError } from '../errors.js';
import type { DocumentReader, SourceDocument } from '../ports.js';
import { decodeText, looksLikeText } from './decode-text.js';
import { joinLines } from './join-lines.js';
import { sourceLines } from './source-lines.js';

/** Plain text; Markdown marks and stray HTML tags, which extractions leave in it, are cleaned as in Markdown. */
export const textReader: DocumentReader = {
  format: 'text',
  extensions: ['txt', 'text'],
  recognises: looksLikeText,
  read,
};

export const markdownReader: DocumentReader = {
  format: 'markdown',
  extensions: ['md', 'markdown'],
  recognises: looksLikeText,
  read,
};

function read(bytes: Uint8Array, fileName: string): SourceDocument {
  const text = decodeText(bytes, fileName);
  const blocks = joinLines(sourceLines(text));
  if (blocks.length === 0) throw new IngestionError('empty-document', `Cannot read "${fileName}": it holds no words`);
  return { text, blocks };
}
