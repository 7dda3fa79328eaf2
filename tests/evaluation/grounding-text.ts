/** Checks what an answer says in its own words. Over 300 lines: one reader for each wording of the bot, side by side, so that a new wording shows its gap. */
import type { PlanText } from './grounding-plan.js';
import { columnIsEmpty, placesOfRecord, standsInRole, type Role } from './grounding-records.js';
import { readGaps } from './grounding-gaps.js';
import { readMentions } from './grounding-mentions.js';
import type { GroundingRecord, GroundingReply, Unsupported } from './grounding-reply.js';
import { readTallies } from './grounding-tallies.js';
import { COMPARISON, GROUP, unsupportedComparisons, unsupportedTotals } from './grounding-totals.js';
import { readWindow } from './grounding-windows.js';
import { agencyWords, folded, stands, wordsOf } from './grounding-words.js';

/** The facts about services and agencies of today that stand beside a plan's own; nothing else may. */
const PRESENT_FACTS =
  'từ 2025-03-01 nhiệm vụ chung của chuyển về Sở Khoa học và Công nghệ; Sở Tài chính; Sở Xây dựng; ' +
  'Sở Nông nghiệp và Môi trường; Sở Nội vụ; Bộ Khoa học và Công nghệ; Ngân hàng Nhà nước Khu vực 6; 1/7/2025; ' +
  'Công văn 623/TTg-KSTT ngày 30/5/2025; Nghị định 69/2024/NĐ-CP; 024.1022; 19001009; Quyết định 1207/QĐ-UBND ngày 28/2/2025; ' +
  'cơ quan tương ứng của thành phố Hải Phòng; Nghị quyết 202/2025/QH15 ngày 12/6/2025; Nghị quyết 203/2025/QH15; ' +
  'Luật Tổ chức chính quyền địa phương 72/2025/QH15; Đông Hải 1; Đông Hải 2; ' +
  'Nghị quyết 1669/NQ-UBTVQH15 ngày 16/6/2025; 20/2/2025; 25/2/2025; 18/2/2025; năm 2025; Nghị quyết 176/2025/QH15; Quyết định 2229/QĐ-BTC';

const ROLE_OF: Readonly<Record<string, Role>> = {
  'Đơn vị chủ trì': 'lead',
  'Cơ quan thường trực': 'lead',
  'Đơn vị đầu mối': 'lead',
  'Chịu trách nhiệm': 'lead',
  'Đơn vị theo dõi': 'lead',
  'Phối hợp': 'coordinator',
  'Giao thực hiện': 'any',
  'Được giao': 'any',
};
const ROLE_WORDS: Readonly<Partial<Record<string, Role>>> = {
  'chủ trì': 'lead',
  'phối hợp': 'coordinator',
  'được giao': 'any',
  'thường trực': 'lead',
  'đầu mối': 'lead',
  'chịu trách nhiệm': 'lead',
  'theo dõi': 'lead',
};
/** Labels that repeat a word of the plan: it stands in the record that they are said of. */
const LABEL_WORDS: Readonly<Record<string, string>> = {
  'Cơ quan thường trực': 'thường trực',
  'Đơn vị đầu mối': 'đầu mối',
  'Chịu trách nhiệm': 'chịu trách nhiệm',
};
const COLUMN_OF: Readonly<Record<string, 'lead' | 'coordinator' | 'deadline'>> = {
  'đơn vị chủ trì': 'lead',
  'đơn vị phối hợp': 'coordinator',
  'thời hạn': 'deadline',
};
/** "(Phụ lục 2 › I › 3)", "(II › 3 › c)": where something stands. */
const PLACE_IN_PLAN = /\s*\((?:[^()]*›[^()]*|(?:Phụ lục|Phần|[IVX]+\b)[^()]*)\)(?=[.;]?\s*$)/u;
/** Words of the assistant itself in quotation marks: what to type, and its example of an agency with its place. */
const OWN_QUOTES = /^(?:xem tiếp|xo[áa] dữ liệu|bắt đầu lại|(?:đơn vị của tôi là )?Sở Y tế Hải Dương)$/iu;

/** Text with the quotations taken out, each replaced by its number. */
interface Line {
  readonly bare: string;
  readonly quotes: readonly string[];
}

interface Reading {
  readonly reply: GroundingReply;
  readonly question: string;
  readonly plans: ReadonlyMap<string, PlanText>;
  /** The plans that the answer cites or takes records from. */
  readonly cited: readonly PlanText[];
  readonly titles: ReadonlyMap<string, string>;
}

