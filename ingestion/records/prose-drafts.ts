import {
  findAgencies,
  findDeadlines,
  parseAgency,
  parseDeadline,
  type Deadline,
  type RecordType,
  type Span,
} from '../../knowledge/index.js';
import type { OutlineItem, OutlineSection } from '../structure/outline.js';
import { sliceText, spanOf, trimText, type TrackedText } from '../text/tracked-text.js';
import { wording } from '../wording.js';
import { assignedRemark, type AssignedRemark } from './assigned-remark.js';
import { daysIn, quoteOf, type RecordContext, type RecordDraft } from './draft.js';
import { rolesOfNamed } from './named-roles.js';
import { isKnownName, isShortName, opensWithCharge } from './presumed-agencies.js';
import { isPerson, personBehind } from './persons.js';
import { presume } from './presumed-roles.js';
import { namedCoordinators, rolesOf, type Roles } from './roles.js';
import type { Subject } from './subjects.js';

export const NOBODY: Roles & Pick<RecordDraft, 'presumed'> = {
  leads: [],
  coordinators: [],
  assignees: [],
  leadBasis: 'stated',
  presumed: [],
};

/** The item that a statement stands in, and what it inherits from there. */
export interface Place {
  readonly item: OutlineItem;
  readonly section: OutlineSection | null;
  readonly context: RecordContext;
}

export type Charged = Pick<Subject, 'agencies' | 'isPresumed'>;

export function task(at: Place, text: TrackedText): RecordDraft {
  const coordinators = namedCoordinators(text.text);
  return draft(at, 'task', text, { ...NOBODY, coordinators }, { figures: [], deadline: deadlineIn(text.text, at) });
}

export function targetDraft(
  at: Place,
  target: { text: TrackedText; figures: RecordDraft['figures'] },
  sentence: TrackedText,
): RecordDraft {
  return {
    ...draft(at, 'target', target.text, NOBODY, { figures: target.figures, deadline: dueDay(target.text.text, at) }),
    quote: quoteOf(sentence.text),
  };
}

export function duty(
  at: Place,
  text: TrackedText,
  words: string,
  { agencies, isPresumed }: Charged,
  isNamed = false,
): RecordDraft {
  const told = isNamed ? rolesOfNamed(words, agencies, opensWithCharge(text.text)) : rolesOf(words, agencies);
  const roles = withPerson({ ...told, presumed: [] }, personBehind(words));
  const made = draft(at, 'duty', text, roles, { figures: [], deadline: deadlineIn(text.text, at) });
  const unsure = isPresumed ? agencies.filter((name) => !isKnownName(name)) : [];
  const unknown = agencies.filter(
    (name) =>
      !unsure.includes(name) &&
      !isPerson(name) &&
      parseAgency(name).kind === 'other' &&
      findAgencies(name).length === 0,
  );
  return presume({ ...made, review: [...made.review, ...unknown.map((name) => wording.unknownAgency(name))] }, unsure);
}

function withPerson<Given extends Roles>(roles: Given, person: string | null): Given {
  return person === null ? roles : { ...roles, leads: [...roles.leads, person] };
}

/** A task that ends in a remark of who does it and by when; the citation shows both. */
export function remarkRecords(at: Place): RecordDraft[] | null {
  const { body } = at.item;
  const remark = assignedRemark(body, at.context);
  return remark === null ? null : [remarkDraft(at, remark, spanOf(body), body.text)];
}

/** A task with what a remark or lines of their own say of it. */
export function remarkDraft(at: Place, remark: AssignedRemark, span: Span, words: string): RecordDraft {
  const { title, leads, coordinators, deadline, product, columns } = remark;
  const names = [...leads, ...coordinators];
  const made = draft(at, 'task', title, { ...NOBODY, leads, coordinators }, { figures: [], deadline });
  const unknown = names.filter(
    (name) => !isPerson(name) && parseAgency(name).kind === 'other' && findAgencies(name).length === 0,
  );
  const unsure = names.filter((name) => !isKnownName(name) && !isShortName(name));
  return presume(
    {
      ...made,
      product,
      columns,
      span,
      quote: quoteOf(words),
      review: [
        ...made.review,
        ...unknown.filter((name) => !unsure.includes(name)).map((name) => wording.unknownAgency(name)),
      ],
    },
    unsure,
  );
}

