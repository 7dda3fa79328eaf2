/** The words that a model may put in front of quotations: a closed list, and one stretch of the question itself. */
import { accentedTokens, fold, type Registers } from '../../knowledge/index.js';

/** Words that join and point, and state nothing: no verb but those of saying, no negation, no number, no judgement. */
const JOINING = new Set(
  accentedTokens(
    'theo trong tại về việc đối với vấn đề nội dung này đó phần văn bản kế hoạch nêu ghi viết đề cập quy định cho biết như sau rõ cụ thể thêm ngoài ra bên cạnh đồng thời còn cũng liên quan đến thông tin bạn hỏi điều',
  ),
);

/** After one of these the person's own words may follow. */
const BEFORE_RUN = ['về', 'về việc', 'đối với', 'liên quan đến', 'về vấn đề', 'về nội dung'].map(joined);
const MAX_RUN_WORDS = 14;

/**
 * Words that would state, deny, judge or count, also as the person's: behind "về" they could read as what the plan says.
 */
const NOT_IN_RUN = new Set(
  accentedTokens(
    'không chưa chẳng chả đừng ko hết đúng sai phải được bị có là do bởi vì nên cần đã đang sẽ nhất hơn kém bằng mọi tất cả chỉ miễn cấm chủ trì phối hợp giao thực hiện phụ trách hoàn thành xong hạn trước sau một hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu tỷ nửa đôi vài nhiều ít',
  ),
);

export interface LeadContext {
  /** The question as it was understood, accents restored. */
  readonly asked: string;
  readonly registers: Pick<Registers, 'findAgencies'>;
  /** Folded names of the places of loaded plans. */
  readonly places: readonly string[];
}

/**
 * Whether the words between the slots of a lead-in are none but joining words, with at most one unbroken stretch of the
 * question behind "về". `text` has each slot replaced by a line break.
 */
export function isJoining(text: string, context: LeadContext): boolean {
  if (/[^\p{L}\p{M}\s,]/u.test(text)) return false;
  let runs = 0;
  return text.split('\n').every((stretch) => {
    const tokens = accentedTokens(stretch);
    const from = tokens.findIndex((token) => !JOINING.has(token));
    if (from === -1) return true;
    const to = tokens.findLastIndex((token) => !JOINING.has(token)) + 1;
    runs += 1;
    return runs === 1 && isIntroduced(tokens.slice(0, from)) && isOfQuestion(tokens.slice(from, to), context);
  });
}

function isIntroduced(before: readonly string[]): boolean {
  const words = before.join(' ');
  return BEFORE_RUN.some((opening) => words === opening || words.endsWith(` ${opening}`));
}

function isOfQuestion(run: readonly string[], { asked, registers, places }: LeadContext): boolean {
  const words = run.join(' ');
  const question = ` ${joined(asked)} `;
  return (
    run.length <= MAX_RUN_WORDS &&
    question.includes(` ${words} `) &&
    !run.some((token) => NOT_IN_RUN.has(token) || /\d/u.test(token)) &&
    registers.findAgencies(words).length === 0 &&
    !places.some((place) => ` ${fold(words)} `.includes(` ${place} `))
  );
}

function joined(text: string): string {
  return accentedTokens(text).join(' ');
}
