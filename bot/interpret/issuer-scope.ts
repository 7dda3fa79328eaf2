/** A plan called by who issued it: "Bệnh viện Sông Lô lắp bảng chỉ dẫn khi nào", "kế hoạch của Sở Nội vụ". */
import type { AgencyMention, CatalogPlan, PlanId, Registers } from '../../knowledge/index.js';
import { standing, type Standing } from '../answer/evidence.js';
import { plansIssuedBy } from './loaded-names.js';
import { askedRole } from './intent.js';
import type { FoundScope } from './plan-scope.js';
import type { Range } from './ranges.js';

interface Told {
  readonly found: FoundScope;
  /** Agencies that are asked about; issuers that only name their plan are left out. */
  readonly mentions: readonly AgencyMention[];
  /** Where issuers that only name their plan stand. */
  readonly issuers: readonly Range[];
}

/**
 * Narrows the plans to those that a named agency issued, where the words say so or where no other plan gives it
 * anything to do. Within its own plan an agency that has no role by name is the plan's, not a filter.
 */
export function byIssuer(
  found: FoundScope,
  mentions: readonly AgencyMention[],
  folded: string,
  { plans, registers }: { readonly plans: readonly CatalogPlan[]; readonly registers: Pick<Registers, 'parseAgency'> },
): Told {
  let scope = found.scope;
  const issuers: AgencyMention[] = [];
  for (const mention of mentions) {
    if (isWholeOf(mention, mentions, folded)) {
      issuers.push(mention);
      continue;
    }
    const own = plansIssuedBy(mention.agency, plans, registers).filter((id) => scope.planIds.includes(id));
    if (own.length === 0) continue;
    const isCalledSo =
      /\bke hoach (?:(?!(?:cua|do|ben|thuoc|thi|la) )[a-z0-9-]+ ){0,8}?(?:cua|do|ben|thuoc) $|\bke hoach $/.test(
        folded.slice(0, mention.start),
      );
    const actsElsewhere = acts(
      mention,
      scope.planIds.filter((id) => !own.includes(id)),
      plans,
      ['named', 'via'],
    );
    if (own.length < scope.planIds.length && mention.agency.kind !== 'committee' && (isCalledSo || !actsElsewhere))
      scope = { ...scope, planIds: own, named: true };
    const isFilter =
      askedRole(folded) !== 'any' && /\b(?:nao|gi|bao nhieu|may|liet ke)\b/.test(folded) && LISTS.test(folded);
    if (!isFilter && !acts(mention, scope.planIds, plans, ['named'])) issuers.push(mention);
  }
  return {
    found: scope === found.scope ? found : { ...found, scope, bySubject: true },
    mentions: mentions.filter((mention) => !issuers.includes(mention)),
    issuers: issuers.map(({ start, end }) => ({ start, end })),
  };
}

/** "Ban Phong trào Tỉnh đoàn X", "Phòng Tổng hợp Sở Y tế": the body that the one in front of it is part of. */
function isWholeOf({ agency, start }: AgencyMention, mentions: readonly AgencyMention[], folded: string): boolean {
  return (
    agency.kind !== 'group' &&
    mentions.some(
      (part) =>
        part.agency.kind !== 'group' &&
        part.end === start - 1 &&
        folded[part.end] === ' ' &&
        /^(?:ban|phong|van phong|to|doi|vu|chi cuc)\b/.test(folded.slice(part.start)),
    )
  );
}

/** Records are asked for, so that an agency in front of a role filters them. */
const LISTS = /\b(?:nhiem vu|viec|du an|dau viec|chi tieu|cong viec|nhung gi|lam gi)\b/;

/** `as`: whether work that reaches the agency through a group counts, too. */
function acts(
  { agency }: AgencyMention,
  planIds: readonly PlanId[],
  plans: readonly CatalogPlan[],
  as: readonly Standing['kind'][],
): boolean {
  return plans.some(
    (entry) =>
      planIds.includes(entry.plan.id) &&
      entry.records.some((record) => as.includes(standing(agency, 'any', record).kind)),
  );
}
