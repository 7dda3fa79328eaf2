/** Several questions in one message, each asked on its own. */
import { fold, words } from '../../knowledge/index.js';

const MAX_PARTS = 4;
const INTERROGATIVE =
  '(?:bao nhiêu|bao nhiu|bn|mấy|ai|khi nào|bao giờ|ở đâu|đơn vị nào|cơ quan nào|sở nào|căn cứ|chỉ tiêu nào|nhiệm vụ nào)';

/** Questions that end in a question mark or stand on a line of their own; the whole message where there is one. */
export function splitAtMarks(text: string): string[] {
  return limited(text.split(/[?？]+(?:\s|$)|\n+/u));
}

/** Whether a message asks for two quantities, which no one record need hold. */
export function asksTwice(text: string): boolean {
  return (text.match(/(?<![\p{L}])(?:bao nhi[êe]?u|bn|mấy (?:%|phần trăm))(?![\p{L}])/giu) ?? []).length > 1;
}

/** The questions that "và", "rồi" or a comma joins, each with an interrogative of its own. */
export function splitAtJoints(text: string): string[] {
  const parts = text.split(
    new RegExp(`(?:,|\\s(?:và|với|rồi|còn))\\s+(?=${INTERROGATIVE}(?![\\p{L}]))|[?？]+(?:\\s|$)|\\n+`, 'iu'),
  );
  const said = parts.flatMap((part) => part.split(/\s+và\s+(?=(?:do )?ai(?![\p{L}]))/iu));
  const asked = limited(said);
  return asked.every((part) =>
    new RegExp(`(?<![\\p{L}])${INTERROGATIVE}(?![\\p{L}])|\\b(?:không|chưa|gì|nào)$`, 'iu').test(part),
  )
    ? asked
    : [];
}

function limited(parts: readonly string[]): string[] {
  return parts
    .map((part) => part.trim())
    .filter((part) => words(part).length >= 2 && !/^(?:cho (?:toi|minh|em) hoi|xin hoi|a|da)$/.test(fold(part)))
    .slice(0, MAX_PARTS);
}
