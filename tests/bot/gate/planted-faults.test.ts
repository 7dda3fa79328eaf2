import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFromPlans } from '../../../bot/answer/answer.js';
import { citeRecord } from '../../../bot/answer/cite.js';
import { draft, placeOf, type Claim, type Draft } from '../../../bot/answer/draft.js';
import { examine, type Verdict } from '../../../bot/gate/gate.js';
import { interpret } from '../../../bot/interpret/interpret.js';
import { saidHigher } from '../../../bot/wording.js';
import { parseDay, type CatalogRecord } from '../../../knowledge/index.js';
import { createAssistant, type Assistant } from '../../../server/assistant.js';
import { createCommandLogger } from '../../../server/cli/command-logger.js';
import { clockOn } from '../../../server/clock.js';

const TODAY = parseDay('2026-06-15');

let folder: string;
let assistant: Assistant;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'planted-'));
  const config = { dataDir: folder, samplePlans: false };
  assistant = await createAssistant(config, { clock: clockOn(TODAY), logger: createCommandLogger() });
  await assistant.ingestion.ingestPaths([path.join(import.meta.dirname, '../../fixtures')], { access: 'public' });
  await assistant.refresh();
}, 120_000);

afterAll(async () => {
  await assistant.close();
  await rm(folder, { recursive: true, force: true });
});

/** The draft that the rules make of a question. */
async function draftOf(question: string): Promise<Draft> {
  const { knowledge } = assistant.conversationDeps;
  const catalog = knowledge.catalog();
  const interpretation = interpret(knowledge.normaliser.normalise(question), {
    plans: catalog.plans,
    registers: catalog.registers,
    today: TODAY,
  });
  const plans = catalog.plans.filter(({ plan }) => interpretation.scope.planIds.includes(plan.id));
  const { retriever } = knowledge;
  const context = { interpretation, catalog, plans, retriever, today: TODAY, audience: 'officer' as const };
  const { intent } = interpretation;
  if (
    intent === 'greeting' ||
    intent === 'thanks' ||
    intent === 'about-assistant' ||
    intent === 'personal' ||
    intent === 'unsafe' ||
    intent === 'out-of-scope'
  )
    throw new Error(`no question about plans: ${question}`);
  return answerFromPlans(intent, context);
}

function look(made: Draft, asked = ''): Promise<Verdict> {
  const { passages } = assistant.conversationDeps;
  return examine(made, { catalog: assistant.catalog(), passages, today: TODAY, asked });
}

function recordOf(title: RegExp): CatalogRecord {
  const found = assistant.catalog().records.find((entry) => title.test(entry.record.title));
  if (!found) throw new Error(`no record ${title.source}`);
  return found;
}

const MAP = 'Ai chủ trì xây dựng bản đồ số du lịch?';
const PRODUCT = 'Sản phẩm của nhiệm vụ xây dựng bản đồ số du lịch là gì?';
const HOMESTAY = 'Phần mềm khai báo lưu trú hoàn thành trước 30/4/2026 phải không?';
const LISTED = 'Phụ lục kế hoạch du lịch có bao nhiêu nhiệm vụ?';
const WITH_PARTNERS = 'Liệt kê nhiệm vụ trong phụ lục kế hoạch du lịch, kèm đơn vị phối hợp';
const INTERNET = 'Điểm du lịch cấp xã có Internet miễn phí bao nhiêu phần trăm?';
const ROOMS = 'Công suất sử dụng buồng phòng của Lào Cai là 70% đúng không?';
const STANDS = 'Sở Văn hóa, Thể thao và Du lịch chủ trì xây dựng bản đồ số đúng không?';
const DENIED = 'Có phải Sở Xây dựng chủ trì bản đồ số du lịch không?';
const ISSUED = 'Kế hoạch du lịch Lào Cai ban hành ngày nào?';
const EARLIEST = 'Nhiệm vụ nào trong phụ lục kế hoạch du lịch hạn sớm nhất?';

