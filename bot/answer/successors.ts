/** "Sở X giờ là sở gì", "Hải An nay thuộc phường nào": what became of an agency or a place, from the registers. */
import type { Agency, Catalog, CatalogPlan, PlaceEntry, Successor } from '../../knowledge/index.js';
import { fold, formatDay, sameAgency } from '../../knowledge/index.js';
import { besidePlan, PLACE_AS_ISSUED } from '../wording.js';
import { citePassage, citeRecord } from './cite.js';
import { draft, type Claim, type Draft } from './draft.js';
import { standing } from './evidence.js';
import type { Step, StepContext } from './step.js';

const ASKS =
  /(?<!\btu )\b(?:gio|nay|bay gio|hien nay|hien gio|hien tai|gio day)\b.{0,24}\b(?:la|thuoc|doi|goi|con|sang|ve)\b|\bsap nhap\b|\bdoi ten\b|\bcon (?:ton tai|hoat dong)\b|\b(?:so|phong|ban|don vi|co quan|uy ban|ubnd) (?:do|nay|ay|kia) (?:gio |nay |bay gio )?con (?:khong|ko|k|chu)\b|\bnhap vao dau\b/;

export const answerSuccessor: Step = async (context) => {
  const { interpretation } = context;
  if (!ASKS.test(fold(interpretation.text))) return null;
  return sayAgency(context) ?? (await sayPlace(context));
};

export interface SaidSuccessor {
  /** "từ 1/3/2025 nhiệm vụ chung chuyển về Sở B (căn cứ)", one link after the other. */
  readonly text: string;
  readonly links: readonly Successor[];
  readonly claims: readonly Claim[];
}

/** The confirmed links from an agency of a plan to what it is today; null where none is confirmed. */
export function sayLinks(
  agency: Agency,
  issued: string | null,
  place: string | null,
  catalog: Catalog,
): SaidSuccessor | null {
  const chain = catalog.registers.chainOf(agency, place);
  const links = chain.filter(({ certainty }) => certainty === 'confirmed');
  if (links.length === 0) return null;
  const parts = links.map((link, index) => sayLink(link, index === 0 ? issued : null, index > 0));
  const open = links.length < chain.length ? ['việc sắp xếp sau đó chưa có văn bản xác nhận'] : [];
  const claims = links.map(({ key, successor, basis }): Claim => ({
    kind: 'register',
    register: 'successor',
    key,
    words: [...(successor === null ? [] : [successor]), basis],
  }));
  return { text: [...parts, ...open].join('; '), links, claims };
}

function sayLink({ from, successor, basis }: Successor, issued: string | null, further: boolean): string {
  const day = from === null ? '' : `từ ${formatDay(from)}`;
  const since = day === '' ? '' : `${day} `;
  const because = basis === '' ? '' : ` (${basis.replace(/(?:(?<!\s)\s+)?\([^()]*\)/g, '')})`;
  if (successor === null) return `${since}không còn cơ quan này${because}`;
  // A name that is said ends with a mark: nothing else tells where one ends that no register knows.
  if (issued !== null)
    return `nhiệm vụ chung của ${issued}, ${day === '' ? '' : `${day}, `}chuyển về ${successor}${because}`;
  return `${since}${further ? '' : 'nhiệm vụ chung '}chuyển về ${successor}${because}`;
}

function sayAgency(context: StepContext): Draft | null {
  const [agency] = context.interpretation.agencies;
  if (!agency) return null;
  for (const plan of context.plans) {
    const entry = plan.records.find((record) =>
      [...record.leads, ...record.coordinators, ...record.assignees].some((own) => sameAgency(own, agency)),
    );
    const said = entry ? sayLinks(agency, null, plan.plan.place, context.catalog) : null;
    if (!entry || !said) continue;
    const how = standing(agency, 'any', entry);
    const named: Claim[] =
      how.kind === 'named'
        ? [{ kind: 'standing', recordKey: entry.record.key, agency, asked: 'any', as: how.role }]
        : [];
    const exceptions = [...new Set(said.links.flatMap((link) => link.exceptions))];
    const check = exceptions.length > 0 ? ` Riêng ${exceptions.join(', ')} cần kiểm tra theo từng lĩnh vực.` : '';
    const ended = said.links.at(-1)?.successor === null;
    return draft({
      kind: 'answer',
      reason: 'found',
      text: `Theo kế hoạch: ${agency.name}; ${said.text}${ended ? ', việc cụ thể cần hỏi UBND phường, xã hoặc cơ quan cấp tỉnh' : ''}.${check}`,
      citations: [citeRecord(entry)],
      claims: [{ kind: 'title', recordKey: entry.record.key, text: entry.record.title }, ...named, ...said.claims],
    });
  }
  return null;
}

async function sayPlace(context: StepContext): Promise<Draft | null> {
  const folded = fold(context.interpretation.text);
  for (const plan of context.plans) {
    const change = plan.plan.place === null ? null : context.catalog.registers.placeChange(plan.plan.place);
    if (change && folded.includes(fold(plan.placeName ?? ''))) return sayChange(context, plan, change);
  }
  return null;
}

/** The register speaks beside the plan, under its own label and basis; the plan is cited for the name as issued alone. */
async function sayChange(
  context: StepContext,
  plan: CatalogPlan,
  { key, text, basis }: PlaceEntry & { readonly key: string },
): Promise<Draft | null> {
  const [hit] = await context.retriever.search({ text: plan.plan.title, limit: 1, planIds: [plan.plan.id] });
  if (!hit) return null;
  return draft({
    kind: 'answer',
    reason: 'found',
    text: `${besidePlan(text, basis)}\n${PLACE_AS_ISSUED}`,
    citations: [citePassage(plan.plan, hit.passage)],
    claims: [
      { kind: 'register', register: 'place', key, words: [text, basis] },
      { kind: 'quote', planId: plan.plan.id, passageKey: hit.passage.key, text: hit.passage.text },
    ],
  });
}
