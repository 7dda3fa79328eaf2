import type { ListExporter } from '../export/list-export.js';
import { LINK_HOURS, type ListLinks } from '../store/list-links.js';
import type { Channel } from './channel.js';
import type { Rendered } from './render.js';
import { plain } from './rich-text.js';
import * as wording from './wording.js';

export interface ListGiverDeps {
  readonly lists: ListExporter;
  readonly links: ListLinks;
  /** Address of the list behind a token, or null without a public address. */
  readonly listUrlOf: (token: string) => string | null;
}

/** The conversation's list as a file, or as a link where the platform takes no spreadsheets; `listId` null: the last one. */
export async function giveList(
  { lists, links, listUrlOf }: ListGiverDeps,
  channel: Pick<Channel, 'traits'>,
  of: { readonly conversationId: string; readonly conversation: string; readonly listId: string | null },
  now: number,
): Promise<Rendered> {
  const list = await lists.find(of.conversationId, of.listId);
  if (list === null) return says(wording.LIST_NONE);
  const found = await lists.ofList(of.conversationId, list);
  if (found.kind !== 'file') return says(wording.LIST_CHANGED);
  if (channel.traits.hasFiles) {
    const file = { name: found.name, content: found.bytes.toString('base64') };
    return { ...says(wording.listFile(list.scope, list.items.length)), file };
  }
  if (!canLink(listUrlOf)) return says(wording.LIST_NO_FILES);
  const token = await links.make({ conversationId: of.conversationId, list }, of.conversation, now);
  return says(wording.listLink(list.items.length, listUrlOf(token) ?? '', LINK_HOURS));
}

export function canLink(listUrlOf: ListGiverDeps['listUrlOf']): boolean {
  return listUrlOf('') !== null;
}

const says = (text: string): Rendered => ({ text: plain(text), rows: [] });
