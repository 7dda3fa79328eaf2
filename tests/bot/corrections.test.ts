import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citeRecord } from '../../bot/answer/cite.js';
import { sayCorrections } from '../../bot/answer/corrected.js';
import { draft, type Claim } from '../../bot/answer/draft.js';
import { examine } from '../../bot/gate/gate.js';
import { parseDay, parsePlanId, readField, type CatalogRecord } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { clockOn } from '../../server/clock.js';

const FILE = path.join(import.meta.dirname, '../fixtures/lao-cai-du-lich-2026.md');
const QUESTION = 'Đơn vị nào chủ trì xây dựng bản đồ số du lịch?';

let folder: string;
let assistant: Assistant;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corrections-'));
  assistant = await createAssistant(
    { dataDir: folder, samplePlans: false },
    { clock: clockOn(parseDay('2026-06-15')), logger: createCommandLogger() },
  );
  await assistant.ingestion.ingestPaths([FILE], { access: 'public' });
  await assistant.refresh();
});

afterAll(async () => {
  await assistant.close();
  await rm(folder, { recursive: true, force: true });
});

let asked = 0;
const ask = (text: string) => assistant.ask({ conversationId: `c${(asked += 1)}`, text, audience: 'officer' });

function recordOf(title: RegExp): CatalogRecord {
  const found = assistant.catalog().records.find((entry) => title.test(entry.record.title));
  if (!found) throw new Error(`no record ${title.source}`);
  return found;
}

async function correct(title: RegExp, field: 'title' | 'leads' | 'deadline', words: string): Promise<void> {
  const { record, plan } = recordOf(title);
  const present = await assistant.corrections.record(record.key);
  await assistant.corrections.correct({
    recordKey: record.key,
    seen: { revision: present?.revision ?? 0, version: plan.version },
    changes: [readField(field, words, plan).value],
    author: 'an',
  });
  await assistant.refresh();
}

describe('an answer from a corrected record', () => {
  it('gives the corrected lead, says who corrected it and what the document says, and quotes the document', async () => {
    const before = await ask(QUESTION);
    expect(before.text).not.toMatch(/hiệu chỉnh/);
    await correct(/bản đồ số/, 'leads', 'Sở Du lịch');
    const after = await ask(QUESTION);
    expect(after).toMatchObject({ kind: 'answer', reason: 'found', records: [{ record: { leads: ['Sở Du lịch'] } }] });
    expect(after.text).toMatch(/Đơn vị chủ trì: Sở Du lịch/);
    expect(after.text).toMatch(
      /Đã hiệu chỉnh bởi người quản trị: đơn vị chủ trì, văn bản ghi “Sở Văn hóa, Thể thao và Du lịch”/,
    );
    expect(after.citations[0]?.quote).toBe(before.citations[0]?.quote);
    expect(after.citations[0]?.quote).toMatch(/Sở Văn hóa, Thể thao và Du lịch/);
  });

  it('is found by the agency that was corrected in, in lists and counts, and says so there too', async () => {
    const list = await ask('Sở Du lịch chủ trì những nhiệm vụ nào?');
    expect(list.records.map(({ record }) => record.title)).toEqual([recordOf(/bản đồ số/).record.title]);
    expect(list.text).toMatch(/hiệu chỉnh bởi người quản trị/);
  });

  it('is found by the words of the document after its title was corrected', async () => {
    await correct(/bản đồ số/, 'title', 'Lập atlas điện tử của tỉnh');
    const reply = await ask(QUESTION);
    expect(reply.text).toMatch(/“Lập atlas điện tử của tỉnh”/);
    expect(reply.text).toMatch(/nội dung, văn bản ghi “Xây dựng bản đồ số/);
  });

  it('says a deadline in days that was corrected, and what stood there', async () => {
    await correct(/atlas/, 'deadline', 'trước 30/9/2026');
    const reply = await ask('Hạn hoàn thành lập atlas điện tử của tỉnh?');
    expect(reply.text).toMatch(/Thời hạn: trước 30\/9\/2026/);
    expect(reply.text).toMatch(/thời hạn, văn bản ghi “Tháng 6\/2026”/);
    expect(reply.records[0]?.record.deadline?.parts).toEqual([{ kind: 'interval', from: null, to: '2026-09-29' }]);
  });
});

describe('the gate', () => {
  const source = () => ({
    catalog: assistant.catalog(),
    passages: (keys: readonly string[]) => assistant.plans.passagesByKey(keys),
    today: parseDay('2026-06-15'),
  });
  const claimed = (claims: readonly Claim[]) => {
    const entry = recordOf(/atlas/);
    const records = [{ record: entry.record }];
    return draft({ kind: 'answer', reason: 'found', text: 'Có.', records, citations: [citeRecord(entry)], claims });
  };
  const lead = (agency: string): Claim => ({
    kind: 'role',
    recordKey: recordOf(/atlas/).record.key,
    role: 'lead',
    agency,
  });

  it('lets a corrected value pass where the answer says that it is one', async () => {
    const open = sayCorrections(claimed([lead('Sở Du lịch')]), assistant.catalog(), []);
    expect(await examine(open, source())).toEqual({ holds: true, refuted: [], unclaimed: [] });
  });

  it('stops a corrected value that is said as the document’s', async () => {
    expect((await examine(claimed([lead('Sở Du lịch')]), source())).holds).toBe(false);
  });

  it('stops the value that stood there before, and a false word on what the document says', async () => {
    const old = sayCorrections(claimed([lead('Sở Văn hóa, Thể thao và Du lịch')]), assistant.catalog(), []);
    expect((await examine(old, source())).refuted).toMatchObject([{ kind: 'role' }]);
    const { key: recordKey } = recordOf(/atlas/).record;
    const open = sayCorrections(claimed([lead('Sở Du lịch')]), assistant.catalog(), []);
    const lie: Claim = { kind: 'correction', recordKey, field: 'leads', original: 'Sở Y tế' };
    expect((await examine({ ...open, claims: [...open.claims, lie] }, source())).refuted).toEqual([lie]);
  });
});

describe('a corrected plan', () => {
  it('is corrected still after it was loaded again by other rules or with another access', async () => {
    await assistant.ingestion.ingestPaths([FILE], { access: 'internal' });
    await assistant.ingestion.ingestPaths([FILE], { access: 'public' });
    await assistant.refresh();
    expect((await assistant.plans.plan(parsePlanId('lao-cai-du-lich-2026')))?.version).toBe(3);
    expect((await ask(QUESTION)).text).toMatch(/Sở Du lịch/);
    expect(await assistant.corrections.waiting()).toEqual([]);
  });
});