describe('the gate, reading the words of an answer', () => {
  it.each<[fault: string, question: string, said: string, planted: string]>([
    [
      'lead and coordinator swapped',
      MAP,
      'chủ trì: Sở Văn hóa, Thể thao và Du lịch',
      'chủ trì: Sở Khoa học và Công nghệ',
    ],
    ['the lead as coordinator', MAP, 'Phối hợp: Sở Khoa học', 'Phối hợp: Sở Văn hóa, Thể thao và Du lịch; Sở Khoa học'],
    ['an agency added', MAP, 'UBND các xã, phường.', 'UBND các xã, phường; Sở Y tế.'],
    ['an agency of another row', MAP, 'chủ trì: Sở Văn hóa, Thể thao và Du lịch', 'chủ trì: Công an tỉnh'],
    ['another year of a deadline', MAP, 'Tháng 6/2026', 'Tháng 6/2025'],
    ['another month of a deadline', MAP, 'Tháng 6/2026', 'Tháng 9/2026'],
    ['a word of a quotation', MAP, '“Xây dựng bản đồ số', '“Nâng cấp bản đồ số'],
    ['an agency of no record in passing', MAP, 'Nguồn:', 'Sở Ngoại vụ cũng làm việc này. Nguồn:'],
    ['another level', INTERNET, '50% điểm du lịch cấp xã có', '50% điểm du lịch cấp tỉnh có'],
    ['the figure of the other level', INTERNET, '50% điểm du lịch cấp xã có', '100% điểm du lịch cấp xã có'],
    ['70 % for 50 %', INTERNET, '50% điểm du lịch cấp xã có', '70% điểm du lịch cấp xã có'],
    ['a verdict turned to yes', ROOMS, 'Không phải 70%:', 'Đúng:'],
    ['a verdict that denies another figure', ROOMS, 'Không phải 70%:', 'Không phải 62%:'],
    ['a date verdict turned to no', HOMESTAY, 'Đúng.', 'Không đúng.'],
    [
      'a role verdict turned to no',
      STANDS,
      'Đúng, Sở Văn hóa, Thể thao và Du lịch chủ trì',
      'Không, Sở Văn hóa, Thể thao và Du lịch không được ghi là đơn vị chủ trì',
    ],
    [
      'a role verdict turned to yes',
      DENIED,
      'Không, Sở Xây dựng không được ghi là đơn vị chủ trì',
      'Đúng, Sở Xây dựng chủ trì',
    ],
    ['a role verdict of another role', STANDS, 'du lịch chủ trì – ', 'du lịch phối hợp – '],
    ['another total', LISTED, 'Có 5 nhiệm vụ', 'Có 6 nhiệm vụ'],
    ['an agency in a line of a list', LISTED, '[Công an tỉnh;', '[Sở Y tế;'],
    ['the agency of another line of the list', LISTED, '[Công an tỉnh;', '[Sở Văn hóa, Thể thao và Du lịch;'],
    ['the day of another line of the list', LISTED, 'Trước 30/4/2026;', 'Quý IV/2026;'],
    ['the place of another line of the list', LISTED, 'Tháng 6/2026; Phụ lục.A.1', 'Tháng 6/2026; Phụ lục.A.2'],
    [
      'a partner of another line of the list',
      WITH_PARTNERS,
      'Phối hợp: Sở Ngoại vụ',
      'Phối hợp: Sở Khoa học và Công nghệ',
    ],
    ['partners denied in a line of a list', WITH_PARTNERS, 'Phối hợp: Sở Ngoại vụ', 'không ghi đơn vị phối hợp'],
    [
      'partners denied',
      MAP,
      'Phối hợp: Sở Khoa học và Công nghệ; UBND các xã, phường.',
      'Phụ lục không ghi đơn vị phối hợp.',
    ],
    ['a day denied', MAP, 'Thời hạn: Tháng 6/2026.', 'Phụ lục không ghi thời hạn.'],
    ['a product of another row', PRODUCT, 'Sản phẩm: Bản đồ số', 'Sản phẩm: Mười mô hình'],
    ['a product denied', PRODUCT, 'Sản phẩm: Bản đồ số', 'Phụ lục không ghi sản phẩm'],
    ['a day in a line of a list', LISTED, 'Trước 30/4/2026;', 'Trước 30/6/2026;'],
    ['another day of issue', ISSUED, '15/1/2026', '16/1/2026'],
    ['latest for earliest', EARLIEST, 'sớm nhất', 'muộn nhất'],
    ['an invented document', MAP, 'Nguồn:', 'Căn cứ Quyết định số 999/QĐ-UBND. Nguồn:'],
  ])('stops %s', async (_fault, question, said, planted) => {
    const made = await draftOf(question);
    expect(await look(made, question)).toEqual({ holds: true, refuted: [], unclaimed: [] });
    const pattern = new RegExp(said.replace(/[.*+?()[\]\\]/g, '\\$&'), 'iu');
    expect(made.text).toMatch(pattern);
    expect((await look({ ...made, text: made.text.replace(pattern, planted) }, question)).holds).toBe(false);
  });

  it('reads what is said on demand, too', async () => {
    const made = await draftOf(LISTED);
    expect((await look({ ...made, rest: '6. Xây dựng cổng dữ liệu [Sở Y tế; Năm 2026; Phụ lục.B.3]' })).holds).toBe(
      false,
    );
  });

  it('stops records that are not as stored, and a group that no claim names', async () => {
    const made = await draftOf(MAP);
    const swapped = made.records.map(({ record }) => ({
      record: { ...record, leads: record.coordinators, coordinators: record.leads },
    }));
    expect((await look({ ...made, records: swapped })).unclaimed).toEqual(['record']);
    const via = made.records.map((item) => ({ ...item, via: 'UBND các xã, phường' }));
    expect((await look({ ...made, records: via })).unclaimed).toEqual(['record']);
  });

  it('stops a citation of words that its place does not hold', async () => {
    const made = await draftOf(MAP);
    const citations = made.citations.map((citation) => ({ ...citation, quote: 'Sở Y tế chủ trì xây dựng bản đồ số' }));
    expect((await look({ ...made, citations })).unclaimed).toEqual(['citation']);
  });

  it('lets the person’s words be repeated as theirs', async () => {
    const made = await draftOf(MAP);
    const text = `${made.text}\nBạn hỏi về “bản đồ của Sở Y tế”.`;
    expect((await look({ ...made, text }, 'bản đồ của Sở Y tế thì ai làm?')).holds).toBe(true);
    expect((await look({ ...made, text }, MAP)).unclaimed).toEqual(['quotation']);
  });
});

