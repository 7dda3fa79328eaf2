import { fold, foldSpace, toNfc } from '../../knowledge/index.js';
import type { Rating } from '../ports.js';
import { parseDecision } from '../privacy/consent.js';

export type Command =
  | { readonly kind: 'start'; readonly payload: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'plans' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'resend' }
  | { readonly kind: 'export' }
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
  guilai: 'resend',
  guilaicautruoc: 'resend',
};

const RATINGS: readonly (readonly [RegExp, Rating])[] = [
  [/^dung\b/, 'right'],
  [/^sai\b/, 'wrong'],
  [/^thieu\b/, 'incomplete'],
];

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
  const decision = parseDecision(clean);
  if (decision !== null) return { kind: 'consent', decision };
  const feedback = /^\/?(?:phan[ _]?hoi|feedback)(?:[ :]+|$)/.exec(folded);
  if (feedback) return rated(clean.slice(feedback[0].length));
  return /^(?:dung|sai|thieu)$/.test(folded) ? rated(clean) : null;
}

function rated(said: string): Command {
  const note = said.trim();
  const [, rating] = RATINGS.find(([word]) => word.test(fold(note))) ?? [null, null];
  if (rating === null)
    return { kind: 'feedback', rating: note === '' ? null : 'comment', note: note === '' ? null : note };
  const rest = note.replace(/^\S+[\s:,.–-]*/u, '');
  return { kind: 'feedback', rating, note: rest === '' ? null : rest };
}
