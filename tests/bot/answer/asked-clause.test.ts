import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../bot/answer/asked-clause.js';

const weight = (): number => 1;
const AROUND =
  'Chủ động tổ chức thực hiện có hiệu quả kế hoạch của phường, bảo đảm tốt các mục tiêu đã đặt ra trong năm và những năm sau đó của cả giai đoạn, gắn với việc thi đua khen thưởng hằng năm.';

function asked(sentence: string, topic: string, holds: RegExp): string | null {
  return clauseOf([sentence], topic, (clause) => holds.test(clause), weight, `${AROUND} ${sentence}`);
}

describe('the clause that holds what was asked', () => {
  it('is the one about the matter, of several that hold such a value', () => {
    const sentence =
      '78% dịch vụ công có phát sinh hồ sơ trực tuyến, xếp thứ 40; tỷ lệ hồ sơ trực tuyến chiếm 56%, xếp thứ 12.';
    expect(asked(sentence, 'tỷ lệ hồ sơ trực tuyến là bao nhiêu', /\d/)).toBe(
      'tỷ lệ hồ sơ trực tuyến chiếm 56%, xếp thứ 12',
    );
  });

  it('is none that a bracket or a colon leaves open', () => {
    const parts =
      'Trong 3 phần của vườn (vườn rau ăn lá trồng quanh năm, vườn hoa trồng theo mùa và vườn cây ăn quả lâu năm), phần nào cũng cần tưới nước, bón phân và làm cỏ đúng lúc theo lịch mà người chăm vườn đã ghi';
    expect(asked(parts, 'vườn', /\d/)).toBeNull();
    expect(asked('Chia làm 3 nhóm việc chính như sau:', 'nhóm việc', /\d/)).toBeNull();
  });

  it('is none where the quotation is short', () => {
    expect(
      clauseOf(['Hoàn thành trong tháng 4'], 'hoàn thành', () => true, weight, 'Hoàn thành trong tháng 4'),
    ).toBeNull();
  });
});
