/** "Kế hoạch này tốn bao nhiêu tiền": of a whole plan, its own section on funding, not any sentence that has a sum. */
import { fold, foldedTokens, type CatalogPlan, type Section } from '../../knowledge/index.js';
import { noSum } from '../wording.js';
import { draft } from './draft.js';
import { sayParts } from './section-counts.js';
import { isWithin } from './section-tree.js';
import { answerSection } from './sections.js';
import type { Step } from './step.js';

const ASKS_MONEY = /\b(?:(?:bao nhieu|may) (?:ty|trieu)|kinh phi|tien|ngan sach|nguon von|chi phi|tai chinh)\b/;
const MAX_PLANS = 3;

/** Words that ask for money, or say that it is of the plan; what else a topic holds is a matter of its own. */
const OF_THE_WHOLE = new Set(
  'kinh phi tien ty trieu dong ngan sach nguon von chi phi tai chinh tong cong du toan ton het mat lay dau ra tu bo tri danh cap dau tu phuc vu cho de lam thuc hien trien khai trich ke hoach nay toan bo ca chung so muc huy dong the nao bang nhung cac co gop duoc phe duyet moi may bao nhieu du kien uoc tinh'.split(
    ' ',
  ),
);

export const answerMoney: Step = async (context) => {
  const { interpretation, plans } = context;
  const { agencies, scope, text, topic, part } = interpretation;
  if (
    !ASKS_MONEY.test(fold(text)) ||
    (!scope.named && plans.length > 1) ||
    plans.length === 0 ||
    plans.length > MAX_PLANS
  )
    return null;
  if (agencies.length > 0 || part.locators.length > 0) return null;
  const subject = new Set(plans.flatMap((plan) => [...plan.subject, ...foldedTokens(plan.placeName ?? '')]));
  if (foldedTokens(topic).some((token) => !OF_THE_WHOLE.has(token) && !subject.has(token))) return null;
  const [plan, other] = plans;
  const sources = plan && !other && ASKS_SOURCES.test(fold(text)) ? sourcesOf(plan) : null;
  const listed = plan && sources ? await sayParts(context, plan, sources) : null;
  if (listed !== null) return listed;
  const made = await answerSection({
    ...context,
    interpretation: { ...interpretation, text: SECTION, topic: SECTION, agencies: [] },
  });
  if (made === null || !HOW_MUCH.test(fold(text)) || SUM.test(made.text)) return made;
  // Where the money comes from is no sum: the plan is said to name none, with what it does say.
  return draft({
    ...made,
    kind: 'refuse',
    reason: 'absent',
    text: `${noSum(plans.map(({ plan }) => plan))}\n${made.text}`,
  });
};

/** "Lấy từ mấy nguồn, là những nguồn nào": what pays, and not how it is spent. */
const ASKS_SOURCES = /\bnguon\b.{0,20}\b(?:nao|gi)\b|\b(?:may|bao nhieu|nhung|cac) nguon\b|\b(?:tu|o) dau\b|\bdau ra\b/;

/** The part of the section on funding that lists what pays for the plan. */
function sourcesOf({ sections }: CatalogPlan): Section | null {
  const funding = sections.filter(({ title }) => /\b(?:kinh phi|nguon von|nguon luc|tai chinh)\b/.test(fold(title)));
  return (
    sections.find(
      ({ index, title }) =>
        LISTS_SOURCES.test(fold(title).trim()) &&
        funding.some((section) => section.index !== index && isWithin(sections, index, section.index)),
    ) ?? null
  );
}

const LISTS_SOURCES = /^(?:(?:cac|ve|co cau) )*nguon(?: (?:kinh phi|von|luc|tai chinh|thuc hien|dam bao|bao dam))*$/;

const SECTION = 'kinh phí thực hiện';
const HOW_MUCH = /\b(?:bao nhieu|may (?:tien|ty|trieu|dong)|tong (?:cong|kinh phi|so tien|du toan|muc))\b/;
const SUM = /(?<![\d.,])\d[\d.,]*\s*(?:nghìn |ngàn |trăm )?(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng)(?![\p{L}])/iu;
