/** Long answers in parts that fit a message; "xem tiếp" gives the next part. */
import type { Catalog } from '../../knowledge/index.js';
import { NO_MORE } from '../wording.js';
import { citeRecord } from './cite.js';
import { draft, type Draft } from './draft.js';

/** Characters of a list shown at once. */
export const FIRST_PART_CHARS = 3600;

const ITEM = /^\d+\. /u;

/** What fits at once, its last heading repeated where the items under it go on; of `later`, only the first line is shown, as its announcement. */
export function paginate(lines: readonly string[], later: readonly string[]): { shown: string; rest: string } {
  const announced = later.slice(0, 1);
  let size = announced.reduce((sum, text) => sum + text.length + 1, 0);
  const found = lines.findIndex((text) => (size += text.length + 1) > FIRST_PART_CHARS);
  // A part goes on by a line at least, however long that is.
  const fitting = found === -1 ? lines.length : Math.max(1, found);
  // A heading stands with what it heads.
  const cut = fitting < lines.length && fitting > 1 && lines[fitting - 1]?.startsWith('▪') ? fitting - 1 : fitting;
  const left = [...lines.slice(cut), ...later.slice(cut < lines.length ? 0 : 1)];
  if (left.length === 0) return { shown: lines.join('\n'), rest: '' };
  const shown = [...lines.slice(0, cut), ...(cut < lines.length ? [] : announced)];
  const heading = lines.slice(0, cut).findLast((text) => !ITEM.test(text));
  const goesOn = cut < lines.length && ITEM.test(left[0] ?? '') && heading?.startsWith('▪') === true;
  const [only] = announced;
  if (cut === lines.length && only !== undefined)
    return {
      shown: [...lines, `${only.replace(/\.$/u, '')} (nhắn “xem tiếp” để xem).`].join('\n'),
      rest: left.join('\n'),
    };
  return {
    shown: [...shown, `(Còn ${left.filter((text) => !text.startsWith('▪')).length} dòng, nhắn “xem tiếp”.)`].join('\n'),
    rest: [...(goesOn ? [heading] : []), ...left].join('\n'),
  };
}

/** The next part of the last answer, with that answer's records and citations. */
export function continueAnswer(rest: string | null, recordKeys: readonly string[], catalog: Catalog): Draft {
  const entries = recordKeys.flatMap((key) => catalog.record(key) ?? []);
  if (rest === null || entries.length === 0 || entries.length < recordKeys.length)
    return draft({ kind: 'smalltalk', reason: 'found', text: NO_MORE });
  const page = paginate(rest.split('\n'), []);
  return draft({
    kind: 'answer',
    reason: 'found',
    text: page.shown,
    records: entries.map((entry) => ({ record: entry.record })),
    citations: entries.map(citeRecord),
    ...(page.rest === '' ? {} : { rest: page.rest, suggestions: ['Xem tiếp'] }),
  });
}
