import type { OutlineItem, OutlineSection } from '../structure/outline.js';
import { sliceText, trimText } from '../text/tracked-text.js';
import { headingAgencies } from './charges.js';
import type { RecordContext, RecordDraft } from './draft.js';
import { duty } from './prose-drafts.js';
import { rolesOf } from './roles.js';
import { opensWithAction } from './verbs.js';

/** Words that only open what follows. */
const OPENS_LIST = /(?:sau|sau đây|dưới đây|gồm|nhiệm vụ|nội dung|cụ thể)\s*:?$/iu;
const ROLE = /^(?:là (?:cơ quan|đơn vị|bộ phận|đầu mối|thường trực)|làm (?:cơ quan|đầu mối))(?!\p{L})/iu;

/**
 * Duties that a heading states before it divides them: "a) Là cơ quan thường trực …:", "a) Chủ trì công tác …:" below an
 * agency's own heading. A heading that names no role only groups what stands below it.
 */
export function headingDuties(sections: readonly OutlineSection[], context: RecordContext): RecordDraft[] {
  return sections.flatMap((section) => {
    if (section.zone !== 'organisation' || section.parent === null) return [];
    if (!/:\s*$/u.test(section.heading.text) || OPENS_LIST.test(section.title)) return [];
    if (!ROLE.test(section.title) && !(opensWithAction(section.title) && /^chủ trì\s/iu.test(section.title))) return [];
    const above = section.headings.slice(0, -1);
    const charged = headingAgencies(above);
    if (charged.agencies.length === 0 || rolesOf(section.title, charged.agencies).leadBasis !== 'stated') return [];
    const start = section.heading.text.indexOf(section.title);
    const words = trimText(sliceText(section.heading, Math.max(0, start), Math.max(0, start) + section.title.length));
    const item: OutlineItem = {
      kind: 'item',
      text: section.heading,
      body: words,
      label: null,
      section: section.index,
      locator: section.locator,
      headings: above,
      leadIn: false,
      parent: null,
      closing: false,
      zone: section.zone,
      page: section.page,
    };
    return [duty({ item, section, context }, words, words.text, charged)];
  });
}

/** The drafts with each heading's duty in front of what stands below it. */
export function withHeadingDuties(drafts: readonly RecordDraft[], duties: readonly RecordDraft[]): RecordDraft[] {
  const all = [...drafts];
  for (const one of duties) {
    const at = all.findIndex(({ section }) => section !== null && one.section !== null && section >= one.section);
    all.splice(at < 0 ? all.length : at, 0, one);
  }
  return all;
}
