import type { Composed } from '../store/channel-memory.js';
import type { OutgoingPart } from './channel.js';
import type { Rendered } from './render.js';
import { plain } from './rich-text.js';

/** Before an answer is kept: what is said, without the notice and the offer that may stand in front of it. */
export type Said = Partial<Composed> & { readonly says?: Rendered; readonly again?: readonly OutgoingPart[] };

export const say = (text: string): Said => ({ says: { text: plain(text), rows: [] } });