/** What the text of an answer says, outside its records and citations, that the plans do not. */
export function unsupportedText(
  reply: GroundingReply,
  question: string,
  plans: ReadonlyMap<string, PlanText>,
): Unsupported[] {
  const ids = new Set([...reply.citations, ...reply.records].map(({ document }) => document.id));
  const cited = [...plans.values()].filter(({ id }) => ids.size === 0 || ids.has(id));
  const titles = new Map([...plans.values()].map((plan) => [plan.id, titleOf(plan)]));
  const reading: Reading = { reply, question, plans, cited, titles };
  let subject: readonly GroundingRecord[] = reply.records;
  const window = readWindow(reply.text, reply.records, reply.kind);
  const gaps = reply.kind === 'answer' ? readGaps(window.text, reply.records) : { text: window.text, faults: [] };
  const mentions = reply.kind === 'answer' ? readMentions(gaps.text, reply.records) : { text: gaps.text, faults: [] };
  const tallies = reply.kind === 'answer' ? readTallies(mentions.text, cited) : { text: gaps.text, faults: [] };
  const lines = linesOf(tallies.text);
  const bare = lines.map((line) => line.bare);
  const faults =
    reply.kind !== 'answer'
      ? []
      : [
          ...window.faults,
          ...gaps.faults,
          ...mentions.faults,
          ...tallies.faults,
          ...unsupportedTotals(bare, cited),
          ...unsupportedComparisons(
            lines.map(whole),
            reply.citations.map(({ document, quote }) => ({ title: titles.get(document.id) ?? '', quote })),
          ),
        ];
  for (const line of lines) {
    const own = recordsOf(line, reply.records);
    if (own.length > 0) subject = own;
    faults.push(...lineFaults(line, own.length > 0 ? own : subject, reading));
  }
  return faults;
}

function lineFaults(line: Line, subject: readonly GroundingRecord[], reading: Reading): Unsupported[] {
  if (/^(?:Lưu ý|Hiện nay)/u.test(line.bare)) return presentFaults(line, reading);
  if (COMPARISON.test(line.bare)) return [];
  return [
    ...quoteFaults(line, reading),
    ...roleFaults(line, subject, reading),
    ...doerFaults(line, subject, reading),
    ...emptyFaults(line, subject, reading),
    ...itemFaults(line, reading),
    ...countFaults(line, reading),
    ...headingFaults(line, reading),
    ...sourceFaults(line, reading),
    ...figureFaults(line, subject, reading),
  ];
}

/** Quotations count from the outermost marks, over line breaks; an open one ends with the text. */
function linesOf(text: string): Line[] {
  let bare = '';
  let depth = 0;
  const quotes: string[] = [];
  for (const char of text) {
    if (char === '“') {
      if (depth === 0) {
        bare += `“${quotes.length}”`;
        quotes.push('');
      } else quotes.push(`${quotes.pop() ?? ''}${char}`);
      depth += 1;
    } else if (char === '”' && depth > 0) {
      depth -= 1;
      if (depth > 0) quotes.push(`${quotes.pop() ?? ''}${char}`);
    } else if (depth > 0) quotes.push(`${quotes.pop() ?? ''}${char}`);
    else bare += char;
  }
  return bare.split('\n').map((line) => ({
    bare: line,
    quotes: [...line.matchAll(/“(\d+)”/gu)].map((match) => quotes[Number(match[1])] ?? ''),
  }));
}

/** The line with its quotations put back. */
function whole({ bare, quotes }: Line): string {
  let next = 0;
  return bare.replace(/“\d+”/gu, () => `“${quotes[next++] ?? ''}”`);
}

function shortened(text: string): string {
  return text.replace(/\s*…\s*$/u, '');
}

/** The records that a line names by their titles, cut short or whole. */
function recordsOf(line: Line, records: readonly GroundingRecord[]): GroundingRecord[] {
  const named = [...line.quotes, itemOf(line)?.title ?? ''].map((text) => folded(shortened(text)).trimEnd());
  return records.filter(({ title }) =>
    named.some((words) => words.trim() !== '' && `${folded(title).trimEnd()} `.startsWith(`${words} `)),
  );
}

function plansNamed(line: Line, { titles, plans }: Reading): PlanText[] {
  const words = folded(line.bare);
  const named = [...plans.values()].filter(({ id }) => words.includes(folded(titles.get(id) ?? id)));
  return named;
}

