/** Kept questions that say the same in other words, together: what an editor answers once. */
import { foldedTokens, hasDiacritics } from '../knowledge/index.js';
import type { KeptExchange } from './ports.js';

/** Words that tell nothing of the matter, folded. */
const FILLER: ReadonlySet<string> = new Set(
  (
    'a oi nhe nhi vay voi cho toi minh em anh chi ban con va thi la ma cua o trong theo cac nhung mot cai nay do duoc se dang ' +
    'da co gi nao dau bao nhieu khi lam xin hoi muon biet giup'
  ).split(' '),
);
const MIN_ALIKE = 0.5;

export interface TalkGroup {
  /** The newest wording, with diacritics where there is one. */
  readonly title: string;
  /** How many need an editor: refused, or rated wrong or incomplete. */
  readonly troubled: number;
  /** Newest first. */
  readonly exchanges: readonly KeptExchange[];
}

/**
 * Questions join the first group with which half of their content words agree (Jaccard), the numbers exactly. Groups in
 * trouble come first, the largest before.
 */
export function groupTalks(exchanges: readonly KeptExchange[]): readonly TalkGroup[] {
  const groups: { words: ReadonlySet<string>; numbers: string; members: KeptExchange[] }[] = [];
  for (const exchange of exchanges) {
    const tokens = foldedTokens(exchange.content.question);
    const words = new Set(tokens.filter((token) => !FILLER.has(token)));
    const numbers = tokens
      .filter((token) => /^\d+$/.test(token))
      .sort()
      .join(' ');
    const alike = groups.find((group) => group.numbers === numbers && jaccard(group.words, words) >= MIN_ALIKE);
    if (alike) alike.members.push(exchange);
    else groups.push({ words, numbers, members: [exchange] });
  }
  return groups
    .map(({ members }) => ({
      title: (members.find(({ content }) => hasDiacritics(content.question)) ?? members[0])?.content.question ?? '',
      troubled: members.filter(isTroubled).length,
      exchanges: members,
    }))
    .sort((one, other) => other.troubled - one.troubled || other.exchanges.length - one.exchanges.length);
}

/** Unanswered or badly rated. */
export function isTroubled({ content, rating }: KeptExchange): boolean {
  return content.kind === 'refuse' || rating === 'wrong' || rating === 'incomplete';
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