export function deadlineIn(text: string, at: Place): Deadline | null {
  const found = findDeadlines(text, daysIn(at.context)).map((mention) => mention.deadline);
  const first = found[0];
  if (first === undefined || found.length === 1) return first ?? null;
  return {
    text: found.map((deadline) => deadline.text).join('; '),
    parts: found.flatMap((deadline) => deadline.parts),
  };
}

/** "Đến hết năm 2026, …" opens a target: its words say that the year is its end. */
const AT_THE_LATEST =
  /^(?:phấn đấu,? )?((?:đến|trước) (?:(?:hết|cuối) (?:(?:quý (?:IV|I{1,3}|[1-4])|tháng \d{1,2})(?:\/| năm ))?(?:năm )?(?:19|20)\d{2}|(?:hết )?ngày \d{1,2}\/\d{1,2}\/(?:19|20)\d{2}))(?![\d/])/iu;

/** The day by which a target is to be reached; years and quarters are the periods of its figures. */
export function dueDay(text: string, at: Place): Deadline | null {
  const head = AT_THE_LATEST.exec(text)?.[1];
  if (head !== undefined) return parseDeadline(head, daysIn(at.context));
  if (!/(?:trước|nhất|xong|hạn)(?!\p{L})/iu.test(text)) return null;
  const due = findDeadlines(text, daysIn(at.context)).find(
    ({ deadline }) =>
      /^(?:hoàn thành |xong )?(?:trước|chậm nhất|muộn nhất)\s.*\d{1,2}\/\d{1,2}/iu.test(deadline.text) &&
      deadline.parts.every(({ kind }) => kind === 'interval'),
  );
  return due?.deadline ?? null;
}

export function draft(
  at: Place,
  type: RecordType,
  words: TrackedText,
  roles: Roles & Pick<RecordDraft, 'presumed'>,
  more: Pick<RecordDraft, 'figures' | 'deadline'>,
): RecordDraft {
  const { item } = at;
  const text = withoutStop(words);
  const heading = item.headings[item.headings.length - 1];
  return {
    type,
    title: text.text,
    ...roles,
    ...more,
    product: null,
    group:
      heading === undefined
        ? null
        : heading === at.section?.title || at.section === null
          ? heading
          : groupName(heading),
    section: item.section,
    locator: item.locator,
    span: spanOf(text),
    page: item.page,
    quote: quoteOf(text.text),
    columns: [],
    review:
      more.deadline !== null && more.deadline.parts.length === 0 ? [wording.unreadDeadline(more.deadline.text)] : [],
  };
}

/** Without the semicolon or "./." that ends a statement in a list. */
function withoutStop(words: TrackedText): TrackedText {
  const isStopped = /[;.]$/.test(words.text);
  const length = isStopped ? words.text.replace(/(?<!\s)\s*(?:;|\.\s*\/\s*\.)$/, '').length : words.text.length;
  return trimText(length === words.text.length ? words : sliceText(words, 0, length));
}

function groupName(heading: string): string {
  return heading.replace(
    /^(?:(?:phần|chương|mục|phụ lục)\s+[\p{L}\d]+|[IVXLC]+(?:\.\d+)*|\d+(?:\.\d+)*|[a-zđA-H](?:\.?\d{1,2}){0,4})\.\s+/iu,
    '',
  );
}

/** Results speak of the year their section names, everything else of the plan's own. */
export function inSection(item: OutlineItem, context: RecordContext): RecordContext {
  for (const heading of [...item.headings].reverse()) {
    const year = /năm\s+((?:19|20)\d{2})(?!\s*[-–])/iu.exec(heading)?.[1];
    if (year !== undefined) return { ...context, year: Number(year) };
  }
  return item.zone === 'results' && context.year !== null
    ? { ...context, year: (context.since ?? context.year) - 1 }
    : context;
}
