import { describe, expect, it } from 'vitest';
import { slugOf } from '../../ingestion/file-names.js';

describe('the plan id of a file', () => {
  it.each([
    ['hai-duong-2023.txt', 'hai-duong-2023'],
    ['/tmp/Kế hoạch CĐS tỉnh Đồng Tháp (bản ký).MD', 'ke-hoach-cds-tinh-dong-thap-ban-ky'],
    ['Kế hoạch.txt'.normalize('NFD'), 'ke-hoach'],
    [`${'dài '.repeat(40)}.txt`, 'dai-'.repeat(20).replace(/-$/, '')],
  ])('%s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  it('needs letters or digits', () => {
    expect(() => slugOf('---.txt')).toThrow(expect.objectContaining({ code: 'unusable-name' }));
  });
});
