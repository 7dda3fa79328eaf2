import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../bot/gate/gate.js';
import { citeRecord } from '../../bot/answer/cite.js';
import { sayLead, sayTitle } from '../../bot/answer/describe.js';
import { draft, type Claim } from '../../bot/answer/draft.js';
import { writeRecordFile } from '../../bot/index.js';
import { parseDay, type CatalogRecord, type FieldValue } from '../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../server/assistant.js';
import { createCommandLogger } from '../../server/cli/command-logger.js';
import { clockOn } from '../../server/clock.js';
import { viewRecord } from '../../server/views.js';

const TODAY = parseDay('2026-06-15');
/** One body by its form alone, one that a table names as who leads, and a thing that reads like a body. */
const PLAN = `ỦY BAN NHÂN DÂN XÃ SƠN HẠ
Số: 31/KH-UBND
Sơn Hạ, ngày 12 tháng 01 năm 2026

# KẾ HOẠCH
Chỉnh trang đường làng ngõ xóm năm 2026

## I. MỤC TIÊU
- 90% đường làng có điện chiếu sáng.

## II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế xã lập danh mục tuyến đường cần chỉnh trang, hoàn thành trước 31/3/2026.
2. Tổ giám sát cộng đồng: kiểm tra chất lượng mặt đường trước khi nghiệm thu.
3. Nhóm cảm biến đo độ lún: triển khai thử nghiệm tại hai thôn.
4. Giao Tổ xây dựng Sơn Hạ chủ trì đổ bê tông các tuyến ngõ trong quý III năm 2026.

## PHỤ LỤC: DANH MỤC NHIỆM VỤ
| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |
|---|---|---|---|---|
| 1 | Trồng hoa hai bên đường làng | Câu lạc bộ Làng hoa | Phòng Kinh tế xã | Tháng 4/2026 |
| 2 | Vẽ tranh trên tường rào | Theo phân công của trưởng thôn khi có kinh phí | | Tháng 5/2026 |
`;

let folder: string;
let assistant: Assistant;
let asked = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unconfirmed-'));
  const file = path.join(folder, 'son-ha-2026.md');
  await writeFile(file, PLAN);
  assistant = await createAssistant(
    { dataDir: path.join(folder, 'data'), samplePlans: false },
    { clock: clockOn(TODAY), logger: createCommandLogger() },
  );
  await assistant.ingestion.ingestPaths([file], { access: 'public' });
  await assistant.refresh();
});

