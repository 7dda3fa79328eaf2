import { IngestionError } from '../errors.js';
import { localName, walkXml } from './xml-walk.js';
import { unpackParts } from './zip-parts.js';

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** What a workbook holds, before any sheet is read. */
export interface WorkbookContents {
  /** Parts of the sheets that a person sees, in their order. */
  readonly sheets: readonly string[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as old Macintosh programs did. */
  readonly from1904: boolean;
}

/** @throws IngestionError `damaged-file`, `too-complex` */
export function readContents(bytes: Uint8Array, fileName: string): WorkbookContents {
  const parts = unpackParts(bytes, fileName, (name) => name === BOOK || name === RELATIONS);
  const book = parts.get(BOOK);
  const relations = parts.get(RELATIONS);
  if (book === undefined || relations === undefined)
    throw new IngestionError('damaged-file', `Cannot read "${fileName}": it has no part "${BOOK}"`);

  const targets = new Map<string, string>();
  const ofKind = new Map<string, string>();
  walkXml(relations, fileName, {
    open({ name, attributes }) {
      const { Id: id, Target: target, Type: type } = attributes;
      if (localName(name) !== 'Relationship' || target === undefined) return;
      const kind = (type ?? '').slice((type ?? '').lastIndexOf('/') + 1);
      if (id !== undefined && kind === 'worksheet') targets.set(id, partOf(target));
      ofKind.set(kind, partOf(target));
    },
  });

  const sheets: string[] = [];
  let from1904 = false;
  walkXml(book, fileName, {
    open({ name, attributes }) {
      const local = localName(name);
      if (local === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '');
      if (local !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id);
      if (part !== undefined) sheets.push(part);
    },
  });
  return { sheets, strings: ofKind.get('sharedStrings') ?? null, styles: ofKind.get('styles') ?? null, from1904 };
}

/** A target stands beside the workbook, or counts from the root of the package. */
function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
}
