import { fold } from '../../knowledge/index.js';
import type { Block, ParagraphBlock, RowBlock } from '../ports.js';
import { isUpperCase, parseLabel } from './labels.js';
import { placeTables } from './placed-tables.js';
import { countWords } from './sentences.js';

/** A document cut into what stands at its head, its body with appendices, and what stands at its foot. */
export interface DocumentParts {
  /** Letterhead, number, day, type and title. */
  readonly head: readonly ParagraphBlock[];
  /** From the type line to the first section: căn cứ and the sentence that issues the plan. */
  readonly preamble: readonly ParagraphBlock[];
  readonly body: readonly Block[];
  readonly recipients: readonly ParagraphBlock[];
  readonly signature: readonly ParagraphBlock[];
}

const TYPES =
  'kế hoạch|chương trình|đề án|nghị quyết|quyết định|chỉ thị|phương án|báo cáo|thông báo|hướng dẫn|quy chế|quy định|chiến lược|dự án|công văn';
/** A line that is nothing but the type of document, as it stands above the subject. */
export const TYPE_LINE = new RegExp(`^(${TYPES})(?: hành động| công tác| phối hợp| thực hiện)?$`, 'iu');
/** A title in one line: "Kế hoạch chuyển đổi số tỉnh X năm 2025". */
export const TITLE_LINE = new RegExp(`^(${TYPES})(?: hành động)?\\s+\\S`, 'iu');
/** A title that opens with "Thực hiện" is short; a longer paragraph names the ground of the plan. */
const TITLE_WORDS = 30;
/** Opens a letterhead; the names of types above it are words of a page around the document. */
export const MOTTO = /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|đảng cộng sản) việt nam/iu;
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}|^T\/M\s*(?:\.\s*)?\p{Lu}/u;
const OFFICE =
  /^(?:(?:(?:PHÓ|QUYỀN|Q\.) )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|THỦ TRƯỞNG|HIỆU TRƯỞNG))/u;

/** More than "nơi nhận" takes, however its letters are composed. */
const OPENING_CHARS = 40;

export function divideDocument(source: readonly Block[]): DocumentParts {
  const blocks = letterheadLines(placeTables(source));
  const titleAt = findTitle(blocks);
  const bodyAt = findBody(blocks, titleAt);
  const opening = blocks.slice(0, bodyAt).filter((block) => block.kind === 'paragraph');
  const split = titleEnd(opening, titleAt);
  const recipients: ParagraphBlock[] = [];
  const signature: ParagraphBlock[] = [];
  const body: Block[] = [];
  let at: 'body' | 'recipients' | 'signature' = 'body';
  for (const block of blocks.slice(bodyAt)) {
    if (block.kind === 'row' && at !== 'body' && isRecipientRow(block)) {
      for (const [column, text] of block.cells.entries())
        if (text.text !== '')
          (column === 0 ? recipients : signature).push({
            kind: 'paragraph',
            text,
            marks: { bold: block.bold, heading: null, numbering: null },
            page: block.page,
          });
      continue;
    }
    if (block.kind === 'row') {
      if (at !== 'body' && signature.length > 0) at = 'body';
      body.push(block);
      continue;
    }
    const text = block.text.text;
    if (/^noi nhan\b/.test(fold(text.slice(0, OPENING_CHARS)))) at = 'recipients';
    else if (isAuthority(text)) at = 'signature';
    else if (at !== 'body' && startsAppendix(block)) at = 'body';
    if (at === 'recipients') recipients.push(block);
    else if (at === 'signature' && (signature.length < 8 || /^\p{Lu}/u.test(text))) signature.push(block);
    else body.push(block);
  }
  return { head: opening.slice(0, split), preamble: opening.slice(split), body, recipients, signature };
}

/** Above the title two columns are no table: "Số: 18/KH-UBND" beside "Tam Bình, ngày 4 tháng 8 năm 2025". */
function letterheadLines(blocks: readonly Block[]): readonly Block[] {
  const titleAt = findTitle(blocks);
  if (!blocks.slice(0, titleAt).some((block) => block.kind === 'row')) return blocks;
  return blocks.flatMap((block, at): Block[] =>
    block.kind === 'row' && at < titleAt
      ? block.cells
          .filter((cell) => cell.text !== '')
          .map((text) => ({
            kind: 'paragraph',
            text,
            marks: { bold: block.bold, heading: null, numbering: null },
            page: block.page,
          }))
      : [block],
  );
}

/** "- Lưu: VT.", with the signer's name behind a tab. */
function isRecipientRow({ cells }: RowBlock): boolean {
  return cells.length <= 3 && /^[-–+*]\s?\S/u.test(cells[0]?.text ?? '');
}

