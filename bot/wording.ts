/**
 * Everything the bot says, in Vietnamese, in one place, and so over 300 lines. Officers and citizens read this on a phone:
 * short, plain, polite.
 */
import {
  capitalise,
  formatDay,
  type CorrectedField,
  type Day,
  type Intent,
  type Plan,
  type PlanFact,
} from '../knowledge/index.js';
import type { Charge } from './answer/charge.js';

export const MACHINE_NOTICE =
  'Tôi là trợ lý ảo (máy trả lời tự động), trả lời theo văn bản kế hoạch đã nạp. Câu hỏi chỉ dùng để trả lời và để hiểu câu hỏi tiếp theo, không giữ quá một ngày nếu bạn không đồng ý; nhắn “xoá dữ liệu” để xoá ngay.';

const MOST_PLACES = 5;

/** @param places Whose plans are loaded; named as long as they are few. */
export function greeting(places: readonly string[]): string {
  const [last, ...others] = places.toReversed();
  const names = others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} và ${last ?? ''}`;
  const whose = names === '' || places.length > MOST_PLACES ? '' : ` của ${names}`;
  return `Xin chào! Tôi là trợ lý ảo về các kế hoạch${whose}. Bạn cứ hỏi bằng lời thường: việc này ai chủ trì, ai phối hợp, bao giờ xong, chỉ tiêu bao nhiêu, căn cứ văn bản nào, người dân được dùng dịch vụ gì.`;
}

export const ASK_ANYTHING = 'Bạn cứ hỏi nhé: việc gì, ở địa phương nào, ai làm, bao giờ xong hay chỉ tiêu bao nhiêu.';

export const ASSENT = 'Vâng. Cần gì thêm bạn cứ nhắn nhé.';

export const NO_PERSON_HERE = 'Tôi là máy trả lời tự động nên không chuyển máy cho người khác được.';

/** Behind an answer that somebody calls wrong. */
export const ASK_FOR_WRONG =
  'Nếu câu trả lời trước chưa đúng, bạn chọn “Sai” ở dưới câu đó hoặc nhắn “phản hồi sai” để người phụ trách xem lại. Bạn cũng có thể hỏi lại, nêu tên nhiệm vụ hoặc kế hoạch.';

export const ASK_FOR_SHORT = 'Bạn hỏi riêng từng ý (ai chủ trì, hạn khi nào, bao nhiêu), tôi sẽ trả lời ngắn hơn.';

export const NOT_YOUR_FILE =
  'Rất tiếc vì bạn đang gặp vướng mắc. Tôi chỉ đọc văn bản kế hoạch, không tra cứu hay xử lý được hồ sơ cụ thể.';

/** What words of the answers mean, by the folded word. */
export const MEANING: ReadonlyMap<string, string> = new Map([
  [
    'chu tri',
    'Đơn vị chủ trì là đơn vị đứng ra làm chính và chịu trách nhiệm về việc đó; cần hỏi việc ấy thì hỏi đơn vị này trước.',
  ],
  ['phoi hop', 'Đơn vị phối hợp là đơn vị cùng làm, giúp đơn vị chủ trì; trách nhiệm chính vẫn thuộc đơn vị chủ trì.'],
  ['dau moi', 'Đơn vị đầu mối là nơi tập hợp thông tin và liên lạc giữa các đơn vị cùng làm một việc.'],
  ['thuong truc', 'Cơ quan thường trực là cơ quan lo công việc hằng ngày và giúp việc cho ban chỉ đạo.'],
  ['chi tieu', 'Chỉ tiêu là con số phải đạt trong kỳ kế hoạch, ví dụ tỷ lệ phần trăm hoặc số lượng.'],
  ['nhiem vu', 'Nhiệm vụ là việc mà kế hoạch giao cho một hay nhiều đơn vị, thường có thời hạn.'],
  ['can cu', 'Căn cứ là các văn bản mà kế hoạch dựa vào, như nghị quyết, quyết định.'],
  ['can cu phap ly', 'Căn cứ pháp lý là các văn bản mà kế hoạch dựa vào, như nghị quyết, quyết định.'],
  ['phu luc', 'Phụ lục là phần kèm sau kế hoạch, thường là bảng liệt kê nhiệm vụ, chỉ tiêu và đơn vị thực hiện.'],
  [
    'het ky',
    'Hết kỳ nghĩa là khoảng thời gian của kế hoạch đã qua; nội dung vẫn đúng như lúc ban hành nhưng có thể đã có kế hoạch mới.',
  ],
  ['du thao', 'Dự thảo là bản chưa ban hành, thường chưa có số và ngày, nội dung còn có thể thay đổi.'],
]);

export const THANKS = 'Rất vui được giúp bạn. Khi cần, bạn cứ hỏi tiếp về các kế hoạch nhé.';

export const RESTARTED = 'Tôi đã quên các câu hỏi trước. Bạn muốn hỏi về kế hoạch nào?';

export const ERASED = 'Tôi đã xoá vĩnh viễn nội dung trò chuyện của bạn.';

export const FAULT =
  'Xin lỗi, hệ thống đang gặp trục trặc nên tôi chưa trả lời được. Bạn thử lại sau ít phút giúp tôi nhé.';

export const INSULTED =
  'Xin lỗi nếu câu trả lời chưa đúng ý bạn. Bạn nhắn lại điều cần hỏi về kế hoạch, tôi sẽ tìm lại giúp.';

export const UNSAFE =
  'Tôi không làm theo yêu cầu này: tôi chỉ trả lời từ văn bản kế hoạch đã nạp, không bịa nội dung và không tiết lộ cấu hình. Bạn có thể hỏi về nhiệm vụ, đơn vị thực hiện, thời hạn hoặc chỉ tiêu.';

export const PERSONAL =
  'Tôi không cung cấp thông tin cá nhân. Cần liên hệ công việc hay phản ánh, bạn hỏi bộ phận một cửa của UBND phường, xã nơi ở.';

export function boundTo(agency: string): string {
  return `Cuộc trò chuyện này đã được gắn với cán bộ của ${agency}. “Sở tôi”, “đơn vị tôi” từ nay là ${agency}; bạn xem được cả văn bản nội bộ. Vui lòng không chuyển tiếp nội dung nội bộ.`;
}

export const CODE_REFUSED =
  'Mã này không dùng được: không đúng, đã dùng, đã thu hồi hoặc hết hạn. Bạn xin mã mới từ người quản trị nhé.';

export const CODE_THROTTLED = 'Đã có quá nhiều mã sai. Vui lòng thử lại sau một giờ.';

export function ownAgencyNoted(agency: string): string {
  return `Trong cuộc trò chuyện này, “Sở tôi”, “đơn vị tôi” là ${agency}. Việc này không mở thêm quyền xem văn bản nội bộ.`;
}

export const OWN_AGENCY_UNKNOWN =
  'Tôi chưa nhận ra tên đơn vị này. Bạn nhắn lại cả tên và địa phương, ví dụ “đơn vị của tôi là Sở Y tế Hải Dương”.';

export const OUT_OF_SCOPE =
  'Việc này nằm ngoài các kế hoạch tôi đọc nên tôi không trả lời được. Bạn có thể hỏi một việc do ai làm, bao giờ xong, chỉ tiêu bao nhiêu, hay người dân được dùng dịch vụ gì.';

export const NOTHING_LOADED =
  'Hiện chưa có kế hoạch nào được nạp, nên tôi chưa trả lời được. Quản trị viên cần nạp văn bản kế hoạch trước.';

export const NO_MORE = 'Tôi đã nêu hết rồi.';

export const EMPTY_QUESTION = 'Bạn chưa nhập câu hỏi.';

const MOST_TITLES = 6;

export function planNotLoaded(place: string, loaded: readonly Plan[]): string {
  const left = loaded.length - MOST_TITLES;
  return [
    `Tôi chưa có kế hoạch của ${properName(place)} nên chưa trả lời được. Các kế hoạch đang có:`,
    ...loaded.slice(0, MOST_TITLES).map((plan) => `• ${plan.title}`),
    ...(left > 0 ? [`và ${left} kế hoạch khác`] : []),
  ].join('\n');
}

const KIND_OF_PLACE = /^(?:tỉnh|thành|phố|thành phố|quận|huyện|thị|xã|thị xã|phường|trấn|đặc|khu|năm)$/u;

/** A place as it is written, however it was typed. */
function properName(place: string): string {
  if (/\p{Lu}/u.test(place)) return place;
  return place.replace(/\p{L}+/gu, (word) => (KIND_OF_PLACE.test(word) ? word : capitalise(word)));
}

/** Before the words of a plan that come nearest to a question it does not answer outright. */
export const ONLY_TOUCHED = 'Tôi chưa thấy câu trả lời thẳng cho câu này. Đoạn gần nhất trong kế hoạch:';

/** A document that a question names and a plan does not; what the plan cites of that kind follows. */
export function notCited(plan: Plan, asked: readonly string[], cited: readonly string[]): string {
  return `${plan.title} không nhắc đến văn bản số ${asked.map((number) => `“${number}”`).join(', ')}; có nhắc đến: ${cited.join('; ')}.`;
}

/** In front of records that speak of an agency and give it no role. */
export function onlyMentioned(agency: string, count: number, scope: string): string {
  return `${count} mục nhắc đến ${agency}${scope} (không mục nào ghi đơn vị này chủ trì hay phối hợp):`;
}

/** No record names the agency that was asked about; said with what was searched. */
export function agencyAbsent(plans: readonly Plan[], agency: string, searched: number): string {
  return `Trong ${namesOfPlans(plans)}, không có nhiệm vụ, chỉ tiêu nào ghi ${agency} (đã tìm trong ${searched} nhiệm vụ, chỉ tiêu, kết quả và toàn văn). Bạn thử kiểm tra lại tên đơn vị hoặc nêu tên nhiệm vụ.`;
}

function namesOfPlans(plans: readonly Plan[]): string {
  return plans.length <= 2 ? plans.map((plan) => plan.title).join(' và ') : `${plans.length} kế hoạch đã nạp`;
}

export function notFound(plans: readonly Plan[], records: number, targets: number): string {
  const ask =
    plans.length === 1 ? 'tên nhiệm vụ, chỉ tiêu hoặc đơn vị' : 'tên nhiệm vụ, chỉ tiêu, đơn vị hoặc địa phương';
  return `Tôi không tìm thấy nội dung này trong ${namesOfPlans(plans)} (đã tìm trong ${records} nhiệm vụ, ${targets} chỉ tiêu, kết quả và toàn văn). Bạn thử nêu rõ ${ask}.`;
}

/** A row was asked for by a number that no table in scope has. */
export function noSuchRow(plans: readonly Plan[]): string {
  return `Tôi không thấy dòng mang số thứ tự đó trong bảng của ${namesOfPlans(plans)}. Bạn xem lại số thứ tự hoặc nêu tên nhiệm vụ, chỉ tiêu.`;
}

/** Whether a plan has something was asked, and nothing of it found; what comes nearest follows. */
export function notFoundButNear(plans: readonly Plan[]): string {
  return `Tôi không tìm thấy nội dung này trong ${namesOfPlans(plans)} (đã tìm cả văn bản). Đoạn gần nhất:`;
}

/** Beside what other plans say of a matter. */
export function notIn(plans: readonly Plan[]): string {
  return `Tôi không tìm thấy nội dung này trong ${namesOfPlans(plans)} (đã tìm cả văn bản).`;
}

/** The same for people outside the administration, who are told where to turn instead of what was counted. */
export function notFoundForCitizen(plans: readonly Plan[]): string {
  return `Tôi không tìm thấy nội dung này trong ${namesOfPlans(plans)} (đã tìm cả văn bản). ${WHERE_TO_TURN}`;
}

/** Asked what a whole plan costs, where its section on funding names no sum; what it does say follows. */
export function noSum(plans: readonly Plan[]): string {
  return `Mục kinh phí của ${namesOfPlans(plans)} không nêu số tiền; chỉ nêu:`;
}

export const DONE_IS_UNKNOWN = 'Kế hoạch chỉ ghi thời hạn, không cho biết việc nào đã xong.';

/** No record falls due in the asked window; `scope` begins with a space and names the window and the plans. */
export function nothingInWindow(scope: string, searched: number): string {
  return `Không có nhiệm vụ, chỉ tiêu nào${scope}. Đã tìm trong ${searched} nhiệm vụ, chỉ tiêu.`;
}

/** For people outside the administration: where to turn when no plan answers. */
export const WHERE_TO_TURN =
  'Với thủ tục hay phản ánh cụ thể, bạn liên hệ bộ phận một cửa của UBND phường, xã nơi ở hoặc Cổng Dịch vụ công quốc gia dichvucong.gov.vn.';

export const ASK_OWN_AGENCY =
  'Bạn công tác ở đơn vị nào, của tỉnh hay thành phố nào? Bạn nhắn tên đơn vị (ví dụ “Sở Y tế Hải Dương”) để tôi tìm đúng việc.';

export function premiseUnfounded(plans: readonly Plan[], figure: string): string {
  return `Tôi không thấy mức ${figure} như bạn nêu trong ${plans.map((plan) => plan.title).join('; ')}, nên không thể giải thích. Bạn kiểm tra lại giúp con số hoặc kế hoạch.`;
}

export function unfoundedRole(plans: readonly Plan[], agency: string, role: string): string {
  return `Tôi không thấy ${agency} ${role} việc này trong ${plans.map((plan) => plan.title).join('; ')}, nên không thể giải thích lý do.`;
}

export function periodOver(plan: Plan): string {
  const year = plan.period?.to.slice(0, 4) ?? '';
  return `${plan.title}: ${plan.title.includes(year) ? '' : `kế hoạch năm ${year}, `}đã hết kỳ.`;
}

/** "Sở A; Sở B" as a person would say it. */
export function joinNames(names: readonly string[]): string {
  return names.join('; ');
}

export function quoteTitle(title: string): string {
  return `“${tidy(title).replace(/(?<![.;,:])[.;,:]+$/, '')}”`;
}

/** Without the spaces that a converted document leaves inside brackets. */
export function tidy(text: string): string {
  return text.replace(/\((?:(?<!\s)\s+)/gu, '(').replace(/(?<!\s)\s+\)/gu, ')');
}

export const TYPE_NAME = { task: 'nhiệm vụ', duty: 'nhiệm vụ', target: 'chỉ tiêu', result: 'kết quả' } as const;

/** What a document leaves blank. */
export const FACT_NAME: Readonly<Record<PlanFact, string>> = {
  signer: 'người ký',
  number: 'số',
  'issued-on': 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  period: 'thời gian thực hiện',
  status: 'thời gian thực hiện',
};

export const STATUS_NAME = {
  draft: 'dự thảo (chưa có số, ngày)',
  upcoming: 'chưa đến kỳ',
  'in-force': 'đang trong kỳ',
  past: 'đã hết kỳ',
} as const;

export const ROLE_NAME = {
  lead: 'chủ trì',
  coordinator: 'phối hợp',
  assignee: 'được giao thực hiện',
  any: 'được giao hay phối hợp',
} as const;

type Role = 'lead' | 'coordinator' | 'assignee';

/** In front of who leads, by the words in which the plan charges them. */
export const LEAD_LABEL: Readonly<Record<Charge, string>> = {
  lead: 'Đơn vị chủ trì',
  standing: 'Cơ quan thường trực',
  focal: 'Đơn vị đầu mối',
  answerable: 'Chịu trách nhiệm',
  watching: 'Đơn vị theo dõi',
  given: 'Giao thực hiện',
};

/** The same in one word of a list's line. */
export const CHARGE_WORD: Readonly<Record<Charge, string>> = {
  lead: 'chủ trì',
  standing: 'thường trực',
  focal: 'đầu mối',
  answerable: 'chịu trách nhiệm',
  watching: 'theo dõi',
  given: 'được giao',
};

const CHARGED: Readonly<Record<Charge, string>> = {
  lead: 'chủ trì',
  standing: 'là cơ quan thường trực',
  focal: 'là đơn vị đầu mối',
  answerable: 'chịu trách nhiệm',
  watching: 'theo dõi',
  given: 'được giao thực hiện',
};

/** Whether an agency has the role that was asserted; who is charged in other words than chủ trì does not quite lead. */
export function saidStanding(
  agency: string,
  as: Role | null,
  asked: keyof typeof ROLE_NAME,
  charge: Charge = 'lead',
): string {
  if (as === null) return `Không, ${agency} không được ghi là đơn vị ${ROLE_NAME[asked]}`;
  if (as !== 'lead' || charge === 'lead') return `Đúng, ${agency} ${ROLE_NAME[as]}`;
  return asked === 'lead'
    ? `Đúng một phần: ${agency} ${CHARGED[charge]}, kế hoạch không ghi chữ chủ trì`
    : `Đúng, ${agency} ${CHARGED[charge]}`;
}

export function saidVia(agency: string, role: Role, group: string): string {
  return `Có, ${agency} ${ROLE_NAME[role]} với tư cách thuộc nhóm “${group}” (không ghi đích danh)`;
}

/** Whether figures that were asserted are the plan's; its own words follow. */
export function saidFigure(asserted: readonly string[], holds: boolean): string {
  return holds ? 'Đúng:' : `Không phải ${joinNames(asserted)}:`;
}

export function notThisFigure(asserted: readonly string[]): string {
  return `Không đúng mức ${joinNames(asserted)}. `;
}

/** Whether a date that was asserted is the plan's; the plan's own words follow. */
export const DATE_VERDICT = {
  same: 'Đúng.',
  earlier: 'Đúng, hạn trong kế hoạch còn sớm hơn.',
  other: 'Không đúng.',
} as const;

/** How long there is to go to the end of a deadline, or how long it is over. */
export function saidDaysLeft(days: number, today: Day, due: Day): string {
  if (days === 0) return `Hôm nay ${formatDay(today)} là ngày cuối của thời hạn`;
  return days > 0
    ? `Còn ${days} ngày (từ ${formatDay(today)} đến hết ${formatDay(due)})`
    : `Thời hạn đã qua ${-days} ngày (hết ${formatDay(due)}, nay là ${formatDay(today)})`;
}

/** One figure of one plan. */
interface Compared {
  readonly name: string;
  readonly figure: string;
}

/** Which of several figures is the highest; the highest comes first. */
export function saidHigher(says: 'equal' | 'higher' | 'highest', sides: readonly Compared[]): string {
  const [first, second] = sides;
  if (says === 'equal' || !first || !second) return 'Các mức đặt ra bằng nhau:';
  if (says === 'highest') return `Cao nhất: ${first.name} (${first.figure}).`;
  return `${first.name} cao hơn: ${first.figure} so với ${second.figure} của ${second.name}.`;
}

/** "Còn cách chỉ tiêu 1,52 điểm phần trăm (8,48% so với 10%)": computed of two figures of one kind. */
export function saidGap(
  reached: { readonly value: number; readonly unit: string; readonly text: string },
  aimed: { readonly value: number; readonly text: string },
): string {
  const far = Math.round((aimed.value - reached.value) * 1e4) / 1e4;
  const beside = `(${reached.text} so với ${aimed.text})`;
  if (far === 0) return `Đã bằng chỉ tiêu ${beside}`;
  const unit = reached.unit === '%' ? 'điểm phần trăm' : reached.unit;
  const size = Math.abs(far).toLocaleString('vi-VN', { maximumFractionDigits: 4 });
  return `${far > 0 ? 'Còn cách' : 'Đã vượt'} chỉ tiêu ${size} ${unit} ${beside}`;
}

/** Said with every name whose role only the form of the text suggests. */
export const NOT_CONFIRMED = 'chưa xác nhận';

export function unconfirmed(names: readonly string[], role: 'chủ trì' | 'phối hợp' | 'được giao'): string {
  const quoted = names.map((name) => `“${name}”`).join('; ');
  return `Văn bản nêu ${quoted} (${NOT_CONFIRMED} là đơn vị ${role})`;
}

/** What every answer says that rests on a correction. */
export const CORRECTED_BY = 'hiệu chỉnh bởi người quản trị';

const FIELD_NAME: Readonly<Record<CorrectedField['field'], string>> = {
  title: 'nội dung',
  leads: 'đơn vị chủ trì',
  coordinators: 'đơn vị phối hợp',
  deadline: 'thời hạn',
  figures: 'số liệu',
};

/** "đơn vị chủ trì, văn bản ghi “Sở A”". */
export function correctedField(field: CorrectedField['field'], original: string): string {
  return `${FIELD_NAME[field]}, văn bản ${original === '' ? 'không ghi' : `ghi “${original}”`}`;
}

export function correctedRecord(title: string | null, fields: readonly string[]): string {
  return `Đã ${CORRECTED_BY}${title === null ? '' : ` ở “${title}”`}: ${fields.join('; ')}.`;
}

export function correctedMore(count: number): string {
  return `Và ${count} mục khác đã ${CORRECTED_BY}.`;
}

/** A fact that no plan states: labelled, with its legal basis. */
export function besidePlan(text: string, basis: string): string {
  return `Lưu ý (ngoài văn bản kế hoạch): ${text}.${basis === '' ? '' : ` Căn cứ: ${basis}.`}`;
}

export const PLACE_AS_ISSUED = 'Kế hoạch đã nạp nêu tên như khi ban hành.';

/** In front of the bases of a plan, where a matter in it was asked about. */
export const NO_BASIS_OF_ITS_OWN = 'Tôi không thấy căn cứ riêng cho việc này.';

export const NO_LIST_YET =
  'Chưa có danh sách nào để xuất. Bạn hỏi một danh sách trước, ví dụ “Sở A được giao những nhiệm vụ nào”, rồi tải về dạng .xlsx.';

export function listAsFile(scope: string): string {
  return `Danh sách gần nhất (${scope}) tải được bằng nút “Tải về .xlsx” ngay dưới danh sách đó.`;
}

/** Behind a line of a list. */
export const NO_PARTNERS = 'không ghi đơn vị phối hợp';

/** Of several, none has a day by which it is due. */
export function noneDated(scope: string, searched: number): string {
  return `Không mục nào${scope} ghi thời hạn là ngày, tháng hay năm cụ thể để so sánh (đã xem ${searched} mục).`;
}

/** Behind the due of an agency's own work: what a group hands on to it is due before (after) that. */
export const ALSO_THROUGH_GROUPS = ', tính cả việc giao chung cho nhóm đơn vị';

/** Between where to go today and what the plans say. */
export const IN_THE_PLAN = 'Trong kế hoạch:';

export function serviceLine(text: string, basis: string): string {
  return `${text}${basis === '' ? '' : ` (${basis})`}.`;
}

/** "Sở A chủ trì nhiều hơn: 5 nhiệm vụ, Sở B chủ trì 3"; what two agencies or more have to do, counted. */
export function saidTally(
  tallies: readonly { readonly name: string; readonly value: number }[],
  role: 'lead' | 'coordinator',
  noun: string,
): string {
  const [first, second] = [...tallies].sort((one, other) => other.value - one.value);
  if (!first || !second) return '';
  const does = role === 'lead' ? 'chủ trì' : 'phối hợp';
  return tallies.every(({ value }) => value === first.value)
    ? `${tallies.map(({ name }) => name).join(' và ')} ${does} số ${noun} bằng nhau, mỗi đơn vị ${first.value}`
    : `${first.name} ${does} nhiều hơn: ${first.value} ${noun}, ${second.name} ${does} ${second.value}`;
}

/** Of several questions of a message, those that are not answered where others are. */
export function partsNotFound(count: number, of: number): string {
  return count === 1 && of === 2
    ? 'Ý còn lại tôi không tìm thấy trong kế hoạch đã nạp.'
    : `Các ý còn lại tôi không tìm thấy trong kế hoạch đã nạp.`;
}

const ASKED_FOR: Readonly<Partial<Record<Intent, string>>> = {
  lead: 'đơn vị chủ trì',
  coordinator: 'đơn vị phối hợp',
  deadline: 'thời hạn',
  target: 'chỉ tiêu',
  result: 'kết quả đã đạt',
  list: 'danh sách nhiệm vụ, chỉ tiêu',
  count: 'số lượng',
  'legal-basis': 'căn cứ pháp lý',
  service: 'dịch vụ cho người dân',
};

/** What a question was taken for that had to be read twice; said behind the answer. */
export function understoodAs(intent: Intent): string {
  return `Tôi hiểu là bạn hỏi về ${ASKED_FOR[intent] ?? 'nội dung này'}; nếu chưa đúng ý, bạn hỏi lại cụ thể hơn giúp tôi.`;
}

/** How rules are asked about a statement that stands behind it in quotation marks. */
export function askAbout(intent: Intent): string {
  const asking: Readonly<Partial<Record<Intent, string>>> = {
    lead: 'Đơn vị nào chủ trì',
    coordinator: 'Đơn vị nào phối hợp thực hiện',
    deadline: 'Thời hạn hoàn thành của',
    target: 'Chỉ tiêu bao nhiêu:',
    result: 'Kết quả đạt bao nhiêu:',
  };
  return asking[intent] ?? 'Nội dung';
}

/** Before statements of plans that may have been meant. */
export function askWhetherMeant(count: number): string {
  return `Tôi không tìm thấy đúng nội dung bạn nêu. ${count === 1 ? 'Có phải bạn hỏi về nội dung này?' : 'Có phải bạn hỏi về một trong các nội dung này?'}`;
}

const TABLE_NOUN = { 'phu luc': 'Phụ lục', bieu: 'Biểu', bang: 'Bảng' } as const;

/** "phu luc 1" → "Phụ lục 1", "iv" → "mục IV"; "bang" alone is every table. */
export function saidPart(locator: string): string {
  const noun = (['phu luc', 'bieu', 'bang'] as const).find((one) => locator === one || locator.startsWith(`${one} `));
  if (noun === undefined) return `mục ${locator.toUpperCase()}`;
  return locator === 'bang' ? 'các bảng' : `${TABLE_NOUN[noun]}${locator.slice(noun.length).toUpperCase()}`;
}
