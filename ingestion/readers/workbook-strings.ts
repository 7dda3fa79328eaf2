import { isOn, localName, walkXml, type XmlElement } from './xml-walk.js';

/** A string of a cell; bold is null where the string says nothing of it, and its cell's style counts. */
export interface CellString {
  readonly text: string;
  readonly bold: boolean | null;
}

/** Collects the text of one string item: plain, or runs with faces of their own; hints on pronunciation are left out. */
export interface StringItem {
  open(name: string, element: XmlElement): void;
  text(text: string): void;
  close(name: string): void;
  take(): CellString;
}

export function createStringItem(): StringItem {
  let whole = '';
  let runs = 0;
  let allBold = true;
  let run = { text: '', bold: false };
  let hints = 0;
  let inText = false;
  return {
    open(name, element) {
      if (name === 'rPh') hints += 1;
      else if (name === 'r') run = { text: '', bold: false };
      else if (name === 'b') run.bold = isOn(element);
      else if (name === 't') inText = hints === 0;
    },
    text(text) {
      if (inText) run.text += text;
    },
    close(name) {
      if (name === 'rPh') hints -= 1;
      else if (name === 't') {
        whole += run.text;
        if (!run.bold && run.text.trim() !== '') allBold = false;
        run.text = '';
        inText = false;
      } else if (name === 'r') runs += 1;
    },
    take() {
      const taken = { text: escaped(whole), bold: runs === 0 ? null : allBold };
      whole = '';
      runs = 0;
      allBold = true;
      run = { text: '', bold: false };
      return taken;
    },
  };
}

/** Strings that cells share, in the order that cells name them by. */
export function readSharedStrings(bytes: Uint8Array | undefined, fileName: string): readonly CellString[] {
  if (bytes === undefined) return [];
  const strings: CellString[] = [];
  const item = createStringItem();
  walkXml(bytes, fileName, {
    open(element) {
      item.open(localName(element.name), element);
    },
    text(text) {
      item.text(text);
    },
    close(name) {
      const local = localName(name);
      item.close(local);
      if (local === 'si') strings.push(item.take());
    },
  });
  return strings;
}

/** Letters that XML cannot hold stand as `_x000D_`. */
function escaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
