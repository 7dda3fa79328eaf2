import type { Rating } from '../ports.js';

/** What a button carries: a short id, since platforms allow 64 bytes; the state is in the store. */
export type Tap =
  | { readonly kind: 'option'; readonly exchangeId: string; readonly optionId: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'resend' }
  | { readonly kind: 'export'; readonly listId: string }
  | { readonly kind: 'rate'; readonly exchangeId: string; readonly rating: Exclude<Rating, 'comment'> }
  | { readonly kind: 'allow'; readonly exchangeId: string }
  | { readonly kind: 'consent'; readonly decision: 'agreed' | 'declined' };

const LETTERS = { r: 'right', w: 'wrong', i: 'incomplete' } as const;

export function writeTap(tap: Tap): string {
  switch (tap.kind) {
    case 'option':
      return `o:${tap.exchangeId}:${tap.optionId.slice(0, 20)}`;
    case 'rate':
      return `f:${tap.exchangeId}:${tap.rating.charAt(0)}`;
    case 'allow':
      return `k:${tap.exchangeId}`;
    case 'export':
      return `x:${tap.listId}`;
    case 'consent':
      return tap.decision;
    default:
      return tap.kind;
  }
}

export function readTap(data: string): Tap | null {
  if (data === 'more' || data === 'resend') return { kind: data };
  if (data === 'agreed' || data === 'declined') return { kind: 'consent', decision: data };
  const [kind, id = '', rest = ''] = data.split(':');
  if (!/^[\w-]{12}$/.test(id)) return null;
  if (kind === 'x') return rest === '' ? { kind: 'export', listId: id } : null;
  if (kind === 'k') return rest === '' ? { kind: 'allow', exchangeId: id } : null;
  if (kind === 'o' && rest !== '') return { kind: 'option', exchangeId: id, optionId: rest };
  if (kind === 'f' && (rest === 'r' || rest === 'w' || rest === 'i'))
    return { kind: 'rate', exchangeId: id, rating: LETTERS[rest] };
  return null;
}