afterAll(async () => {
  await assistant.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (text: string) => assistant.ask({ conversationId: `u${(asked += 1)}`, text, audience: 'officer' });

function recordOf(title: RegExp): CatalogRecord {
  const found = assistant.catalog().records.find((entry) => title.test(entry.record.title));
  if (!found) throw new Error(`no record ${title.source}`);
  return found;
}

async function change(title: RegExp, changes: readonly FieldValue[]): Promise<void> {
  const { record, plan } = recordOf(title);
  const present = await assistant.corrections.record(record.key);
  const seen = { revision: present?.revision ?? 0, version: plan.version };
  const done = await assistant.corrections.correct({ recordKey: record.key, seen, changes, author: 'an' });
  expect(done.kind).toBe('done');
  await assistant.refresh();
}

const look = (claims: readonly Claim[], text: string, entry: CatalogRecord) =>
  examine(
    draft({
      kind: 'answer',
      reason: 'found',
      text,
      records: [{ record: entry.record }],
      citations: [citeRecord(entry)],
      claims: [...claims, ...sayTitle(entry).claims],
    }),
    { catalog: assistant.catalog(), passages: assistant.conversationDeps.passages, today: TODAY },
  );

describe('a role that the plan states in so many words', () => {
  it('is stated though no register knows the name: a cell under the heading of those who lead', async () => {
    expect((await ask('Ai chủ trì trồng hoa hai bên đường làng?')).text).toMatch(/Đơn vị chủ trì: Câu lạc bộ Làng hoa/);
    expect(recordOf(/Trồng hoa/).record.presumed).toEqual([]);
  });

  it('is stated where a sentence hands the work over and says chủ trì', async () => {
    expect(recordOf(/đổ bê tông/).record).toMatchObject({ leads: ['Tổ xây dựng Sơn Hạ'], presumed: [] });
  });

  it('is not one where the cell holds words instead of a name', () => {
    const { record } = recordOf(/Vẽ tranh/);
    expect(record.leads).toEqual([]);
    expect(record.presumed).toEqual([{ role: 'lead', agency: 'Theo phân công của trưởng thôn khi có kinh phí' }]);
  });
});

describe('a role that only the form of the words suggests', () => {
  it('is in no list of roles of the record, and waits for a person', () => {
    const { record } = recordOf(/thử nghiệm/);
    expect(record).toMatchObject({ leads: [], coordinators: [], assignees: [] });
    expect(record.presumed.map(({ agency }) => agency)).toContain('Nhóm cảm biến đo độ lún');
    expect(record.review.join()).toMatch(/Nhóm cảm biến đo độ lún/);
  });

  it.each([
    'Ai chủ trì triển khai thử nghiệm tại hai thôn?',
    'Ai chủ trì kiểm tra chất lượng mặt đường trước khi nghiệm thu?',
  ])('is said to be unconfirmed: %s', async (question) => {
    const { text } = await ask(question);
    expect(text).toMatch(/Văn bản nêu “(?:Nhóm cảm biến đo độ lún|Tổ giám sát cộng đồng)” \(chưa xác nhận là đơn vị/);
    expect(text).not.toMatch(/(?:chủ trì|Giao thực hiện|Được giao): /);
  });

  it('is marked in a list, in files and in the answer of the API', async () => {
    const { text } = await ask('Liệt kê các nhiệm vụ được giao ở mục II kế hoạch Sơn Hạ');
    expect(text).toMatch(/nghiệm thu \[“Tổ giám sát cộng đồng” \(chưa xác nhận\); II\.2\]/);
    const agencies = (await ask('Những đơn vị nào được giao việc trong tổ chức thực hiện?')).text;
    expect(agencies).toMatch(/^Có 2 đơn vị/);
    expect(agencies).toMatch(/“Nhóm cảm biến đo độ lún” \(chưa xác nhận\)/);
    const entry = recordOf(/kiểm tra chất lượng/);
    const file = await writeRecordFile({ scope: 'Thử', rows: [entry] }, 'csv', TODAY);
    const [header = '', row = ''] = file.toString().split('\n');
    const cell = (name: string): string =>
      row.split(';')[header.split(';').findIndex((one) => one.includes(name))] ?? '';
    expect(header).toMatch(/Đơn vị chưa xác nhận/);
    expect(cell('Đơn vị chưa xác nhận')).toMatch(/Tổ giám sát cộng đồng/);
    expect(viewRecord(entry.record, null)).toMatchObject({
      leads: [],
      assignees: [],
      presumed: [
        { role: 'lead', agency: 'Tổ giám sát cộng đồng' },
        { role: 'assignee', agency: 'Tổ giám sát cộng đồng' },
      ],
    });
  });

  it('does not pass the gate as a role, nor without the word that it is unconfirmed', async () => {
    const entry = recordOf(/kiểm tra chất lượng/);
    const agency = 'Tổ giám sát cộng đồng';
    const said = sayLead(entry);
    expect(await look(said.claims, `${said.text} – ${sayTitle(entry).text}.`, entry)).toMatchObject({ holds: true });
    const role: Claim = { kind: 'role', recordKey: entry.record.key, role: 'lead', agency };
    expect((await look([role], `Đơn vị chủ trì: ${agency} – ${sayTitle(entry).text}.`, entry)).refuted).toEqual([role]);
    const swapped = said.text.replace(/là đơn vị [^)]+/u, 'là đơn vị phối hợp');
    expect(swapped).not.toBe(said.text);
    expect((await look(said.claims, `${swapped} – ${sayTitle(entry).text}.`, entry)).unclaimed).toContain('role');
    const bare = await look(said.claims, `Văn bản nêu “${agency}” – ${sayTitle(entry).text}.`, entry);
    expect(bare.unclaimed).toContain('role');
    const other: Claim = { kind: 'presumed', recordKey: entry.record.key, role: 'lead', agency: 'Tổ hoà giải' };
    expect((await look([other], `Văn bản nêu “Tổ hoà giải” (chưa xác nhận).`, entry)).refuted).toEqual([other]);
  });

  it('is stated once a person checked it, and gone once a person took it out', async () => {
    await change(/kiểm tra chất lượng/, [{ field: 'review', value: [] }]);
    expect(recordOf(/kiểm tra chất lượng/).record).toMatchObject({ leads: ['Tổ giám sát cộng đồng'], presumed: [] });
    expect((await ask('Ai chủ trì kiểm tra chất lượng mặt đường trước khi nghiệm thu?')).text).toMatch(
      /Giao thực hiện: Tổ giám sát cộng đồng/,
    );
    await change(/thử nghiệm/, [
      { field: 'leads', value: [] },
      { field: 'review', value: [] },
    ]);
    expect(recordOf(/thử nghiệm/).record).toMatchObject({ leads: [], presumed: [] });
    expect((await ask('Ai chủ trì triển khai thử nghiệm tại hai thôn?')).text).not.toMatch(/Văn bản nêu/);
  });
});
