import { describe, expect, it } from 'vitest';
import { readField } from '../../../knowledge/corrections/read-field.js';
import { parseDay } from '../../../knowledge/domain/day.js';
import { createCorrectionStore } from '../../../knowledge/store/correction-store.js';
import { createPlanStore } from '../../../knowledge/store/plan-store.js';
import { describeCorrectionStore } from './correction-store-contract.js';
import { useTemporaryStores } from './temporary-store.js';

const stores = useTemporaryStores();

describeCorrectionStore('SQLite correction store', async () => {
  const database = await stores.open(stores.folder());
  return { plans: createPlanStore({ database, indexers: [] }), corrections: createCorrectionStore({ database }) };
});

describe('readField', () => {
  const plan = { period: { from: parseDay('2023-01-01'), to: parseDay('2023-12-31') } };

  it('reads agencies one by one and says which it does not know', () => {
    const read = readField('leads', 'Sở TTTT; Công ty Sao Xanh Phương Bắc', plan);
    expect(read.value).toEqual({ field: 'leads', value: ['Sở TTTT', 'Công ty Sao Xanh Phương Bắc'] });
    expect(read.agencies[0]).toMatchObject({ name: 'Sở Thông tin và Truyền thông' });
  });

  it('reads a deadline as days of the year of its plan', () => {
    expect(readField('deadline', 'trước 30/9', plan).value).toMatchObject({
      value: { text: 'trước 30/9', parts: [{ kind: 'interval', from: null, to: '2023-09-29' }] },
    });
    expect(readField('deadline', ' ', plan)).toMatchObject({ value: { value: null }, doubt: null });
    expect(readField('deadline', 'lúc nào 77 đẹp trời', plan).doubt).toBe('unread-deadline');
  });

  it('reads figures with their unit and level, and refuses an empty title', () => {
    expect(readField('figures', '70% hồ sơ công việc tại cấp xã', plan).value).toMatchObject({
      value: [{ value: 70, unit: '%', level: 'xã' }],
    });
    expect(readField('figures', 'không có số', plan).doubt).toBe('unread-figures');
    expect(readField('title', '  ', plan).doubt).toBe('empty');
  });
});