function quoteFaults(line: Line, reading: Reading): Unsupported[] {
  const named = plansNamed(line, reading);
  const plans = named.length === 1 ? named : reading.cited;
  return line.quotes.flatMap((quote) => {
    const text = shortened(quote);
    if (OWN_QUOTES.test(text) || wordsOf(text).length === 0) return [];
    if (plans.some((plan) => plan.folded.includes(folded(text)))) return [];
    if (reading.reply.kind !== 'answer' && stands(text, reading.question)) return [];
    return [{ claim: `“${text.slice(0, 80)}”`, why: `not verbatim in ${plans.map(({ id }) => id).join(', ')}` }];
  });
}

/** "Đơn vị chủ trì: A; B. Phối hợp: C – nhiệm vụ “…”": every name in its role, of a record the line is about. */
function roleFaults(line: Line, subject: readonly GroundingRecord[], reading: Reading): Unsupported[] {
  return labelled(line).flatMap(({ label, value }) => {
    if (label === 'Thời hạn') {
      return subject.some((record) => placesOf(record, reading).some((place) => stands(value, placeText(place))))
        ? []
        : [{ claim: `Thời hạn: ${value}`, why: 'not the deadline of the record' }];
    }
    const word = LABEL_WORDS[label];
    const isWorded = (record: GroundingRecord): boolean =>
      word === undefined || placesOf(record, reading).some((place) => place.kind === 'row' || stands(word, place.text));
    const unworded = subject.some(isWorded) ? [] : [{ claim: label, why: 'the record does not say so' }];
    const role = ROLE_OF[label] ?? 'any';
    return [...unworded, ...namesIn(value, label, role, subject, reading)];
  });
}

function namesIn(
  value: string,
  label: string,
  role: Role,
  subject: readonly GroundingRecord[],
  reading: Reading,
): Unsupported[] {
  return value
    .split(/;\s*/u)
    .filter((name) => !subject.some((record) => hasRole(name, role, record, reading)))
    .map((name) => ({ claim: `${label}: ${name}`, why: 'no record of the answer gives that role there' }));
}

const LABEL = new RegExp(`(${[...Object.keys(ROLE_OF), 'Thời hạn'].join('|')}): `, 'gu');

function labelled(line: Line): { label: string; value: string }[] {
  const text = line.bare.replace(PLACE_IN_PLAN, '');
  const matches = [...text.matchAll(LABEL)];
  return matches.map((match, index) => ({
    label: match[1] ?? '',
    value: text
      .slice(match.index + match[0].length, matches[index + 1]?.index)
      .replace(/ \([^()]*không ghi riêng[^()]*\)/u, '')
      .replace(/ – (?:nhiệm vụ|chỉ tiêu|kết quả|mục tiêu)?.*$/u, '')
      .replace(/ \(phối hợp; kế hoạch không ghi riêng đơn vị chủ trì\)/u, '')
      .replace(/[.;\s]+$/u, ''),
  }));
}

/** "… do X chủ trì", "X chủ trì nhiều nhất", "Không, X không được ghi là đơn vị chủ trì". */
function doerFaults(line: Line, subject: readonly GroundingRecord[], reading: Reading): Unsupported[] {
  const fault = (claim: string, why: string): Unsupported[] => [{ claim, why }];
  const group = /(?:Có|Đúng), (.+?) (chủ trì|phối hợp)[^“]*(?:“\d+” \(không ghi đích danh\))?/u.exec(line.bare);
  const denial = /^Không, (.+?) không được ghi là đơn vị (chủ trì|phối hợp)/u.exec(line.bare);
  if (denial?.[1] !== undefined) {
    const [, name, word] = denial;
    const role = word === 'chủ trì' ? 'lead' : 'coordinator';
    // Under the agency's own heading, "Phối hợp với …" charges it to take part, not to lead.
    const leads = (record: GroundingRecord): boolean => !(role === 'lead' && /^phối hợp/iu.test(record.title));
    return subject.some((record) => leads(record) && hasRole(name, role, record, reading))
      ? fault(line.bare, `"${name}" does have that role`)
      : [];
  }
  if (group?.[1] !== undefined) {
    const throughGroup = /thuộc nhóm/u.test(line.bare);
    const name = throughGroup ? (line.quotes[0] ?? '') : group[1];
    const role = group[2] === 'chủ trì' ? 'lead' : 'coordinator';
    return subject.some((record) => hasRole(name, role, record, reading))
      ? []
      : fault(line.bare, `"${name}" does not have that role`);
  }
  const doer = /(?<![\p{L}])do ((?:(?!(?<![\p{L}])do ).)+?) (chủ trì|phối hợp|thực hiện)(?![\p{L}])/u.exec(line.bare);
  if (doer?.[1] === undefined || reading.reply.kind !== 'answer') return [];
  const [, name, word] = doer;
  const role = word === 'chủ trì' ? 'lead' : word === 'phối hợp' ? 'coordinator' : 'any';
  const without = reading.reply.records.filter(
    (record) => record.via === undefined && !name.split('; ').some((one) => hasRole(one, role, record, reading)),
  );
  return without.flatMap((record) => fault(`do ${name} ${word ?? ''}`, `not so for “${record.title.slice(0, 60)}”`));
}

