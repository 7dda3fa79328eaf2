import { rawParagraph, type RawParagraph } from './raw-document.js';

/** Collects the pieces of one paragraph; bold when every letter is. */
export interface TextRuns {
  add(text: string, bold: boolean): void;
  breakLine(): void;
  /** The paragraph so far, or null when it holds no words; collecting begins anew. */
  take(given?: Partial<Omit<RawParagraph, 'kind' | 'text' | 'bold'>>): RawParagraph | null;
}

export function createTextRuns(): TextRuns {
  let pieces: string[] = [];
  let words = false;
  let allBold = true;
  return {
    add(text, bold) {
      pieces.push(text);
      if (!/[\p{L}\p{N}]/u.test(text)) return;
      words = true;
      if (!bold) allBold = false;
    },
    breakLine() {
      pieces.push('\n');
    },
    take(given = {}) {
      const text = pieces.join('');
      const bold = words && allBold;
      pieces = [];
      words = false;
      allBold = true;
      return text.trim() === '' ? null : rawParagraph(text, { ...given, bold });
    },
  };
}
