/** The contract of every correction store, beside the plan store of the same database. */
import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../knowledge/domain/correction.js';
import { parsePlanId } from '../../../knowledge/domain/plan.js';
import type { PlanRecord } from '../../../knowledge/domain/record.js';
import type { CorrectionStore, PlanStore } from '../../../knowledge/ports.js';
import { planContent, record } from './plan-content.js';

export interface OpenedStores {
  readonly plans: PlanStore;
  readonly corrections: CorrectionStore;
}

const id = parsePlanId('ke-hoach-a');
const key = `${id}#0`;
const LEADS: FieldValue = { field: 'leads', value: ['Sở Khoa học và Công nghệ'] };

export function describeCorrectionStore(name: string, open: () => Promise<OpenedStores>): void {
  const load = async (
    stores: OpenedStores,
    body = 'x',
    records: readonly PlanRecord[] = [0, 1].map((index) => record(index, `nhiệm vụ ${index}`)),
  ): Promise<void> => {
    await stores.plans.replace(planContent(id, body, {}, { records }));
  };
  const loaded = async (): Promise<OpenedStores> => {
    const stores = await open();
    await load(stores);
    return stores;
  };
  const correct = async ({ corrections }: OpenedStores, changes: readonly FieldValue[], recordKey = key) => {
    const present = await corrections.record(recordKey);
    if (present === null) throw new Error(`no record ${recordKey}`);
    const { revision, version } = present;
    return corrections.correct({ recordKey, seen: { revision, version }, changes, author: 'an' });
  };
  const undo = async ({ corrections }: OpenedStores) => {
    const present = await corrections.record(key);
    const { revision, version } = present ?? { revision: 0, version: 0 };
    return corrections.undo({ recordKey: key, seen: { revision, version }, author: 'an' });
  };
  const first = async ({ plans }: OpenedStores) => (await plans.records(id))[0];

  describe(`${name}: correcting`, () => {
    it('puts the correction into the record and keeps what the document says beside it', async () => {
      const stores = await loaded();
      const before = await stores.plans.generation();
      expect((await correct(stores, [LEADS])).kind).toBe('done');
      expect(await first(stores)).toMatchObject({
        leads: ['Sở Khoa học và Công nghệ'],
        leadBasis: 'stated',
        quote: 'nhiệm vụ 0',
        corrected: [{ field: 'leads', original: 'Sở Nội vụ' }],
      });
      expect(await stores.plans.generation()).toBeGreaterThan(before);
    });

    it('leaves a version that is named as read', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      expect((await stores.plans.records(id, 1))[0]).toMatchObject({ leads: ['Sở Nội vụ'] });
    });

    it('corrects every field, and says of each what stood there', async () => {
      const stores = await loaded();
      await correct(stores, [
        { field: 'title', value: 'nhiệm vụ khác' },
        { field: 'coordinators', value: [] },
        { field: 'deadline', value: null },
        { field: 'figures', value: [] },
      ]);
      expect(await first(stores)).toMatchObject({
        title: 'nhiệm vụ khác',
        coordinators: [],
        deadline: null,
        figures: [],
      });
      expect((await first(stores))?.corrected?.map(({ field, original }) => [field, original])).toEqual([
        ['title', 'nhiệm vụ 0'],
        ['coordinators', 'Sở Tài chính; UBND các huyện, thị xã'],
        ['deadline', '6 tháng – 30/6/2023; hàng năm; khi có hướng dẫn'],
        ['figures', 'nhiệm vụ 0'],
      ]);
    });

    it('takes the correction back where the value of the document is entered again', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      await correct(stores, [{ field: 'leads', value: ['Sở Nội vụ'] }]);
      expect((await first(stores))?.corrected).toBeUndefined();
    });

    it('writes nothing where nothing changes', async () => {
      const stores = await loaded();
      const before = await stores.plans.generation();
      expect((await correct(stores, [{ field: 'leads', value: ['Sở Nội vụ'] }])).kind).toBe('unchanged');
      expect(await stores.plans.generation()).toBe(before);
    });

    it('counts a record as reviewed once a person checked it, until its reasons change', async () => {
      const stores = await loaded();
      expect((await stores.plans.counts()).get(id)?.review).toBe(1);
      await correct(stores, [{ field: 'review', value: [] }], `${id}#1`);
      expect((await stores.plans.counts()).get(id)?.review).toBe(0);
      expect((await stores.plans.records(id))[1]).toMatchObject({ review: [], checkedAt: expect.any(String) });
      await load(stores, 'y', [record(0, 'nhiệm vụ 0'), { ...record(1, 'nhiệm vụ 1'), review: ['Lý do mới'] }]);
      expect((await stores.plans.records(id))[1]?.review).toEqual(['Lý do mới']);
    });

    it('refuses a change of another state than the person saw, and writes nothing', async () => {
      const stores = await loaded();
      const seen = { revision: 0, version: 1 };
      await correct(stores, [LEADS]);
      const late = await stores.corrections.correct({
        recordKey: key,
        seen,
        changes: [{ field: 'leads', value: ['Sở Y tế'] }],
        author: 'bình',
      });
      expect(late).toMatchObject({ kind: 'conflict', present: { record: { leads: ['Sở Khoa học và Công nghệ'] } } });
      await load(stores, 'y');
      const stale = await stores.corrections.undo({
        recordKey: key,
        seen: { revision: 1, version: 1 },
        author: 'bình',
      });
      expect(stale.kind).toBe('conflict');
      expect((await first(stores))?.leads).toEqual(['Sở Khoa học và Công nghệ']);
    });

    it('answers "gone" for a record that is not there', async () => {
      const stores = await loaded();
      expect(await stores.corrections.record(`${id}#9`)).toBeNull();
      const seen = { revision: 0, version: 1 };
      expect(await stores.corrections.correct({ recordKey: 'x', seen, changes: [LEADS], author: 'an' })).toEqual({
        kind: 'gone',
      });
    });
  });

  describe(`${name}: history`, () => {
    it('keeps who said what, when, from what to what', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      await correct(stores, [{ field: 'leads', value: ['Sở Y tế'] }]);
      const held = await stores.corrections.record(key);
      expect(held?.history).toMatchObject([
        { author: 'an', field: 'leads', before: { value: ['Sở Nội vụ'] }, after: LEADS },
        { author: 'an', field: 'leads', before: LEADS, after: { value: ['Sở Y tế'] } },
      ]);
      expect([...(held?.standing ?? [])]).toEqual([held?.history[1]?.id]);
    });

    it('takes changes back one after the other, each with all its fields', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      await new Promise((resolve) => setTimeout(resolve, 2));
      await correct(stores, [
        { field: 'leads', value: ['Sở Y tế'] },
        { field: 'title', value: 'nhiệm vụ khác' },
      ]);
      expect((await undo(stores)).kind).toBe('done');
      expect(await first(stores)).toMatchObject({ leads: LEADS.value, title: 'nhiệm vụ 0' });
      expect((await undo(stores)).kind).toBe('done');
      expect(await first(stores)).toMatchObject({ leads: ['Sở Nội vụ'] });
      expect((await first(stores))?.corrected).toBeUndefined();
      expect((await undo(stores)).kind).toBe('unchanged');
      expect((await stores.corrections.record(key))?.history).toHaveLength(6);
    });
  });

  describe(`${name}: reloading`, () => {
    it('keeps a correction through a new version that says the same, wherever the record stands in it', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      const added: PlanRecord = { ...record(0, 'dòng mới'), locator: 'Phụ lục 1 › I › 9' };
      await load(stores, 'y', [added, { ...record(0, 'nhiệm vụ 0'), index: 1 }]);
      expect((await stores.plans.records(id))[1]).toMatchObject({
        leads: LEADS.value,
        corrected: [{ field: 'leads' }],
      });
      expect(await stores.corrections.waiting()).toEqual([]);
    });

    it('does not apply a correction whose cell changed, and marks the record for review', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      await load(stores, 'y', [{ ...record(0, 'nhiệm vụ 0'), leads: ['Sở Xây dựng'] }]);
      const [present] = await stores.plans.records(id);
      expect(present).toMatchObject({ leads: ['Sở Xây dựng'], review: [expect.stringContaining('“Sở Nội vụ”')] });
      expect((await stores.plans.counts()).get(id)?.review).toBe(1);
      expect(await stores.corrections.waiting()).toMatchObject([{ cause: 'changed', candidate: { key } }]);
    });

    it('does not apply a correction to another row that came to stand at its place', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      const other = record(0, 'Xây dựng trung tâm dữ liệu');
      const moved = { ...record(0, 'nhiệm vụ 0'), index: 1, locator: 'Phụ lục 1 › I › 5' };
      await load(stores, 'y', [other, moved]);
      const records = await stores.plans.records(id);
      expect(records.map(({ leads }) => leads)).toEqual([['Sở Nội vụ'], ['Sở Nội vụ']]);
      expect(await stores.corrections.waiting()).toMatchObject([{ cause: 'moved', candidate: { key: `${id}#1` } }]);
    });

    it('says that a correction is left over where its row is gone', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      await load(stores, 'y', [record(1, 'nhiệm vụ 1')]);
      expect(await stores.corrections.waiting()).toMatchObject([{ cause: 'gone', candidate: null }]);
    });

    it('lets a person apply a waiting correction to the changed row, or give it up', async () => {
      const stores = await loaded();
      await correct(stores, [LEADS]);
      await load(stores, 'y', [{ ...record(0, 'nhiệm vụ 0'), leads: ['Sở Xây dựng'] }]);
      const [waiting] = await stores.corrections.waiting();
      const correctionId = waiting?.entry.id ?? 0;
      expect(await stores.corrections.settle({ correctionId, apply: true, author: 'an' })).toEqual({ kind: 'settled' });
      expect(await first(stores)).toMatchObject({ leads: LEADS.value, corrected: [{ original: 'Sở Xây dựng' }] });
      expect((await first(stores))?.review).toEqual([]);
      expect(await stores.corrections.settle({ correctionId, apply: false, author: 'an' })).toEqual({ kind: 'gone' });
      await load(stores, 'z', [{ ...record(0, 'nhiệm vụ 0'), leads: ['Sở Y tế'] }]);
      const [again] = await stores.corrections.waiting();
      await stores.corrections.settle({ correctionId: again?.entry.id ?? 0, apply: false, author: 'an' });
      expect(await stores.corrections.waiting()).toEqual([]);
      expect(await first(stores)).toMatchObject({ leads: ['Sở Y tế'], review: [] });
    });

    it('forgets what was said of a digest with the digest, and of a plan with the plan', async () => {
      const stores = await open();
      await stores.plans.replace(planContent(id, 'tóm lược', { isDigest: true }));
      await correct(stores, [LEADS]);
      await load(stores);
      expect((await stores.corrections.record(key))?.history).toEqual([]);
      await correct(stores, [LEADS]);
      await stores.plans.remove(id);
      await load(stores);
      expect(await first(stores)).toMatchObject({ leads: ['Sở Nội vụ'] });
    });
  });
}
