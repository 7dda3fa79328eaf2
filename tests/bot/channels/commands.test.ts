import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../bot/channels/commands.js';
import { readTap, writeTap, type Tap } from '../../../bot/channels/taps.js';
import { readOaEvent } from '../../../bot/channels/zalo-oa-events.js';

describe('commands', () => {
  it.each([
    ['/start', 'start'],
    ['bắt đầu', 'start'],
    ['Bat Dau!', 'start'],
    ['/batdau@kehoach_bot', 'start'],
    ['trợ giúp', 'help'],
    ['/trogiup', 'help'],
    ['tro giup', 'help'],
    ['/kehoach', 'plans'],
    ['kế hoạch', 'plans'],
    ['ke hoach?', 'plans'],
    ['xoá dữ liệu', 'erase'],
    ['xóa dữ liệu', 'erase'],
    ['/xoa_du_lieu', 'erase'],
    ['XOA DU LIEU', 'erase'],
    ['gửi lại', 'resend'],
    ['/phanhoi', 'feedback'],
    ['Đồng ý', 'consent'],
    ['khong dong y', 'consent'],
    ['rút lại', 'consent'],
    ['cho giữ', 'allow'],
    ['Cho giu cau nay.', 'allow'],
    ['phản hồi sai: thiếu Sở Y tế', 'feedback'],
  ])('knows "%s"', (text, kind) => {
    expect(parseCommand(text)?.kind).toBe(kind);
  });

  it.each([
    'kế hoạch của Hà Nội có gì?',
    'xoá dữ liệu cũ do đơn vị nào chủ trì?',
    'đúng hạn là khi nào',
    'dừng',
    'đúng không?',
    'chưa đúng chỗ nào',
    'còn thiếu những gì',
    'sai số bao nhiêu',
    'đồng ý chủ trương do ai ký?',
  ])('leaves the question "%s" alone', (text) => {
    expect(parseCommand(text)).toBeNull();
  });

  it.each(['cho tôi file excel', 'gửi file xlsx danh sách này nhé', 'tải excel về máy'])(
    '"%s" is a command to export',
    (text) => {
      expect(parseCommand(text)).toEqual({ kind: 'export' });
    },
  );

  it('reads what is fed back', () => {
    expect(parseCommand('/start ke-hoach-1')).toEqual({ kind: 'start', payload: 'ke-hoach-1' });
    for (const said of ['sai', 'Sai rồi', 'chưa đúng lắm', 'khong chinh xac', 'Không đúng ạ.'])
      expect(parseCommand(said), said).toEqual({ kind: 'feedback', rating: 'wrong', note: null });
    for (const said of ['đúng', 'dung', 'Đúng rồi ạ', 'chính xác!'])
      expect(parseCommand(said), said).toEqual({ kind: 'feedback', rating: 'right', note: null });
    for (const said of ['thiếu', 'còn thiếu', 'chưa đầy đủ', 'chua du'])
      expect(parseCommand(said), said).toEqual({ kind: 'feedback', rating: 'incomplete', note: null });
    expect(parseCommand('phản hồi dừng lại đi')).toMatchObject({ rating: 'comment', note: 'dừng lại đi' });
    expect(parseCommand('phan hoi thiếu, còn Sở Y tế')).toEqual({
      kind: 'feedback',
      rating: 'incomplete',
      note: 'còn Sở Y tế',
    });
    expect(parseCommand('phản hồi: rất nhanh')).toEqual({ kind: 'feedback', rating: 'comment', note: 'rất nhanh' });
    expect(parseCommand('phản hồi')).toEqual({ kind: 'feedback', rating: null, note: null });
  });
});

describe('buttons', () => {
  it('carry what they stand for in 64 bytes', () => {
    const taps: Tap[] = [
      { kind: 'more' },
      { kind: 'resend' },
      { kind: 'option', exchangeId: 'aB3_-xyzQ012', optionId: '12' },
      { kind: 'rate', exchangeId: 'aB3_-xyzQ012', rating: 'incomplete' },
      { kind: 'export', listId: 'aB3_-xyzQ012' },
      { kind: 'consent', decision: 'declined' },
      { kind: 'allow', exchangeId: 'aB3_-xyzQ012' },
    ];
    for (const tap of taps) {
      expect(readTap(writeTap(tap))).toEqual(tap);
      // Zalo gives a button's payload back as a message of the person.
      const message = { msg_id: 'm1', text: writeTap(tap) };
      const event = { event_name: 'user_send_text', timestamp: '1', sender: { id: '25' }, message };
      expect(readOaEvent(event)?.content).toEqual({ kind: 'tap', data: writeTap(tap), tapId: '' });
      expect(Buffer.byteLength(writeTap(tap))).toBeLessThanOrEqual(64);
    }
    for (const data of ['', 'x', 'o:', 'o:--:1', 'f:1:x', 'o:zzzzzzzzzzzzzzz:1']) expect(readTap(data)).toBeNull();
  });
});
