/** Sentences that judge: each must be the one that the gate makes itself of a claim it has drawn again. */
import { parseAgency, sameAgency } from '../../knowledge/index.js';
import { chargeOf } from '../answer/charge.js';
import { namesOf } from '../answer/compare.js';
import type { Claim, Draft } from '../answer/draft.js';
import {
  DATE_VERDICT,
  notThisFigure,
  ROLE_NAME,
  saidDaysLeft,
  saidFigure,
  saidGap,
  saidHigher,
  saidStanding,
  saidTally,
  saidVia,
} from '../wording.js';
import { wholeOf, type Line } from './lines.js';
import { figureAt, recordsOf, type Sources } from './sources.js';

const JUDGES = /^(?:Đúng[,.:]|Đúng một phần|Không đúng|Không phải |Không, |Có, )/u;
const COMPARES = /(?:cao|thấp|nhiều|ít) hơn: | bằng nhau, mỗi đơn vị |^Các mức đặt ra |^(?:Cao|Thấp) nhất: /u;
const EXCEEDS = /^(.+) (chủ trì|phối hợp) (nhiều|ít) nhất: (\d+) /u;
const SPAN =
  /(?:Còn|Thời hạn đã qua) \d+ ngày|Hôm nay \S+ là ngày cuối|(?:Còn cách|Đã vượt) chỉ tiêu |Đã bằng chỉ tiêu/gu;
const EXTREME = /^Hạn (sớm|muộn) nhất: /u;

/** Sentences, or their beginnings, that the claims make once they are drawn again. */
export interface Drawn {
  readonly denials: readonly string[];
  readonly openings: readonly string[];
  readonly comparisons: readonly string[];
  /** How long there is to go, at any place of a line. */
  readonly spans: readonly string[];
}

export function drawnFrom({ claims }: Draft, sources: Sources): Drawn {
  return {
    denials: claims.flatMap((claim) =>
      claim.kind === 'figure-premise' && !claim.holds ? [notThisFigure(claim.asserted)] : [],
    ),
    openings: claims.flatMap((claim) => openingOf(claim, sources)),
    comparisons: claims.flatMap((claim) => comparisonOf(claim, sources)),
    spans: claims.flatMap((claim) => spanOf(claim, sources)),
  };
}

function spanOf(claim: Claim, sources: Sources): string[] {
  if (claim.kind === 'days-left') return [saidDaysLeft(claim.days, claim.today, claim.due)];
  if (claim.kind !== 'gap') return [];
  const [reached, aimed] = [figureAt(claim.reached, sources), figureAt(claim.aimed, sources)];
  return reached === null || aimed === null ? [] : [saidGap(reached, aimed)];
}

/** Whether every judgement is drawn from a claim, and every comparison that is claimed is said. */
export function verdictsAreDrawn(draft: Draft, lines: readonly Line[], drawn: Drawn): boolean {
  const judgedAsDrawn = (line: Line): boolean => {
    const { own } = line;
    const denial = drawn.denials.find((words) => own.startsWith(words)) ?? '';
    const judged = own.slice(denial.length);
    return (
      (!JUDGES.test(judged) || drawn.openings.some((words) => judged.startsWith(words))) &&
      (!COMPARES.test(own) || drawn.comparisons.some((words) => wholeOf(line).startsWith(words))) &&
      spansAreDrawn(own, drawn) &&
      exceedsAsClaimed(own, draft) &&
      extremeAsClaimed(own, draft)
    );
  };
  return (
    lines.every(judgedAsDrawn) &&
    drawn.comparisons.every((words) => lines.some((line) => wholeOf(line).startsWith(words)))
  );
}

function spansAreDrawn(own: string, { spans }: Drawn): boolean {
  return [...own.matchAll(SPAN)].every(({ index }) => spans.some((words) => own.startsWith(words, index)));
}

/** How a claim opens the line that says it; quotations stand as “”. */
function openingOf(claim: Claim, { catalog }: Sources): string[] {
  switch (claim.kind) {
    case 'standing': {
      const record = catalog.record(claim.recordKey)?.record;
      return record ? [saidStanding(claim.agency.name, claim.as, claim.asked, chargeOf(record))] : [];
    }
    case 'via':
      return [saidVia(claim.agency.name, claim.role, '')];
    case 'figure-premise':
      return [saidFigure(claim.asserted, claim.holds)];
    case 'document-day':
      return [`${DATE_VERDICT[claim.holds ? 'same' : 'other']} `];
    case 'date-premise':
      return [`${DATE_VERDICT[claim.says]} `];
    default:
      return [];
  }
}

function comparisonOf(claim: Claim, sources: Sources): string[] {
  if (claim.kind === 'tally') {
    const tallies = claim.of.map(({ agency, value }) => ({ name: agency.name, value }));
    return [saidTally(tallies, claim.role, claim.noun)];
  }
  if (claim.kind !== 'comparison') return [];
  const keys = claim.of.map(({ recordKey }) => recordKey);
  const names = namesOf(recordsOf(keys, sources), sources.catalog);
  return [
    saidHigher(
      claim.says,
      claim.of.map(({ text }, index) => ({ name: names[index] ?? '', figure: text })),
    ),
  ];
}

/** "Sở A; Sở B chủ trì nhiều nhất: 5 nhiệm vụ". */
function exceedsAsClaimed(own: string, draft: Draft): boolean {
  const match = EXCEEDS.exec(own);
  if (!match) return true;
  const names = (match[1] ?? '').split('; ').map(parseAgency);
  return draft.claims.some(
    (claim) =>
      claim.kind === 'most' &&
      ROLE_NAME[claim.role] === match[2] &&
      claim.fewest === (match[3] === 'ít') &&
      claim.value === Number(match[4]) &&
      claim.agencies.length === names.length &&
      claim.agencies.every((agency) => names.some((name) => sameAgency(name, agency))),
  );
}

function extremeAsClaimed(own: string, draft: Draft): boolean {
  const match = EXTREME.exec(own);
  return !match || draft.claims.some((claim) => claim.kind === 'extreme' && claim.latest === (match[1] === 'muộn'));
}
