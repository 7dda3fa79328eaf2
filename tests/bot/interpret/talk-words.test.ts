import { describe, expect, it } from 'vitest';
import { withoutTalk } from '../../../bot/interpret/talk-words.js';

describe('words by which people talk and not ask', () => {
  it.each([
    ['sở nội vụ có mấy việc chủ trì dữ vậy ta, liệt kê nha', 'sở nội vụ có mấy việc chủ trì, liệt kê'],
    ['bữa giờ nghe nói phường có wifi á, lắp ở mấy chỗ vậy nha', 'phường có wifi, lắp ở mấy nơi vậy'],
    ['trồng hết nhiêu cây lận', 'trồng bao nhiêu cây'],
    ['doanh thu được nhiêu ha', 'doanh thu được bao nhiêu'],
    ['muốn xem cẩm nang thì vô trang web nào cho xin link với', 'muốn xem cẩm nang thì vào trang web nào'],
  ])('"%s" is asked without them', (said, asked) => {
    expect(withoutTalk(said)).toBe(asked);
  });

  it.each([
    'khu rừng rộng bao nhiêu ha',
    'chúng ta',
    'nước châu á',
    'vô tuyến truyền hình',
    'gan ma vao dia chi nha',
    'ngày 26/3 là ngày gì?',
  ])('"%s" stays, since there they are other words', (text) => {
    expect(withoutTalk(text)).toBe(text);
  });

  it('leaves the lines of a message apart', () => {
    expect(withoutTalk('Ai chủ trì nha?\nHạn khi nào hen?')).toBe('Ai chủ trì?\nHạn khi nào?');
  });

  it('is left as it is where nothing else would be said', () => {
    expect(withoutTalk('nha')).toBe('nha');
  });
});
