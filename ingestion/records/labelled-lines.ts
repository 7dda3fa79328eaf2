import type { Outline, OutlineItem, OutlineSection } from '../structure/outline.js';
import { coverSpans, sliceText, spanOf, trimText, type TrackedText } from '../text/tracked-text.js';
import { assignedLines, labelOfLine } from './assigned-remark.js';
import { headingAgencies, standsBelowCharge } from './charges.js';
import type { RecordContext, RecordDraft } from './draft.js';
import { duty, inSection, remarkDraft, type Charged, type Place } from './prose-drafts.js';
import type { Field } from './remark-parts.js';
import { opensWithAction } from './verbs.js';

/** Work with the lines below it that say who does it and by when. */
export interface LabelledWork {
  /** The item that states the work, or one made of the heading that does. */
  readonly host: OutlineItem;
  readonly lines: readonly OutlineItem[];
}

/**
 * Runs of lines that each open with a label ("Đơn vị chủ trì: …", "- Thời gian hoàn thành: …"), by the first line of each,
 * with the item or the heading whose work they speak of. Lines that name nobody count only below words of action.
 */
export function labelledWork({ content, sections }: Outline): LabelledWork[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  let before: OutlineItem | null = null;
  for (const entry of content) {
    const label = entry.kind === 'item' && entry.zone !== 'results' ? labelOfLine(entry.body.text) : null;
    if (label === null || entry.kind !== 'item') {
      open = null;
      before = entry.kind === 'item' ? entry : null;
      continue;
    }
    const [first] = open?.lines ?? [];
    const goesOn = entry.closing || (first?.parent === entry.parent && first.section === entry.section);
    if (open === null || !goesOn || (label === 'lead' && open.fields.includes('lead'))) {
      open = { lines: [], fields: [], before };
      runs.push(open);
    }
    open.lines.push(entry);
    open.fields.push(label);
  }
  const assigned = runs.filter(({ fields }) => fields.includes('lead')).map(({ lines }) => placeOf(lines[0]));
  return runs.flatMap((run) => {
    const place = placeOf(run.lines[0]);
    const isListed = assigned.filter((other) => other === place).length > 1;
    const host = hostOf(run, isListed, sections);
    const content = contentOf(run, host);
    return host === null || !isWork(host, run.fields)
      ? []
      : [{ host, lines: content === null ? run.lines : [content, ...run.lines] }];
  });
}

interface Run {
  readonly lines: OutlineItem[];
  readonly fields: Field[];
  /** The item in front of the first line. */
  readonly before: OutlineItem | null;
}

/** What the lines hang under. */
function placeOf(line: OutlineItem | undefined): OutlineItem | number | null {
  return line?.parent ?? line?.section ?? null;
}

/** The record of work whose assignment stands on lines of its own; null where the lines say nothing. */
export function labelledRecord(
  { host, lines }: LabelledWork,
  sections: readonly OutlineSection[],
  context: RecordContext,
): RecordDraft | null {
  const at: Place = {
    item: host,
    section: host.section === null ? null : (sections[host.section] ?? null),
    context: inSection(host, context),
  };
  const bodies = lines.map(({ body }) => body);
  const remark = assignedLines(host.body, bodies, at.context);
  if (remark === null) return null;
  const texts: readonly TrackedText[] = [host.body, ...bodies];
  const made = remarkDraft(
    at,
    remark,
    texts.map(spanOf).reduce(coverSpans, spanOf(host.body)),
    texts.map(({ text }) => text).join(' '),
  );
  const charged = ownerOf(host);
  if (charged === null || remark.leads.length > 0) return made;
  const own = duty(at, remark.title, remark.title.text, charged);
  const { span, quote, columns, product, deadline, coordinators } = made;
  return {
    ...own,
    ...{ span, quote, columns, product },
    deadline: deadline ?? own.deadline,
    coordinators: [...own.coordinators, ...coordinators.filter((name) => !own.coordinators.includes(name))],
  };
}

/** Whose the work is where its lines name no lead: the heading's that it stands below. */
function ownerOf({ headings, zone, leadIn, body }: OutlineItem): Charged | null {
  if (zone !== 'organisation' && !standsBelowCharge(headings)) return null;
  const above = leadIn && headings.at(-1) === body.text.replace(/(?<!\s)\s*:$/u, '') ? headings.slice(0, -1) : headings;
  const charged = headingAgencies(above);
  return charged.agencies.length > 0 ? charged : null;
}

/** Where one place holds several runs, each speaks of the item in front of it. */
function hostOf(
  { lines: [first], before }: Run,
  isListed: boolean,
  sections: readonly OutlineSection[],
): OutlineItem | null {
  if (first === undefined) return null;
  const sibling = before !== null && before.section === first.section ? before : null;
  if (isListed && sibling !== null) return sibling;
  if (first.parent !== null) return first.parent;
  const section = first.section === null ? null : (sections[first.section] ?? null);
  return section !== null && opensWithAction(section.title) ? headingItem(section) : sibling;
}

/** What the work is in full, on a line of its own beside those that say who does it: "Nội dung: …". */
const CONTENT = /^nội dung(?: (?:thực hiện|công việc))?\s*:\s+/iu;

function contentOf({ lines: [first], before }: Run, host: OutlineItem | null): OutlineItem | null {
  const isBeside = before !== null && first !== undefined && before.parent === first.parent && before !== host;
  return isBeside && before.section === first.section && CONTENT.test(before.body.text) ? before : null;
}

function headingItem(section: OutlineSection): OutlineItem {
  const start = Math.max(0, section.heading.text.indexOf(section.title));
  return {
    kind: 'item',
    text: section.heading,
    body: trimText(sliceText(section.heading, start, start + section.title.length)),
    label: null,
    section: section.index,
    locator: section.locator,
    headings: section.headings.slice(0, -1),
    leadIn: false,
    parent: null,
    closing: false,
    zone: section.zone,
    page: section.page,
  };
}

function isWork(host: OutlineItem, fields: readonly Field[]): boolean {
  const isDated =
    fields.includes('deadline') &&
    (opensWithAction(host.body.text) || /^(?:Hằng|Hàng|Mỗi|Định kỳ)\s/u.test(host.body.text));
  return (fields.includes('lead') || isDated) && headingAgencies([host.body.text]).agencies.length === 0;
}
