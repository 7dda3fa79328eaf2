import { getDocument, OPS, startParser, type PDFDocumentProxy, type PDFPageProxy } from './pdf-library.js';
import { IngestionError } from '../errors.js';
import { assertWithin } from './limits.js';
import type { PagePieces, TextPiece } from './page-pieces.js';
import { readGlyphs } from './pdf-glyphs.js';
import { isMatrix, place, readRules, type DrawingList, type Matrix } from './pdf-rules.js';

export interface PdfPage extends PagePieces {
  readonly hasPicture: boolean;
}

/** From 1, both ends included. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a page has no text layer, so that its words have to be recognised. */
export function isPicture(page: PdfPage): boolean {
  return page.pieces.length === 0 && page.hasPicture;
}

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/**
 * Pages of a document in order, as places of words and lines: all of them, or those that `choose` takes when it knows
 * how many there are; `onPage` hears of each as it is read. @throws IngestionError `damaged-file`, `encrypted-file`, `too-complex`
 */
export async function readPdfPages(
  bytes: Uint8Array,
  fileName: string,
  choose: (count: number) => PageRange = (count) => ({ from: 1, to: count }),
  onPage?: (page: PdfPage) => void,
): Promise<PdfPage[]> {
  const worker = startParser();
  const task = getDocument({
    ...(worker === null ? {} : { worker }),
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    assertWithin('pages', document.numPages, fileName);
    const { from, to } = choose(document.numPages);
    const pages: PdfPage[] = [];
    for (let number = from; number <= Math.min(to, document.numPages); number += 1) {
      const page = await readPage(document, number);
      pages.push(page);
      onPage?.(page);
    }
    return pages;
  } catch (cause) {
    if (cause instanceof IngestionError) throw cause;
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new IngestionError('encrypted-file', `Cannot read "${fileName}": it has a password`, { cause });
    throw new IngestionError('damaged-file', `Cannot read "${fileName}": its pages are broken`, { cause });
  } finally {
    await task.destroy();
    worker?.destroy();
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const view: unknown = viewport.transform;
  if (!isMatrix(view)) throw new Error(`Cannot place page ${number}: its view is no matrix`);
  const list = await page.getOperatorList();
  const rules = readRules(list, view);
  const fonts = fontsOf(page, list);
  const isBold = (font: string): boolean => fonts.get(font)?.isBold === true;
  const isDrawn = [...fonts.values()].some((font) => font === null || font.isUnplaced);
  const { width, height } = viewport;
  const pieces = isDrawn ? await readItems(page, view, isBold) : readGlyphs(list, { view, width, height }, isBold);
  page.cleanup();
  return {
    page: number,
    width,
    height,
    pieces,
    rules,
    hasPicture: list.fnArray.some((operator) => PICTURES.has(operator)),
  };
}

/** Words as the library collects them, which reads the page once more. */
async function readItems(page: PDFPageProxy, view: Matrix, isBold: (font: string) => boolean): Promise<TextPiece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): TextPiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const matrix: unknown = item.transform;
    if (!isMatrix(matrix)) return [];
    const at = place(view, matrix[4], matrix[5]);
    const size = Math.hypot(matrix[2], matrix[3]);
    return [{ text: item.str, left: at.x, right: at.x + item.width, base: at.y, size, bold: isBold(item.fontName) }];
  });
}

interface PageFont {
  readonly isBold: boolean;
  /** Its letters are drawings with a scale of their own, or stand one below the other. */
  readonly isUnplaced: boolean;
}

/** Fonts of a page, known once its drawing was read; null for one that the library did not load. */
function fontsOf(page: PDFPageProxy, list: DrawingList): Map<string, PageFont | null> {
  const fonts = new Map<string, PageFont | null>();
  for (const [at, operator] of list.fnArray.entries()) {
    const args = list.argsArray[at];
    if (operator !== OPS.setFont || !Array.isArray(args)) continue;
    const name = String(args[0]);
    if (!fonts.has(name)) fonts.set(name, fontOf(page, name));
  }
  return fonts;
}

function fontOf(page: PDFPageProxy, name: string): PageFont | null {
  if (!page.commonObjs.has(name)) return null;
  const loaded: unknown = page.commonObjs.get(name);
  if (typeof loaded !== 'object' || loaded === null) return null;
  return {
    // The font's own name tells.
    isBold: 'name' in loaded && /bold|black|heavy/iu.test(String(loaded.name)),
    isUnplaced:
      ('isType3Font' in loaded && loaded.isType3Font === true) || ('vertical' in loaded && loaded.vertical === true),
  };
}
