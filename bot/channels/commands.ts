import { fold, foldSpace, toNfc } from '../../knowledge/index.js';
import { asksFile } from '../interpret/asks-file.js';
import type { Rating } from '../ports.js';
import { parseDecision } from '../privacy/consent.js';

export type Command =
  | { readonly kind: 'start'; readonly payload: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'plans' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'resend' }
  | { readonly kind: 'export' }
  | { readonly kind: 'allow' }
  | { readonly kind: 'consent'; readonly decision: 'agreed' | 'declined' }
  | { readonly kind: 'feedback'; readonly rating: Rating | null; readonly note: string | null };

type Plain = Exclude<Command['kind'], 'start' | 'feedback' | 'consent'>;

/** Folded and without spaces, so that "/xoadulieu", "/xoa_du_lieu" and "Xóa dữ liệu" are one. */
const PLAIN: Readonly<Record<string, Plain>> = {
  trogiup: 'help',
  help: 'help',
  huongdan: 'help',
  kehoach: 'plans',
  plans: 'plans',
  xoadulieu: 'erase',
  xoahetdulieu: 'erase',
  erase: 'erase',
  taive: 'export',
  taidanhsach: 'export',
  taidanhsachve: 'export',
  xuatexcel: 'export',
  xuatdanhsach: 'export',
  xlsx: 'export',
  chogiu: 'allow',
  chogiucaunay: 'allow',
  toichogiu: 'allow',
  guilai: 'resend',
  guilaicautruoc: 'resend',
};

/** What begins a note of feedback; "dừng" is no "đúng". */
const RATINGS: readonly (readonly [RegExp, Rating])[] = [
  [/^(?:đúng|dung|chính xác|chinh xac)(?!\p{L})/iu, 'right'],
  [/^(?:sai|(?:chưa|không|chua|khong) (?:đúng|dung|chính xác|chinh xac))(?!\p{L})/iu, 'wrong'],
  [/^(?:(?:còn |con )?(?:thiếu|thieu)|(?:chưa|không|chua|khong) (?:đầy )?(?:đủ|du))(?!\p{L})/iu, 'incomplete'],
];
/** What people add to it; a question mark makes another thing of it. */
const FILLERS = /^(?:\s+(?:rồi|roi|lắm|lam|ạ|a|nhé|nhe|bạn|ban))*\s*[.!]*$/iu;

/** The command that a message is, with or without slash, diacritics and the bot's name; null for a question. */
export function parseCommand(text: string): Command | null {
  const clean = foldSpace(toNfc(text)).replace(/^\/(\w+)@\w+/, '/$1');
  const folded = fold(clean);
  const start = /^\/start(?: ([\w-]{1,64}))?$/.exec(clean);
  if (start) return { kind: 'start', payload: start[1] ?? null };
  const compact = folded.replace(/^\//, '').replace(/[\s_.!?]/g, '');
  if (compact === 'batdau' || compact === 'start') return { kind: 'start', payload: null };
  if (Object.hasOwn(PLAIN, compact)) {
    const kind = PLAIN[compact];
    if (kind !== undefined) return { kind };
  }
  if (asksFile(folded)) return { kind: 'export' };
  const decision = parseDecision(clean);
  if (decision !== null) return { kind: 'consent', decision };
  const feedback = /^\/?(?:phan[ _]?hoi|feedback)(?:[ :]+|$)/.exec(folded);
  if (feedback) return rated(clean.slice(feedback[0].length));
  const rating = ratingOf(clean);
  return rating !== null && FILLERS.test(rating.rest) ? { kind: 'feedback', rating: rating.rating, note: null } : null;
}

/** The rating that words begin with, and what follows. */
function ratingOf(said: string): { readonly rating: Rating; readonly rest: string } | null {
  for (const [pattern, rating] of RATINGS) {
    const found = pattern.exec(said);
    if (found !== null) return { rating, rest: said.slice(found[0].length) };
  }
  return null;
}

function rated(said: string): Command {
  const note = said.trim();
  const rated = ratingOf(note);
  if (rated === null)
    return { kind: 'feedback', rating: note === '' ? null : 'comment', note: note === '' ? null : note };
  const rest = rated.rest.replace(/^[\s:,.–-]+/u, '');
  return { kind: 'feedback', rating: rated.rating, note: rest === '' ? null : rest };
}
