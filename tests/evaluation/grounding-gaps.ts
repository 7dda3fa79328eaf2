/** "Còn cách chỉ tiêu 16 điểm phần trăm (84% so với 100%)": subtracted again, each figure looked for in its own quotation. */
import type { GroundingRecord, Unsupported } from './grounding-reply.js';
import { folded } from './grounding-words.js';

const GAP = /^(?:(Còn cách|Đã vượt) chỉ tiêu ([\d.,]+) (.+?)|Đã bằng chỉ tiêu) \((.+?) so với (.+?)\)\.$/u;
const SIDE = /^• (Kết quả|Chỉ tiêu): “(.+)” \([^()]*\)\.$/u;
const TYPE_OF: Readonly<Record<string, string>> = { 'Kết quả': 'result', 'Chỉ tiêu': 'target' };

export interface GapReading {
  /** The text without the distance, which is no word of the plan, and without the labels of its two sides. */
  readonly text: string;
  readonly faults: readonly Unsupported[];
}

export function readGaps(text: string, records: readonly GroundingRecord[]): GapReading {
  const lines = text.split('\n');
  const faults: Unsupported[] = [];
  const left: string[] = [];
  for (const [at, line] of lines.entries()) {
    const gap = GAP.exec(line);
    if (!gap) {
      left.push(line);
      continue;
    }
    const [claim, direction, size = '0', unit, reached = '', aimed = ''] = gap;
    const sides = [1, 2].map((step) => SIDE.exec(lines[at + step] ?? ''));
    const wrong = sides.some((side, index) => {
      const [label, figure] = index === 0 ? ['Kết quả', reached] : ['Chỉ tiêu', aimed];
      const title = side?.[2] ?? '';
      const record = records.find((own) => folded(own.title).trim() === folded(title).trim());
      return side?.[1] !== label || record?.type !== TYPE_OF[label] || !folded(title).includes(folded(figure));
    });
    if (wrong) faults.push({ claim, why: 'a side is no such record, or its figure does not stand in its words' });
    const far = numberOf(aimed) - numberOf(reached);
    const stated = direction === 'Đã vượt' ? -numberOf(size) : numberOf(size);
    if (!(Math.abs(far - stated) < 1e-6)) faults.push({ claim, why: `the figures are ${far} apart` });
    const units = [reached, aimed].map((figure) => (figure.includes('%') ? 'điểm phần trăm' : (unit ?? '')));
    if (unit !== undefined && units.some((own) => own !== unit))
      faults.push({ claim, why: 'the figures are of another unit' });
  }
  return { text: left.join('\n'), faults };
}

/** "1.535,5" in Vietnamese spelling; the first number of the text. */
function numberOf(text: string): number {
  const digits = /\d+(?:\.\d{3})*(?:,\d+)?/u.exec(text)?.[0] ?? '';
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}
