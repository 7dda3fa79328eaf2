import { isOn, localName, walkXml } from './xml-walk.js';

/** How a cell is shown. */
export interface CellStyle {
  readonly bold: boolean;
  /** Code of the number format, such as `dd/mm/yyyy`; empty for the general one. */
  readonly format: string;
}

export const PLAIN_STYLE: CellStyle = { bold: false, format: '' };

/** Codes that stand for formats without being written (ISO/IEC 29500-1, 18.8.30); days of other scripts as days. */
const KNOWN_FORMATS = new Map<number, string>([
  [9, '0%'],
  [10, '0.00%'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id): [number, string] => [id, 'dd/mm/yyyy'],
  ),
]);

/** Styles of cells in the order that cells name them by. */
export function readCellStyles(bytes: Uint8Array | undefined, fileName: string): readonly CellStyle[] {
  if (bytes === undefined) return [];
  const written = new Map<number, string>();
  const bold: boolean[] = [];
  const styles: { readonly font: number; readonly format: number }[] = [];
  const path: string[] = [];
  walkXml(bytes, fileName, {
    open(element) {
      const name = localName(element.name);
      const { attributes } = element;
      const parent = path.at(-1);
      path.push(name);
      if (name === 'numFmt' && parent === 'numFmts')
        written.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'font' && parent === 'fonts') bold.push(false);
      else if (name === 'b' && parent === 'font' && path.at(-3) === 'fonts') bold[bold.length - 1] = isOn(element);
      else if (name === 'xf' && parent === 'cellXfs')
        styles.push({ font: Number(attributes['fontId'] ?? 0), format: Number(attributes['numFmtId'] ?? 0) });
    },
    close() {
      path.pop();
    },
  });
  return styles.map(({ font, format }) => ({
    bold: bold[font] ?? false,
    format: written.get(format) ?? KNOWN_FORMATS.get(format) ?? '',
  }));
}
