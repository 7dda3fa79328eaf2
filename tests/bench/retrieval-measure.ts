/** Shares in %, to one decimal. */
export interface Figures {
  readonly 'P@1': number;
  readonly 'R@10': number;
  readonly 'MRR@10': number;
  readonly questions: number;
}

/** Positions found for a question, best first, and those that answer it. */
export interface Answered {
  readonly ranked: readonly number[];
  readonly gold: ReadonlySet<number>;
}

export function measure(answers: readonly Answered[]): Figures {
  let first = 0;
  let recall = 0;
  let reciprocal = 0;
  for (const { ranked, gold } of answers) {
    const top = ranked.slice(0, 10);
    const at = top.findIndex((position) => gold.has(position));
    if (at === 0) first += 1;
    if (at >= 0) reciprocal += 1 / (at + 1);
    recall += top.filter((position) => gold.has(position)).length / gold.size;
  }
  const percent = (sum: number): number => Math.round((1000 * sum) / Math.max(1, answers.length)) / 10;
  return { 'P@1': percent(first), 'R@10': percent(recall), 'MRR@10': percent(reciprocal), questions: answers.length };
}
