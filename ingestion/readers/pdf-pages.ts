import { getDocument, OPS, startParser, type PDFDocumentProxy, type PDFPageProxy } from './pdf-library.js';
import { IngestionError } from '../errors.js';
import { assertWithin } from './limits.js';
import type { PagePieces, TextPiece } from './page-pieces.js';
import { isInterwoven, readGlyphs } from './pdf-glyphs.js';
import { isMatrix, place, readRules } from './pdf-rules.js';

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
  const content = await page.getTextContent();
  const bold = new Map<string, boolean>();
  const isBold = (font: string): boolean => {
    const known = bold.get(font) ?? boldFont(page, font);
    bold.set(font, known);
    return known;
  };
  const pieces = content.items.flatMap((item): TextPiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const matrix: unknown = item.transform;
    if (!isMatrix(matrix)) return [];
    const at = place(view, matrix[4], matrix[5]);
    const size = Math.hypot(matrix[2], matrix[3]);
    return [{ text: item.str, left: at.x, right: at.x + item.width, base: at.y, size, bold: isBold(item.fontName) }];
  });
  page.cleanup();
  return {
    page: number,
    width: viewport.width,
    height: viewport.height,
    pieces: isInterwoven(pieces) ? readGlyphs(list, view, isBold) : pieces,
    rules,
    hasPicture: list.fnArray.some((operator) => PICTURES.has(operator)),
  };
}

/** The font's own name tells; it is known once the page's drawing was read. */
function boldFont(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const loaded: unknown = page.commonObjs.get(font);
  return (
    typeof loaded === 'object' && loaded !== null && 'name' in loaded && /bold|black|heavy/iu.test(String(loaded.name))
  );
}
