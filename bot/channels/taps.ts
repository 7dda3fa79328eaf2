import type { Rating } from '../store/channel-memory.js';

/** What a button carries: a short id, since platforms allow 64 bytes; the state is in the store. */
export type Tap =
  | { readonly kind: 'option'; readonly exchangeId: number; readonly optionId: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'resend' }
  | { readonly kind: 'export'; readonly listId: string }
  | { readonly kind: 'rate'; readonly exchangeId: number; readonly rating: Exclude<Rating, 'comment'> };

const LETTERS = { r: 'right', w: 'wrong', i: 'incomplete' } as const;

export function writeTap(tap: Tap): string {
  switch (tap.kind) {
    case 'option':
      return `o:${tap.exchangeId.toString(36)}:${tap.optionId.slice(0, 20)}`;
    case 'rate':
      return `f:${tap.exchangeId.toString(36)}:${tap.rating.charAt(0)}`;
    case 'export':
      return `x:${tap.listId}`;
    default:
      return tap.kind;
  }
}

export function readTap(data: string): Tap | null {
  if (data === 'more' || data === 'resend') return { kind: data };
  const [kind, id = '', rest = ''] = data.split(':');
  if (kind === 'x') return /^[\w-]{12}$/.test(id) && rest === '' ? { kind: 'export', listId: id } : null;
  const exchangeId = /^[\da-z]{1,11}$/.test(id) ? Number.parseInt(id, 36) : Number.NaN;
  if (!Number.isSafeInteger(exchangeId)) return null;
  if (kind === 'o' && rest !== '') return { kind: 'option', exchangeId, optionId: rest };
  if (kind === 'f' && (rest === 'r' || rest === 'w' || rest === 'i'))
    return { kind: 'rate', exchangeId, rating: LETTERS[rest] };
  return null;
}
