import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IngestionError } from '../errors.js';
import type { DocumentReader } from '../ports.js';
import { docxReader } from './docx-reader.js';
import { runProgram, withFolder } from './programs.js';

/** First four bytes of an OLE compound file (Office 97-2003, and locked files of later ones). */
const OLE = 0xd0cf11e0;
const CONVERT_TIMEOUT_MS = 90_000;

/** Word 97-2003 documents, converted by LibreOffice where it is installed. */
export const oldWordReader = {
  format: 'word-97',
  extensions: ['doc'],
  recognises: (bytes) => isCompound(bytes) && holdsStream(bytes, 'WordDocument'),
  async read(bytes, fileName) {
    const converted = await withFolder(async (folder) => {
      await writeFile(join(folder, 'in.doc'), bytes);
      const args = ['--headless', '--norestore', '--convert-to', 'docx', '--outdir', '.', 'in.doc'];
      await runProgram('soffice', args, { fileName, folder, timeoutMs: CONVERT_TIMEOUT_MS });
      return readFile(join(folder, 'in.docx')).catch((cause: unknown) => {
        throw new IngestionError('damaged-file', `Cannot convert "${fileName}": no document came out`, { cause });
      });
    });
    return docxReader.read(converted, fileName);
  },
} as const satisfies DocumentReader;

export function isCompound(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && asBuffer(bytes).readUInt32BE(0) === OLE;
}

/** Names of streams stand in the directory as UTF-16. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  return asBuffer(bytes).includes(Buffer.from(name, 'utf16le'));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