describe('the gate, drawing conclusions again', () => {
  const turned = (claim: Claim): Claim => {
    if (claim.kind === 'figure-premise') return { ...claim, holds: !claim.holds };
    if (claim.kind === 'date-premise') return { ...claim, says: claim.says === 'other' ? 'same' : 'other' };
    if (claim.kind === 'standing') return { ...claim, as: claim.as === null ? 'lead' : null };
    if (claim.kind === 'plan-fact') return { ...claim, value: 'ban hành ngày 16/1/2026' };
    if (claim.kind === 'extreme') return { ...claim, latest: !claim.latest };
    if (claim.kind === 'most') return { ...claim, value: claim.value + 1 };
    return claim;
  };

  it.each([
    ['figure-premise', ROOMS],
    ['date-premise', HOMESTAY],
    ['standing', STANDS],
    ['standing', DENIED],
    ['plan-fact', ISSUED],
    ['extreme', EARLIEST],
    ['most', 'Đơn vị nào chủ trì nhiều nhiệm vụ nhất trong phụ lục kế hoạch du lịch?'],
  ])('refutes a %s that is turned round: "%s"', async (kind, question) => {
    const made = await draftOf(question);
    expect(made.claims.map((claim) => claim.kind)).toContain(kind);
    expect((await look(made, question)).holds).toBe(true);
    const verdict = await look({ ...made, claims: made.claims.map(turned) }, question);
    expect(verdict.refuted.map((claim) => claim.kind)).toContain(kind);
  });

  it('compares figures again: higher and lower swapped, and what does not measure alike', async () => {
    const sides = [recordOf(/hồ sơ giải quyết đúng hạn/), recordOf(/Công suất sử dụng buồng phòng/)];
    const compare = (order: readonly CatalogRecord[], says: 'higher' | 'equal' = 'higher'): Draft => {
      const places = order.flatMap(({ record }) => record.figures.slice(0, 1).map((own) => placeOf(record.key, own)));
      const said = order.map(({ plan, record }) => ({
        name: assistant.catalog().plan(plan.id)?.placeName ?? '',
        figure: record.figures[0]?.text ?? '',
      }));
      return draft({
        kind: 'answer',
        reason: 'found',
        text: saidHigher(says, said),
        citations: order.map(citeRecord),
        claims: [{ kind: 'comparison', says, of: places }],
      });
    };
    expect(await look(compare(sides))).toMatchObject({ holds: true });
    expect((await look(compare([...sides].reverse()))).refuted).toHaveLength(1);
    expect((await look(compare(sides, 'equal'))).refuted).toHaveLength(1);
    const right = compare(sides);
    expect((await look({ ...right, text: compare([...sides].reverse()).text })).unclaimed).toContain('verdict');
    const guests = recordOf(/lượt khách, trong đó/);
    expect((await look(compare([guests, ...sides.slice(1)]))).refuted).toHaveLength(1);
  });

  it('computes a distance again: of no result, and one that is said and not claimed', async () => {
    const [aimed, other] = [recordOf(/hồ sơ giải quyết đúng hạn/), recordOf(/Công suất sử dụng buồng phòng/)];
    const places = [aimed, other].flatMap(({ record }) =>
      record.figures.slice(0, 1).map((own) => placeOf(record.key, own)),
    );
    const [first, second] = places;
    if (first === undefined || second === undefined) throw new Error('the fixtures have no figures');
    const made = draft({
      kind: 'answer',
      reason: 'found',
      text: 'Còn cách chỉ tiêu 5 điểm phần trăm.',
      citations: [citeRecord(aimed)],
      claims: [{ kind: 'gap', reached: first, aimed: second }],
    });
    expect((await look(made)).refuted.map(({ kind }) => kind)).toEqual(['gap']);
    expect((await look({ ...made, claims: [] })).unclaimed).toContain('verdict');
  });

  it('looks groups up: one that does not cover the agency, and an agency that is named itself', async () => {
    const key = recordOf(/bản đồ số/).record.key;
    const agencyOf = (text: string) => {
      return assistant.catalog().registers.parseAgency(text);
    };
    const via = (agency: string, group = 'UBND các xã, phường'): Claim => ({
      kind: 'via',
      recordKey: key,
      role: 'coordinator',
      agency: agencyOf(agency),
      group,
    });
    const refuted = async (claim: Claim) => {
      const made = await draftOf(MAP);
      return (await look({ ...made, claims: [...made.claims, claim] })).refuted;
    };
    expect(await refuted(via('UBND phường Sa Pa'))).toEqual([]);
    expect(await refuted(via('Sở Y tế'))).toHaveLength(1);
    expect(await refuted(via('UBND phường Sa Pa', 'Các sở, ban, ngành'))).toHaveLength(1);
  });
});
