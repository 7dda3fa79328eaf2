/** The contract of every register store. */
import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../../../knowledge/domain/register.js';
import type { RegisterStore } from '../../../knowledge/ports.js';

export interface OpenedRegisters {
  readonly store: RegisterStore;
  readonly generation: () => Promise<number>;
  /** The same store under a program that ships other facts. */
  readonly upgraded: (shipped: readonly RegisterEntry[]) => RegisterStore;
}

const alias = (key: string, name: string): RegisterEntry => ({
  register: 'alias',
  key,
  value: { short: key.toUpperCase(), name },
});
const STC = alias('stc', 'Sở Tài chính');
const SNV = alias('snv', 'Sở Nội vụ');
const BQL = alias('bql', 'Ban Quản lý Khu kinh tế');

export function describeRegisterStore(
  name: string,
  open: (shipped: readonly RegisterEntry[]) => Promise<OpenedRegisters>,
): void {
  const put = (
    store: RegisterStore,
    entry: RegisterEntry,
    rest: { isDisabled?: boolean; isNew?: boolean; seen?: number } = {},
  ) => store.save({ entry, isDisabled: false, isNew: false, seen: 0, author: 'an', ...rest });

  describe(name, () => {
    it('gives the shipped facts where nobody touched them', async () => {
      const { store } = await open([STC, SNV]);
      expect(await store.entries()).toEqual([STC, SNV]);
      expect(await store.lines()).toMatchObject([
        { key: 'stc', shipped: STC, own: null, isDisabled: false, revision: 0, editedBy: null },
        { key: 'snv' },
      ]);
    });

    it('puts an edited fact in the place of the shipped one, and shows both', async () => {
      const { store, generation } = await open([STC]);
      const before = await generation();
      const edited = alias('stc', 'Sở Tài chính thành phố');
      expect(await put(store, edited)).toMatchObject({
        kind: 'done',
        line: { own: edited, shipped: STC, editedBy: 'an' },
      });
      expect(await store.entries()).toEqual([edited]);
      expect(await generation()).toBeGreaterThan(before);
    });

    it('takes a disabled fact out, and brings it back', async () => {
      const { store } = await open([STC, SNV]);
      const off = await put(store, STC, { isDisabled: true });
      expect(await store.entries()).toEqual([SNV]);
      const seen = off.line?.revision ?? 0;
      expect(await put(store, STC, { seen })).toMatchObject({ kind: 'done', line: { revision: 0, own: null } });
      expect(await store.entries()).toEqual([STC, SNV]);
    });

    it('adds facts of its own, takes them out, and never adds one over another', async () => {
      const { store } = await open([STC]);
      const added = await put(store, BQL, { isNew: true });
      expect(await store.entries()).toEqual([STC, BQL]);
      expect(await put(store, alias('bql', 'Ban khác'), { isNew: true })).toMatchObject({
        kind: 'conflict',
        line: { own: BQL },
      });
      expect(await put(store, alias('stc', 'Sở khác'), { isNew: true })).toMatchObject({ kind: 'conflict' });
      const seen = added.line?.revision ?? 0;
      expect(await store.revert({ register: 'alias', key: 'bql', seen, author: 'an' })).toEqual({
        kind: 'done',
        line: null,
      });
      expect(await store.entries()).toEqual([STC]);
    });

    it('refuses a change of another state than the person saw', async () => {
      const { store } = await open([STC]);
      await put(store, alias('stc', 'Sở A'));
      expect(await put(store, alias('stc', 'Sở B'))).toMatchObject({
        kind: 'conflict',
        line: { own: { value: { name: 'Sở A' } } },
      });
      expect(await store.revert({ register: 'alias', key: 'stc', seen: 0, author: 'bình' })).toMatchObject({
        kind: 'conflict',
      });
      expect(await store.entries()).toMatchObject([{ value: { name: 'Sở A' } }]);
    });

    it('follows the program where nobody touched a fact, and says where it changed under an edited one', async () => {
      const { store, upgraded } = await open([STC, SNV]);
      const edited = alias('stc', 'Sở Tài chính thành phố');
      await put(store, edited);
      const newer = upgraded([alias('stc', 'Sở Tài chính và Đầu tư'), alias('snv', 'Sở Nội vụ và Lao động')]);
      expect(await newer.entries()).toEqual([edited, alias('snv', 'Sở Nội vụ và Lao động')]);
      expect(await newer.lines()).toMatchObject([{ shippedChanged: true }, { shippedChanged: false }]);
      expect(await upgraded([]).entries()).toEqual([edited]);
    });
  });
}