/** "Phụ lục 2 không ghi đơn vị phối hợp": the cell is empty. Prose gives no cell to look into. */
function emptyFaults(line: Line, subject: readonly GroundingRecord[], reading: Reading): Unsupported[] {
  return [...line.bare.matchAll(/không ghi (đơn vị chủ trì|đơn vị phối hợp|thời hạn)/gu)].flatMap((match) => {
    const column = COLUMN_OF[match[1] ?? ''];
    if (!column) return [];
    const full = subject.filter((record) => {
      const plan = reading.plans.get(record.document.id);
      return record.via === undefined && plan !== undefined && columnIsEmpty(record, plan, column) === false;
    });
    return full.map((record) => ({ claim: match[0], why: `the cell of “${record.title.slice(0, 60)}” is not empty` }));
  });
}

/** "12. Title [agencies; deadline; PL1.I.12]" of a list. */
function itemOf(line: Line): { title: string; facts: string[] } | null {
  const match =
    /^(?:\d+\.|[•–]) (.+) \[([^\]]*)\](?: – (?:Phối hợp: .+|không ghi đơn vị phối hợp))?(?: \(giao cho “.*”\))?$/u.exec(
      whole(line),
    );
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const facts = match[2].split('; ').slice(0, -1);
  return { title: match[1], facts };
}

function itemFaults(line: Line, reading: Reading): Unsupported[] {
  const item = itemOf(line);
  if (!item) return [];
  const records = recordsOf(line, reading.reply.records);
  if (records.length === 0) return [{ claim: item.title.slice(0, 80), why: 'a line of a list without its record' }];
  const doer = / do (.+?) (?:chủ trì|phối hợp|thực hiện)/u.exec(reading.reply.text)?.[1];
  return item.facts
    .filter((fact) => {
      const role = ROLE_WORDS[fact];
      if (role === undefined || doer === undefined) return role === undefined;
      return !records.some((record) => doer.split('; ').some((one) => hasRole(one, role, record, reading)));
    })
    .filter(
      (fact) =>
        !records.some(
          (record) =>
            hasRole(fact, 'lead', record, reading) ||
            placesOf(record, reading).some((place) =>
              stands(fact, place.kind === 'row' ? (place.deadline ?? '') : place.text),
            ),
        ),
    )
    .map((fact) => ({ claim: `${item.title.slice(0, 60)} [${fact}]`, why: 'neither leads it nor is its deadline' }));
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'dự án, nhiệm vụ': ['task', 'duty'],
  'nhiệm vụ': ['task', 'duty'],
  'chỉ tiêu': ['target'],
  'kết quả': ['result'],
  mục: ['task', 'duty', 'target', 'result'],
  'nội dung phù hợp': ['task', 'duty', 'target', 'result'],
  'đơn vị hoặc nhóm': ['task', 'duty', 'target', 'result'],
};
const COUNT = /(?<![\d.,›] ?)(\d+) (dự án, nhiệm vụ|nhiệm vụ|chỉ tiêu|kết quả|mục|nội dung phù hợp|đơn vị hoặc nhóm)/gu;

/** Counts equal the records of that kind; those through a group are counted apart. */
function countFaults(line: Line, { reply }: Reading): Unsupported[] {
  if (reply.kind !== 'answer' || reply.records.length === 0 || itemOf(line) || GROUP.test(line.bare)) return [];
  return [...line.bare.matchAll(COUNT)].flatMap((match) => {
    const [claim, number, noun] = match;
    const throughGroup = line.bare.slice(match.index).startsWith(`${claim} giao chung`);
    const counted = reply.records.filter(
      (record) => (record.via !== undefined) === throughGroup && KINDS[noun ?? '']?.includes(record.type),
    ).length;
    return Number(number) === counted ? [] : [{ claim, why: `${counted} such records are given` }];
  });
}

