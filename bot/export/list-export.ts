import { publicOnly, visibleCatalog, type Sight } from '../visibility.js';
import type { KeptList } from '../conversation-state.js';
import { openList } from '../kept-list.js';
import type { BotKnowledge, Clock, ConversationStore } from '../ports.js';
import { writeRecordList } from './record-list.js';

export interface ListFile {
  /** Of ASCII letters, digits, `-` and `.`. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** `unknown`: no such list is remembered. `changed`: its plans are no longer what was listed. */
export type ListExport =
  | ({ readonly kind: 'file'; readonly isInternal: boolean } & ListFile)
  | { readonly kind: 'unknown' }
  | { readonly kind: 'changed' };

/** A list of a conversation as a file, with what that conversation may see now. */
export interface ListExporter {
  /** `listId` null: the last one. Rejects with KnowledgeError where the store cannot be read. */
  ofConversation(conversationId: string, listId: string | null): Promise<ListExport>;
  /** A list that was kept elsewhere. */
  ofList(conversationId: string, list: KeptList): Promise<ListExport>;
  /** The list itself, for being kept. */
  find(conversationId: string, listId: string | null): Promise<KeptList | null>;
}

export interface ListExporterDeps extends Sight {
  readonly knowledge: Pick<BotKnowledge, 'catalog'>;
  readonly states: Pick<ConversationStore, 'load'>;
  readonly clock: Clock;
}

export function createListExporter(deps: ListExporterDeps): ListExporter {
  const find: ListExporter['find'] = async (conversationId, listId) => {
    const lists = (await deps.states.load(conversationId, deps.clock.now()))?.lists ?? [];
    return (listId === null ? lists.at(-1) : lists.find(({ id }) => id === listId)) ?? null;
  };
  const ofList: ListExporter['ofList'] = async (conversationId, list) => {
    const visible = visibleCatalog(deps.knowledge.catalog(), conversationId, deps);
    const opened = openList(list, visible);
    if (opened === null) return { kind: 'changed' };
    const today = deps.clock.today();
    return {
      kind: 'file',
      name: `danh-sach-${opened.rows.length}-muc-${today}.xlsx`,
      bytes: await writeRecordList(opened, today),
      isInternal: openList(list, publicOnly(visible)) === null,
    };
  };
  return {
    find,
    ofList,
    async ofConversation(conversationId, listId) {
      const list = await find(conversationId, listId);
      return list === null ? { kind: 'unknown' } : ofList(conversationId, list);
    },
  };
}
