/** The group of a table that a question limits itself to: by its name, or by the document in its title. */
import type { CatalogPlan, PlanId } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { inPart } from '../answer/evidence.js';
import type { Range } from './ranges.js';

export interface NamedGroup {
  /** The group row as issued. */
  readonly group: string;
  /** Where the question names it. */
  readonly range: Range;
}

/** The group that the question names, or null. `folded` is the question. */
export function namedGroup(
  folded: string,
  plans: readonly CatalogPlan[],
  ids: readonly PlanId[],
  locators: readonly string[],
): NamedGroup | null {
  const asked = [...folded.matchAll(/\bnhom (?:nhiem vu |chi tieu |viec )?(?:ve )?(?=(.+))/g)];
  if (asked.length === 0) return null;
  const groups = new Set(
    plans
      .filter((entry) => ids.includes(entry.plan.id))
      .flatMap((entry) => entry.records.flatMap((one) => (inPart(one, locators) ? (one.record.group ?? []) : []))),
  );
  const numbers = [...folded.matchAll(/(?<!\d)(\d{3,5})(?!\d)/g)].filter((match) => !/^(?:19|20)\d\d$/.test(match[0]));
  const found: NamedGroup[] = [];
  for (const group of groups) {
    const name = fold(group).replace(/^ve /, '');
    const [first] = asked;
    const cited = numbers.find((match) => new RegExp(`(?<!\\d)${match[0]}/`).test(name));
    if (cited && first)
      found.push({ group, range: { start: first.index, end: Math.max(cited.index, first.index) + cited[0].length } });
    for (const match of asked) {
      const said = [name, name.replace(/^phat trien /, '')].find((form) => (match[1] ?? '').startsWith(form));
      const start = match.index;
      if (said !== undefined) found.push({ group, range: { start, end: start + match[0].length + said.length } });
    }
  }
  const [longest] = found.sort((a, b) => b.range.end - b.range.start - (a.range.end - a.range.start));
  return longest ?? null;
}
