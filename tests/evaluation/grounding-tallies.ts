/** "Sở A chủ trì nhiều hơn: …" with a tally for each agency: counted again in the rows of the plan. */
import type { PlanText } from './grounding-plan.js';
import type { Unsupported } from './grounding-reply.js';
import { standsAsAgency } from './grounding-words.js';

const VERDICT =
  /^(.+?) (chủ trì|phối hợp) (?:số \S+(?: \S+)? bằng nhau, mỗi đơn vị (\d+)|nhiều hơn: (\d+) [^,]+, (.+?) (?:chủ trì|phối hợp) (\d+)) trong (.*)$/u;
const TALLY = /^▪ (.+): (\d+) (nhiệm vụ|chỉ tiêu|mục)$/u;

export interface TallyReading {
  /** The text without verdict and tallies, which are no words of the plan. */
  readonly text: string;
  readonly faults: readonly Unsupported[];
}

export function readTallies(text: string, cited: readonly PlanText[]): TallyReading {
  const lines = text.split('\n');
  const verdict = VERDICT.exec(lines[0] ?? '');
  const [plan] = cited;
  if (!verdict || !plan || cited.length > 1) return { text, faults: [] };
  const [claim, first = '', word, equal, more, second = '', fewer, scope = ''] = verdict;
  const tallies = lines.flatMap((line) => {
    const match = TALLY.exec(line);
    return match ? [{ name: match[1] ?? '', total: Number(match[2]), noun: match[3] ?? '' }] : [];
  });
  const appendices = [...scope.matchAll(/Phụ lục (\d+)/gu)].map((match) => match[1]);
  const rows = plan.rows.filter((row) => appendices.length === 0 || appendices.includes(row.appendix));
  const faults = tallies.flatMap(({ name, total, noun }) => {
    // A table with a column for deadlines lists tasks, one without it targets.
    const ofNoun = rows.filter((row) => noun === 'mục' || (row.deadline !== null) === (noun === 'nhiệm vụ'));
    const own = ofNoun.filter((row) => standsAsAgency(name, word === 'chủ trì' ? row.lead : row.coordinator)).length;
    // Prose may add to the rows, so that outside an appendix a total is wrong only where it is too small.
    const isRight = appendices.length > 0 ? own === total : own <= total;
    return isRight ? [] : [{ claim: `${name}: ${total}`, why: `it has ${own} rows there` }];
  });
  const totalOf = (name: string): number => tallies.find((tally) => tally.name === name)?.total ?? Number.NaN;
  const isTrue =
    equal === undefined
      ? totalOf(first) === Number(more) && totalOf(second) === Number(fewer) && Number(more) > Number(fewer)
      : tallies.length > 1 && tallies.every(({ total }) => total === Number(equal));
  return {
    text: lines.filter((line, index) => index > 0 && !TALLY.test(line)).join('\n'),
    faults: [...faults, ...(isTrue ? [] : [{ claim, why: 'the tallies below say otherwise' }])],
  };
}