/** "▪ group", "mục V › 2 (heading)": headings of the plan. */
function headingFaults(line: Line, reading: Reading): Unsupported[] {
  const heading = headingOf(line);
  if (heading === null) return [];
  const text = shortened(withoutTitles(heading, reading).replace(/^[\s–]+/u, ''));
  if (wordsOf(text).length === 0 || text === 'Khác') return [];
  return reading.cited.some((plan) => plan.folded.includes(folded(text)))
    ? []
    : [{ claim: text, why: 'no heading of a cited plan' }];
}

/** "Theo <plan>, mục …", "Nguồn: …, <plan>.": a plan that the answer cites, by its title. */
function sourceFaults({ bare }: Line, { cited, titles }: Reading): Unsupported[] {
  const named = /(?:^|\. )Theo (Kế hoạch .+), mục /u.exec(bare)?.[1] ?? /^Nguồn: .+, (Kế hoạch .+)\.$/u.exec(bare)?.[1];
  if (named === undefined || cited.some(({ id }) => folded(titles.get(id) ?? '') === folded(named))) return [];
  return [{ claim: named, why: 'no cited plan has that title' }];
}

/** "Ngày chuyển đổi số: “…”": words of a cited plan in front of a quotation. */
function isHeading(lead: string, { cited }: Reading): boolean {
  return wordsOf(lead).length > 2 && cited.some((plan) => plan.folded.includes(folded(lead)));
}

function headingOf(line: Line): string | null {
  const text = whole(line);
  return /^(?:▪|–) (.+)$/u.exec(text)?.[1] ?? /mục [^()]*? \((.+)\):$/u.exec(text)?.[1] ?? null;
}

