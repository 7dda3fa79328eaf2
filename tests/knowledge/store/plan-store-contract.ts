/** The contract of every plan store. Over 300 lines: one suite in one place, so that another database runs all of it. */
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../knowledge/domain/day.js';
import { parsePlanId } from '../../../knowledge/domain/plan.js';
import type { PassageIndexer, PlanStore } from '../../../knowledge/ports.js';
import { passage, planContent, record } from './plan-content.js';

export interface OpenedStore {
  readonly store: PlanStore;
  /** A second process's view of the same store. */
  readonly elsewhere: PlanStore;
}

/** What every `PlanStore` does. `open` gives an empty store whose changes go to `indexers`. */
export function describePlanStore(
  name: string,
  open: (indexers: readonly PassageIndexer[]) => Promise<OpenedStore>,
): void {
  const openStore = async (): Promise<PlanStore> => (await open([])).store;
  const [a, b] = [parsePlanId('ke-hoach-a'), parsePlanId('ke-hoach-b')];

  describe(`${name}: loading`, () => {
    it('gives back exactly what was loaded', async () => {
      const store = await openStore();
      const content = planContent(a, 'Nội dung');
      expect(await store.replace(content)).toEqual({ kind: 'created', planId: a, version: 1, notes: [] });
      expect(await store.list()).toEqual([{ ...content.plan, version: 1 }]);
      expect(await store.plan(a)).toEqual({ ...content.plan, version: 1 });
      expect(await store.text(a)).toBe('Nội dung');
      expect(await store.sections(a)).toEqual(content.sections);
      const own = (index: number) => ({ key: `${a}#${index}`, planId: a });
      expect(await store.records(a)).toEqual(content.records.map((item) => ({ ...item, ...own(item.index) })));
      expect(await store.passages(a)).toEqual(content.passages.map((item) => ({ ...item, ...own(item.index) })));
      expect(await store.versions(a)).toEqual([1]);
    });

    it('gives back a plan that says nothing about itself', async () => {
      const store = await openStore();
      const blank = {
        type: null,
        number: null,
        issuer: null,
        place: null,
        issuedOn: null,
        signer: null,
        signerTitle: null,
        period: null,
      };
      const content = planContent(
        a,
        '',
        { ...blank, references: [], access: 'internal' },
        { sections: [], passages: [], records: [] },
      );
      await store.replace(content);
      expect(await store.plan(a)).toEqual({ ...content.plan, version: 1 });
      expect(await store.text(a)).toBe('');
      expect(await store.records(a)).toEqual([]);
    });

    it('answers nothing for a plan or a version that it does not have', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      expect(await store.plan(b)).toBeNull();
      expect(await store.plan(a, 2)).toBeNull();
      expect(await store.text(b)).toBeNull();
      expect([
        await store.sections(b),
        await store.records(a, 7),
        await store.passages(b),
        await store.versions(b),
      ]).toEqual([[], [], [], []]);
    });

    it('counts what each plan has', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      const records = [0, 1, 2, 3, 4].map((index) => record(index, `r${index}`));
      await store.replace(planContent(b, 'y', { number: '2/KH-UBND' }, { records, passages: [], sections: [] }));
      const counts = await store.counts();
      expect(counts.get(a)).toEqual({ task: 1, duty: 0, target: 1, result: 0, section: 2, passage: 2, review: 1 });
      expect(counts.get(b)).toEqual({ task: 3, duty: 0, target: 2, result: 0, section: 0, passage: 0, review: 1 });
    });

    it('leaves the same bytes, rules and access alone', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      const generation = await store.generation();
      const again = planContent(a, 'x', { title: 'Tên khác' }, { fileName: 'khac.txt' });
      expect(await store.replace(again)).toEqual({ kind: 'unchanged', planId: a, version: 1, notes: [] });
      expect(await store.generation()).toBe(generation);
    });

    it('reads the same bytes again by other rules, even when these see another number', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      const reread = planContent(a, 'x', { number: '21/KH-UBND', period: null }, { extractor: 'rules-2' });
      expect(await store.replace(reread)).toMatchObject({ kind: 'updated', version: 2 });
      expect((await store.plan(a))?.number).toBe('21/KH-UBND');
    });

    it('lists plans that other rules made', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x', { access: 'internal' }));
      await store.replace(planContent(b, 'y', { number: '2/KH-UBND' }, { extractor: 'rules-2' }));
      const { contentHash } = planContent(a, 'x').plan;
      expect(await store.outdated('rules-2')).toEqual([
        { id: a, contentHash, fileName: 'ke-hoach-a.txt', isDigest: false, access: 'internal' },
      ]);
      await store.replace(planContent(a, 'x', { access: 'internal' }, { extractor: 'rules-2' }));
      expect(await store.outdated('rules-2')).toEqual([]);
    });
  });

  describe(`${name}: versions`, () => {
    it('keeps old versions readable and answers with the newest', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'một'));
      expect(await store.replace(planContent(a, 'hai'))).toMatchObject({ kind: 'updated', version: 2, notes: [] });
      expect(await store.replace(planContent(a, 'ba'))).toMatchObject({ version: 3 });
      expect(await store.versions(a)).toEqual([3, 2, 1]);
      expect([await store.text(a), await store.text(a, 1), await store.text(a, 2)]).toEqual(['ba', 'một', 'hai']);
      expect((await store.records(a))[0]?.title).toMatch(/^ba/);
      expect((await store.records(a, 1))[0]?.title).toMatch(/^một/);
      expect((await store.passages(a, 2))[1]?.text).toMatch(/^hai/);
      expect((await store.plan(a, 1))?.version).toBe(1);
      expect(await store.list()).toHaveLength(1);
    });

    it('closes the history of a plan that becomes internal, and opens none when it becomes public', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      expect(await store.replace(planContent(a, 'x', { access: 'internal' }))).toMatchObject({ kind: 'updated' });
      expect((await store.plan(a, 1))?.access).toBe('internal');
      await store.replace(planContent(a, 'y', { access: 'public' }));
      expect([(await store.plan(a))?.access, (await store.plan(a, 2))?.access]).toEqual(['public', 'internal']);
    });

    it('changes who may see a plan without a new version, and tells other processes', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      await store.replace(planContent(a, 'y'));
      const generation = await store.generation();
      expect(await store.setAccess(b, 'internal')).toBe(false);
      expect(await store.setAccess(a, 'public')).toBe(true);
      expect(await store.generation()).toBe(generation);
      expect(await store.setAccess(a, 'internal')).toBe(true);
      expect(await store.generation()).toBeGreaterThan(generation);
      expect((await store.history(a)).map(({ plan }) => plan.access)).toEqual(['internal', 'internal']);
      await store.setAccess(a, 'public');
      expect((await store.history(a)).map(({ plan }) => plan.access)).toEqual(['public', 'internal']);
      expect(await store.replace(planContent(a, 'y'))).toMatchObject({ kind: 'unchanged', version: 2 });
    });

    it('tells of every version when and from which file it was loaded', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      await store.replace(planContent(a, 'y', {}, { fileName: 'khác.docx', records: [] }));
      const [now, before, ...rest] = await store.history(a);
      expect(rest).toEqual([]);
      expect(now).toMatchObject({ plan: { id: a, version: 2 }, fileName: 'khác.docx', records: 0 });
      expect(before).toMatchObject({ plan: { version: 1 }, fileName: `${a}.txt`, extractor: 'rules-1', records: 2 });
      expect(Date.parse(now?.loadedAt ?? '')).toBeGreaterThan(0);
      expect(await store.history(b)).toEqual([]);
    });

    it('finds passages of current versions by key, in the order asked', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'cũ'));
      await store.replace(planContent(a, 'mới', {}, { passages: [passage(0, 'chỉ còn một')] }));
      await store.replace(planContent(b, 'khác', { number: '2/KH-UBND' }));
      const keys = [`${b}#1`, `${a}#1`, 'x', '', `${a}#-1`, 'A b#0', `${a}#0`, `${b}#1`];
      const found = await store.passagesByKey(keys);
      expect(found.map((item) => [item.key, item.text])).toEqual([
        [`${b}#1`, 'khác (đoạn 1)'],
        [`${a}#0`, 'chỉ còn một'],
        [`${b}#1`, 'khác (đoạn 1)'],
      ]);
    });

    it('removes a plan with all its versions', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'một'));
      await store.replace(planContent(a, 'hai'));
      const generation = await store.generation();
      expect(await store.remove(b)).toBe(false);
      expect(await store.generation()).toBe(generation);
      expect(await store.remove(a)).toBe(true);
      expect(await store.generation()).toBeGreaterThan(generation);
      expect([await store.list(), await store.versions(a), await store.passagesByKey([`${a}#0`])]).toEqual([
        [],
        [],
        [],
      ]);
      expect(await store.text(a, 1)).toBeNull();
      expect(await store.replace(planContent(a, 'một'))).toMatchObject({ kind: 'created', version: 1 });
    });

    it('shows changes and a grown generation to another process at once', async () => {
      const { store, elsewhere } = await open([]);
      const before = await elsewhere.generation();
      await store.replace(planContent(a, 'x'));
      expect(await elsewhere.generation()).toBeGreaterThan(before);
      expect(await elsewhere.text(a)).toBe('x');
      await elsewhere.replace(planContent(a, 'y'));
      expect(await store.text(a)).toBe('y');
    });

    it('takes writers one after another', async () => {
      const { store, elsewhere } = await open([]);
      const outcomes = await Promise.all(
        ['1', '2', '3', '4', '5', '6'].map((body, index) =>
          (index % 2 === 0 ? store : elsewhere).replace(planContent(a, body)),
        ),
      );
      expect(outcomes.map((outcome) => (outcome.kind === 'refused' ? 0 : outcome.version)).sort()).toEqual([
        1, 2, 3, 4, 5, 6,
      ]);
      expect(await store.versions(a)).toEqual([6, 5, 4, 3, 2, 1]);
    });
  });

  describe(`${name}: identity`, () => {
    it.each([
      ['number', { number: '99/KH-UBND' }, 'số 99/KH-UBND'],
      ['issuer', { issuer: 'UBND huyện Khác' }, 'UBND huyện Khác'],
      ['period', { period: { from: parseDay('2024-01-01'), to: parseDay('2024-12-31') } }, '31/12/2024'],
    ] as const)('refuses a file whose id exists with another %s, naming both', async (_field, fields, named) => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      const outcome = await store.replace(planContent(a, 'y', { title: 'Kế hoạch khác', ...fields }));
      expect(outcome).toMatchObject({ kind: 'refused', planId: a });
      const reason = outcome.kind === 'refused' ? outcome.reason : '';
      expect(reason).toContain(
        'Kế hoạch Chuyển đổi số huyện Thử Nghiệm năm 2023, số 12/KH-UBND, UBND huyện Thử Nghiệm',
      );
      expect(reason).toContain(named);
      expect(reason).toContain('Kế hoạch khác');
      expect(await store.text(a)).toBe('x');
      expect(await store.versions(a)).toEqual([1]);
    });

    it('takes a draft that was numbered since as its new version', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x', { number: null, issuedOn: null }));
      expect(await store.replace(planContent(a, 'y'))).toMatchObject({ kind: 'updated', version: 2 });
    });

    it('makes a document of known number, issuer and day the new version of the plan that it is', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x'));
      const notes = [{ kind: 'same-document', existing: a }];
      expect(await store.replace(planContent(b, 'x'))).toEqual({ kind: 'unchanged', planId: a, version: 1, notes });
      const scan = planContent(b, 'y', { number: ' 12/KH–UBND', title: 'Tên khác', period: null });
      expect(await store.replace(scan)).toEqual({
        kind: 'updated',
        planId: a,
        version: 2,
        notes,
      });
      expect((await store.list()).map((plan) => plan.id)).toEqual([a]);
      expect((await store.records(a))[0]).toMatchObject({ key: `${a}#0`, planId: a });
    });

    it('never matches blank numbers or documents without a day', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'x', { number: null }));
      expect(await store.replace(planContent(b, 'x', { number: null }))).toMatchObject({ kind: 'created', planId: b });
      expect(await store.replace(planContent('c', 'z', { number: '/KH-UBND' }))).toMatchObject({ kind: 'created' });
      await store.replace(planContent('d', 'd', { issuedOn: null }));
      expect(await store.replace(planContent('e', 'e', { issuedOn: null }))).toMatchObject({ kind: 'created' });
    });
  });

  describe(`${name}: digests`, () => {
    const digest = { isDigest: true, number: null, issuer: null, period: null, title: 'Bản tóm lược' } as const;

    it('give way to the real plan of their id, whatever they say', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'mẫu', { ...digest, number: '1/KH', issuer: 'UBND tỉnh Khác' }));
      const outcome = await store.replace(planContent(a, 'thật'));
      expect(outcome).toEqual({
        kind: 'updated',
        planId: a,
        version: 2,
        notes: [{ kind: 'digest-replaced', planId: a }],
      });
      expect((await store.plan(a))?.isDigest).toBe(false);
      expect((await store.plan(a, 1))?.isDigest).toBe(true);
    });

    it('never replace a real plan', async () => {
      const store = await openStore();
      await store.replace(planContent(a, 'thật'));
      expect(await store.replace(planContent(a, 'mẫu', { isDigest: true }))).toMatchObject({
        kind: 'refused',
        planId: a,
      });
      expect(await store.replace(planContent(b, 'mẫu', { isDigest: true }))).toMatchObject({
        kind: 'refused',
        planId: b,
      });
      expect(await store.text(a)).toBe('thật');
      expect(await store.list()).toHaveLength(1);
    });

    it('are all removed by the first real plan, and said so', async () => {
      const store = await openStore();
      for (const id of ['m1', 'm2', 'm3']) await store.replace(planContent(id, `mẫu ${id}`, digest));
      const outcome = await store.replace(planContent('m2', 'thật'));
      expect(outcome).toMatchObject({
        kind: 'updated',
        notes: [
          { kind: 'digest-replaced', planId: 'm2' },
          { kind: 'samples-removed', planIds: ['m1', 'm3'] },
        ],
      });
      expect((await store.list()).map((plan) => plan.id)).toEqual(['m2']);
      await store.replace(planContent('m1', 'mẫu', digest));
      expect(await store.replace(planContent('m4', 'thật 4', { number: '4/KH-UBND' }))).toMatchObject({
        kind: 'created',
        notes: [],
      });
      expect((await store.list()).map((plan) => plan.id)).toEqual(['m1', 'm2', 'm4']);
    });
  });

  describe(`${name}: indexers`, () => {
    it('see every change, inside it, and only current passages', async () => {
      const calls: string[] = [];
      const indexer: PassageIndexer = {
        add: (id, passages) => calls.push(`add ${id} ${passages.map((item) => item.text).join('|')}`),
        remove: (id) => calls.push(`remove ${id}`),
      };
      const { store } = await open([indexer]);
      await store.replace(planContent(b, 'mẫu', { isDigest: true }, { passages: [passage(0, 'm')] }));
      await store.replace(planContent(a, 'x', {}, { passages: [passage(0, 'p'), passage(1, 'q')] }));
      await store.replace(planContent(a, 'x'));
      await store.remove(a);
      await store.remove(a);
      expect(calls).toEqual([`remove ${b}`, `add ${b} m`, `remove ${a}`, `add ${a} p|q`, `remove ${b}`, `remove ${a}`]);
    });

    it('undo the whole change when one fails', async () => {
      let isBroken = false;
      const indexer: PassageIndexer = {
        add() {
          if (isBroken) throw new RangeError('index');
        },
        remove: () => undefined,
      };
      const { store } = await open([indexer]);
      await store.replace(planContent(a, 'x'));
      const generation = await store.generation();
      isBroken = true;
      await expect(store.replace(planContent(a, 'y'))).rejects.toThrow(RangeError);
      expect([await store.text(a), await store.versions(a), await store.generation()]).toEqual(['x', [1], generation]);
    });
  });
}
