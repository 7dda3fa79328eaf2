import { describe, expect, it } from 'vitest';
import { answerComplaint, answerRemark } from '../../../bot/answer/remark.js';

const said = (text: string): string | null => answerRemark(text)?.text ?? null;

describe('a message that asks nothing of a plan', () => {
  it.each(['ok', 'Ok bạn nhé', 'oke ạ', 'vâng ạ', 'dạ vâng', 'hiểu rồi ạ', 'um', 'uh ok', 'haha'])(
    'is assent: %s',
    (text) => {
      expect(said(text)).toMatch(/^Vâng\./u);
    },
  );

  it.each(['?', '...', '👍', '!!!', 'cho em hỏi chút', 'ad ơi cho mình hỏi với', 'xin hỏi ạ'])(
    'is only a beginning: %s',
    (text) => {
      expect(said(text)).toMatch(/^Bạn cứ hỏi nhé/u);
    },
  );

  it('is only a beginning also behind a greeting and a name', () => {
    expect(said('em chào anh/chị ạ, em ở văn phòng UBND tỉnh Hải Dương, cho em hỏi chút')).toMatch(/^Bạn cứ hỏi nhé/u);
  });

  it.each([
    'cho gặp người thật đi',
    'trả lời như máy, cho tôi nói chuyện với nhân viên',
    'toi can nguoi that',
    'chuyển máy cho cán bộ giúp tôi',
  ])('wants a person: %s', (text) => {
    expect(said(text)).toMatch(/^Tôi là máy trả lời tự động.+một cửa/u);
  });

  it.each([
    ['chủ trì là gì vậy ạ', /^Đơn vị chủ trì là đơn vị đứng ra làm chính/u],
    ['cho hỏi phoi hop nghia la sao', /^Đơn vị phối hợp là đơn vị cùng làm/u],
    ['chữ “chủ trì” có nghĩa là gì', /^Đơn vị chủ trì/u],
    ['đơn vị đầu mối là gì', /^Đơn vị đầu mối/u],
    ['hết kỳ là sao ad', /^Hết kỳ nghĩa là/u],
  ])('asks what a word of the answers means: %s', (text, meaning) => {
    expect(said(text)).toMatch(meaning);
  });

  it.each([
    'Đơn vị chủ trì nhiệm vụ số hóa hồ sơ là gì?',
    'đơn vị phối hợp là ai',
    'chỉ tiêu kinh tế số là bao nhiêu',
    'căn cứ là quyết định nào',
    'SOC là gì',
    'ok thế còn Sở Y tế',
    'cho em hỏi Sở Nội vụ làm gì',
    'chào bạn, cho hỏi hạn của nhiệm vụ 3',
    'xin chào',
    'gặp cán bộ công nghệ thông tin ở đâu',
    '1',
  ])('is no question about a plan: %s', (text) => {
    expect(said(text)).toBeNull();
  });
});

describe('a complaint that finds nothing', () => {
  it.each(['sai rồi, sở y tế mới chủ trì chứ', 'tra loi sai bet', 'xem lại giúp'])(
    'calls an answer wrong: %s',
    (text) => {
      expect(answerComplaint(text, 'officer')).toContain('phản hồi sai');
    },
  );

  it('wants it shorter', () => {
    expect(answerComplaint('ủa sao dài thế, tóm tắt 1 câu thôi', 'officer')).toContain('ngắn hơn');
  });

  it.each([
    'làm ăn kiểu gì, nộp hồ sơ cả tháng không ai trả lời',
    'hồ sơ của tôi bị kẹt ở đâu',
    'nộp giấy tờ rồi mà mãi chưa thấy gọi',
  ])('is about a file of their own: %s', (text) => {
    expect(answerComplaint(text, 'citizen')).toMatch(/không tra cứu hay xử lý được hồ sơ cụ thể\. .+một cửa/u);
    expect(answerComplaint(text, 'officer')).toBeNull();
  });

  it('is none where somebody only asks', () => {
    expect(answerComplaint('phường có wifi miễn phí không', 'citizen')).toBeNull();
  });
});
