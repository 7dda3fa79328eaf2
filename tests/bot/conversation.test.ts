import { describe, expect, it } from 'vitest';
import { createConversation, type ConversationStore } from '../../bot/index.js';
import { KnowledgeError, parseDay, SHIPPED_REGISTERS, type Catalog, type Retriever } from '../../knowledge/index.js';
import { createRecordRanking } from '../../knowledge/search/record-ranking.js';

const EMPTY: Catalog = {
  generation: 1,
  plans: [],
  records: [],
  ranking: createRecordRanking([]),
  registers: SHIPPED_REGISTERS,
  plan: () => null,
  record: () => null,
  expandAbbreviations: (text) => text,
};

const AWAY: Retriever = {
  search: () => Promise.reject(new KnowledgeError('store-unreadable', 'Cannot read the store')),
  health: () => ({ vector: 'unavailable', reason: null, embedderId: 'none', passages: 0 }),
};

function conversation(states: Partial<ConversationStore>) {
  const stopped: string[] = [];
  const made = createConversation({
    knowledge: {
      catalog: () => EMPTY,
      retriever: AWAY,
      normaliser: { normalise: (text) => ({ original: text, text, repairs: [] }) },
    },
    passages: () => Promise.resolve([]),
    states: {
      load: () => Promise.resolve(null),
      save: () => Promise.resolve(),
      erase: () => Promise.resolve(),
      ...states,
    },
    clock: { now: () => new Date('2026-06-15T03:00:00Z'), today: () => parseDay('2026-06-15') },
    onStopped: ({ kind }) => stopped.push(kind),
  });
  return { ask: (text: string) => made.ask({ conversationId: 'c', text, audience: 'officer' }), stopped };
}

const FULL = new KnowledgeError('store-full', 'Cannot write: the disk is full');

describe('a conversation when something fails', () => {
  it('answers in Vietnamese when nothing is loaded', async () => {
    const reply = await conversation({}).ask('Ai chủ trì?');
    expect(reply).toMatchObject({ kind: 'refuse', reason: 'not-found' });
    expect(reply.text).toMatch(/chưa có kế hoạch nào được nạp/);
  });

  it('answers although its memory cannot be written, and says so to the operator', async () => {
    const { ask, stopped } = conversation({ save: () => Promise.reject(FULL) });
    expect((await ask('chào bạn')).kind).toBe('smalltalk');
    expect(stopped).toEqual(['fault']);
  });

  it('does not claim to have erased what it could not erase', async () => {
    const { ask, stopped } = conversation({ erase: () => Promise.reject(FULL) });
    expect(await ask('xoá dữ liệu')).toMatchObject({ kind: 'refuse', reason: 'fault' });
    expect(stopped).toEqual(['fault']);
  });

  it('turns a store that cannot be read into an answer', async () => {
    const reply = await conversation({ load: () => Promise.reject(FULL) }).ask('Ai chủ trì?');
    expect(reply).toMatchObject({ kind: 'refuse', reason: 'fault' });
    expect(reply.text).toMatch(/trục trặc/);
  });

  it('asks for a question when there is none', async () => {
    expect((await conversation({}).ask('   ')).text).toMatch(/chưa nhập câu hỏi/);
  });

  it('says at first contact that it is a machine, beside the answer', async () => {
    const reply = await conversation({}).ask('chào bạn');
    expect(reply.notices.join(' ')).toMatch(/trợ lý ảo/);
    expect(reply.text).not.toMatch(/^Tôi là trợ lý ảo \(máy/);
  });
});