/** A figure with the level and the year beside it: the words from the first to the last stand so in the evidence. */
function figureFaults(line: Line, subject: readonly GroundingRecord[], reading: Reading): Unsupported[] {
  const { reply } = reading;
  if (
    reply.kind === 'smalltalk' ||
    itemOf(line) ||
    GROUP.test(whole(line)) ||
    /^(?:\(Còn \d+ dòng|[▪–])/u.test(line.bare)
  )
    return [];
  if (reply.kind === 'refuse' || reply.kind === 'clarify') return askedFaults(line, reading);
  const heading = headingOf(line);
  const said = line.bare.replace(/(?<=^|\. )[^“”:.]+(?=: “\d+”|:$)/u, (lead) =>
    heading === null && isHeading(lead, reading) ? '' : lead,
  );
  const text = withoutTitles(said.replace(/“\d+”/gu, ' ; '), reading)
    .replace(heading === null ? '' : `(${heading})`, '')
    .replace(LOCATORS, ' ; ')
    .replace(/^Không đúng mức ([^“]+?)\. /u, (denied, figures: string) =>
      figures.split('; ').every((figure) => stands(figure, reading.question)) ? '' : denied,
    )
    .replace(/^Không phải ([^:]+): /u, (denied, figure: string) => (stands(figure, reading.question) ? '' : denied))
    .replace(/^(?:\d+\. )/u, '')
    .replace(/trong (\d+) kế hoạch/u, (said, count: string) => (Number(count) === reading.plans.size ? ' ; ' : said))
    .replace(COUNT, ' ; ');
  const evidence = [
    ...reply.citations.map(({ quote }) => folded(quote)),
    ...subject.map(({ title }) => folded(title)),
    ...reply.records.flatMap(({ deadline }) => (deadline ? [folded(deadline.text)] : [])),
  ];
  return text.split(/\s[–;]\s|;\s|\. |\(|\)|: /u).flatMap((part) => {
    const words = wordsOf(part);
    const marks = words
      .map((word, index) => (/^\d/u.test(word) || isLevel(words, index) ? index : -1))
      .filter((at) => at >= 0);
    if (!words.some((word) => /^\d/u.test(word))) return [];
    const last = marks.at(-1) ?? 0;
    const end = words[last + 1] === '%' || isLevel(words, last) ? last + 2 : last + 1;
    const run = ` ${words.slice(marks[0], end).join(' ')} `;
    const supported =
      evidence.some((own) => run.split(/(?= ngày )/u).every((piece) => own.includes(`${piece.trimEnd()} `))) ||
      standsInRowOf(run, reading);
    return supported
      ? []
      : [{ claim: part.trim().slice(0, 100), why: `"${run.trim()}" stands in no evidence of the answer` }];
  });
}

function standsInRowOf(run: string, reading: Reading): boolean {
  return reading.reply.records.some((record) =>
    placesOf(record, reading).some((place) => folded(place.text).includes(run)),
  );
}

const LOCATORS =
  /Nguồn: [^,]*(?:,|$)|\([^()]*›[^()]*\)|\((?:Phụ lục|Phần|[IVX]+\b)[^()]*\)|mục (?:Phụ lục|Phần|[IVX]+\b)[^()“:]*|(?:trong )?Phụ lục \d+|^Có \d+(?=:)|\(\d+\)/gu;

function isLevel(words: readonly string[], index: number): boolean {
  return words[index] === 'cấp' && /^(?:tỉnh|huyện|xã|quận|phường|thành)$/u.test(words[index + 1] ?? '');
}

/** A refusal or a question back states no figure but those it was asked about and how much it searched. */
function askedFaults(line: Line, reading: Reading): Unsupported[] {
  const text = withoutTitles(line.bare, reading)
    .replace(/“\d+”|^\d+\. /gu, ' ')
    .replace(
      /đã tìm trong \d+ nhiệm vụ(?: (?:và|,) \d+ chỉ tiêu)?|Trong \d+ kế hoạch|\d+ (?:nhiệm vụ|chỉ tiêu|kế hoạch)/gu,
      ' ',
    )
    .replace(LOCATORS, ' ');
  return wordsOf(text)
    .filter((word) => /^\d/u.test(word))
    .filter((word) => !folded(reading.question).includes(` ${word} `))
    .filter(
      (word) => !reading.cited.some((plan) => reading.reply.kind === 'clarify' && plan.folded.includes(` ${word} `)),
    )
    .map((word) => ({ claim: line.bare.slice(0, 100), why: `the figure ${word} was not asked about` }));
}

/** Today's facts are a short list of their own; the agency that they speak of is one of the answer's. */
function presentFaults(line: Line, reading: Reading): Unsupported[] {
  const successor = /nhiệm vụ chung của (.+?), (?:từ [\d/]+, )?chuyển về (.+?) \(/u.exec(line.bare);
  const faults: Unsupported[] = [];
  if (successor?.[1] !== undefined && successor[2] !== undefined) {
    const [, before, after] = successor;
    if (!reading.reply.records.some((record) => hasRole(before, 'any', record, reading)))
      faults.push({ claim: line.bare.slice(0, 100), why: `"${before}" has no part in the records` });
    if (!agencyWords(PRESENT_FACTS).includes(agencyWords(after)))
      faults.push({ claim: line.bare.slice(0, 100), why: `"${after}" is no known successor` });
  }
  const unknown = wordsOf(withoutTitles(line.bare, reading)).filter(
    (word) => /^\d/u.test(word) && !folded(PRESENT_FACTS).includes(` ${word} `),
  );
  return [...faults, ...unknown.map((word) => ({ claim: line.bare.slice(0, 100), why: `unknown figure ${word}` }))];
}

function withoutTitles(text: string, { titles }: Reading): string {
  return [...titles.values()]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, title) => rest.replaceAll(title, ' ; '), text);
}

/** "Kế hoạch …": the lines behind "KẾ HOẠCH" up to the year. */
function titleOf(plan: PlanText): string {
  const match = /^\s*KẾ HOẠCH\s*\n([\s\S]{10,200}?năm \d{4})/mu.exec(plan.text);
  return `Kế hoạch ${(match?.[1] ?? plan.id).replace(/\s+/gu, ' ').trim()}`;
}

function placesOf(record: GroundingRecord, { plans }: Reading): ReturnType<typeof placesOfRecord> {
  const plan = plans.get(record.document.id);
  return plan ? placesOfRecord(record, plan) : [];
}

function placeText(place: ReturnType<typeof placesOfRecord>[number]): string {
  return place.kind === 'row' ? `${place.deadline ?? ''} | ${place.title}` : place.text;
}

function hasRole(name: string, role: Role, record: GroundingRecord, reading: Reading): boolean {
  return placesOf(record, reading).some((place) => standsInRole(name, role, place));
}