function isAuthority(text: string): boolean {
  return (
    (AUTHORITY.test(text) || OFFICE.test(text)) &&
    isUpperCase(text.split(/\s+/).slice(0, 3).join(' ')) &&
    text.length < 200
  );
}

function startsAppendix(block: ParagraphBlock): boolean {
  const label = parseLabel(block.text.text);
  return (
    label?.kind === 'appendix' ||
    label?.kind === 'part' ||
    (label?.kind === 'roman' && isUpperCase(block.text.text.slice(label.length)))
  );
}

/** Index of the type line or one-line title; 0 when the document shows neither. */
function findTitle(blocks: readonly Block[]): number {
  const texts = blocks.slice(0, 40).map((block) => (block.kind === 'paragraph' ? block.text.text : ''));
  const motto = texts.findIndex((text) => MOTTO.test(text));
  const line = texts.findIndex((text, at) => at > motto && TYPE_LINE.test(text));
  if (line >= 0) return line;
  const titled = texts.findIndex((text) => TITLE_LINE.test(text) && text.length < 300 && !/[.;,]$/.test(text));
  return Math.max(0, titled);
}

/** Index of the first numbered or marked section behind the title. */
function findBody(blocks: readonly Block[], titleAt: number): number {
  const title = blocks[titleAt];
  const titleEnds = title?.kind === 'paragraph' && TYPE_LINE.test(title.text.text) ? titleAt + 1 : titleAt;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block === undefined || i < titleAt) continue;
    if (block.kind === 'row') return i;
    const label = parseLabel(block.text.text);
    if (label !== null && label.kind !== 'dash' && label.kind !== 'plus' && label.kind !== 'letter') return i;
    if (
      i > titleEnds &&
      label === null &&
      (block.marks.heading !== null || (block.marks.bold && opensBody(block.text.text)))
    )
      return i;
    if (i > titleAt + 2 && label === null && isUpperCase(block.text.text) && block.text.text.split(/\s+/).length <= 8)
      return i;
  }
  return blocks.length;
}

/** A bare heading that opens a body: "Mục tiêu", "Nhiệm vụ chủ yếu". */
function opensBody(text: string): boolean {
  return (
    countWords(text) <= 6 &&
    /^(?:mục (?:tiêu|đích)|nhiệm vụ|yêu cầu|quan điểm|chỉ tiêu|nội dung|căn cứ|cơ sở|tình hình|kết quả|đánh giá|phạm vi|sự cần thiết)(?!\p{L})/iu.test(
      text,
    )
  );
}

/** Where the title ends and the first sentence begins. */
function titleEnd(opening: readonly ParagraphBlock[], titleAt: number): number {
  let end = Math.min(titleAt + 1, opening.length);
  const first = opening[titleAt];
  const inOneLine = first !== undefined && !TYPE_LINE.test(first.text.text);
  for (let block = opening[end]; block !== undefined && end <= titleAt + 4; block = opening[end]) {
    const text = block.text.text;
    const marked = block.marks.bold || block.marks.heading !== null || isUpperCase(text);
    const isFirst = end === titleAt + 1 && !inOneLine;
    if (!isFirst && opensBody(text)) break;
    if (!isFirst && !marked && !/^\(/.test(text) && !goesOnTitle(opening[end - 1], block)) break;
    if (/[.;:,]$/.test(text) && !marked) break;
    if (/^(?:Căn cứ|Thi hành|Theo)\s/u.test(text) && !marked) break;
    if (/^Thực hiện\s/u.test(text) && !marked && (!isFirst || countWords(text) > TITLE_WORDS)) break;
    end += 1;
  }
  return end;
}

/** "… nâng cao chất lượng phục vụ" / "6 tháng cuối năm 2025 trên địa bàn phường X": a plain title goes on in a second line. */
function goesOnTitle(before: ParagraphBlock | undefined, { text: { text } }: ParagraphBlock): boolean {
  return (
    before !== undefined &&
    !before.marks.bold &&
    before.marks.heading === null &&
    !/[.;:,]$/.test(before.text.text) &&
    !/[.;:]$/.test(text) &&
    countWords(text) <= MOST_MORE_WORDS &&
    /^(?:\d tháng (?:đầu|cuối) năm|năm (?:học )?(?:19|20)\d\d|giai đoạn|quý|trên địa bàn|của|tại|và|thuộc|đến năm)(?!\p{L})/u.test(
      text,
    )
  );
}

const MOST_MORE_WORDS = 25;
