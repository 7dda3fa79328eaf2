import { addWhole, type AddHead } from './agency-head.js';
import { GLUED } from './agency-lexicon.js';

/** Government, Party and their offices. */
export function addStateHeads(head: AddHead): void {
  head({ name: 'Sở', kind: 'department', fields: 'department', open: 'capital' }, 'sở');
  head({ name: 'Phòng', kind: 'division', fields: 'division', open: 'capital' }, 'phòng', 'p.');
  head({ name: 'Bộ', kind: 'ministry', fields: 'ministry' }, 'bộ');
  head({ name: 'Ban', kind: 'board', fields: 'board', open: 'capital' }, 'ban');
  head({ name: 'Cục', kind: 'central', fields: 'central', open: 'capital' }, 'cục');
  head({ name: 'Tổng cục', kind: 'central', fields: 'central', open: 'capital' }, 'tổng cục');
  head({ name: 'Chi cục', kind: 'central', fields: 'central', open: 'capital' }, 'chi cục');
  head({ name: 'Vụ', kind: 'central', open: 'capital', capital: true }, 'vụ');
  head({ name: 'Viện', kind: 'school', open: 'capital', capital: true }, 'viện');
  head({ name: 'Học viện', kind: 'school', open: 'capital' }, 'học viện');

  addWhole(
    head,
    'UBND',
    'committee',
    'ủy ban nhân dân',
    'uỷ ban nhân dân',
    'ủy ban nhân',
    'uỷ ban nhân',
    'ub nhân dân',
  );
  head({ name: 'UBND', kind: 'committee', bare: true, place: 'thành phố' }, 'ubndtp');
  addWhole(
    head,
    'HĐND',
    'council',
    'hội đồng nhân dân',
    'thường trực hđnd',
    'thường trực hội đồng nhân dân',
    'tt hđnd',
    'tthđnd',
  );
  addWhole(
    head,
    'Văn phòng UBND',
    'office',
    'văn phòng ủy ban nhân dân',
    'văn phòng uỷ ban nhân dân',
    'văn phòng ủy ban',
    'vp ubnd',
    'vpubnd',
    'vpub',
    'vp ub',
    'vp ủy ban nhân dân',
    'vp ủy ban',
    'văn phòng ub',
  );
  addWhole(head, 'Văn phòng HĐND', 'office', 'văn phòng hội đồng nhân dân', 'vp hđnd', 'vphđnd');
  addWhole(
    head,
    'Văn phòng HĐND và UBND',
    'office',
    'văn phòng hội đồng nhân dân ~ ủy ban nhân dân',
    'văn phòng hội đồng nhân dân ~ uỷ ban nhân dân',
    'văn phòng hđnd ~ ubnd',
    'vp hđnd ~ ubnd',
    'văn phòng hđnd ~ ủy ban nhân dân',
    'văn phòng ubnd ~ hđnd',
    'văn phòng ủy ban nhân dân ~ hội đồng nhân dân',
  );
  addWhole(
    head,
    'Văn phòng Đoàn ĐBQH và HĐND',
    'office',
    'văn phòng đoàn đại biểu quốc hội ~ hội đồng nhân dân',
    'văn phòng đoàn đbqh ~ hđnd',
    'vp đoàn đbqh ~ hđnd',
    'văn phòng đoàn đbqh ~ hội đồng nhân dân',
    'văn phòng đoàn đại biểu quốc hội ~ hđnd',
  );
  addWhole(head, 'Văn phòng Chính phủ', 'ministry', 'vpcp');
  addWhole(head, 'Văn phòng Trung ương Đảng', 'party');
  addWhole(head, 'Văn phòng Đăng ký đất đai', 'office');
  head({ name: 'Văn phòng', kind: 'office', open: 'capital' }, 'văn phòng');
  for (const body of ['Tỉnh ủy', 'Thành ủy', 'Quận ủy', 'Huyện ủy', 'Thị ủy', 'Đảng ủy']) {
    addWhole(head, body, 'party', `thường trực ${body}`, `ban thường vụ ${body}`, `ban chấp hành ${body}`);
    addWhole(head, `Văn phòng ${body}`, 'party', `vp ${body}`);
    for (const board of ['Tuyên giáo', 'Tuyên giáo ~ Dân vận', 'Tổ chức', 'Dân vận', 'Nội chính']) {
      head(
        { name: `Ban ${board.replace('~', 'và')} ${body}`, kind: 'party', bare: true },
        `ban ${board} ${body}`,
        `bộ phận ${board} ${body}`,
      );
    }
    head({ name: `Ủy ban Kiểm tra ${body}`, kind: 'party', bare: true }, `ủy ban kiểm tra ${body}`, `ubkt ${body}`);
  }
  head({ name: 'Ban Chấp hành Đảng bộ', kind: 'party', bare: true }, 'ban chấp hành đảng bộ');
  addWhole(head, 'Chính phủ', 'central');
  addWhole(head, 'Thủ tướng Chính phủ', 'central', 'thủ tướng', 'ttg');
  addWhole(head, 'Quốc hội', 'central');
  addWhole(head, 'Ủy ban Thường vụ Quốc hội', 'central', 'ubtvqh');
  addWhole(head, 'Bộ Chính trị', 'party');
  addWhole(head, 'Ban Bí thư', 'party');
  head(
    { name: 'Ủy ban Quốc gia về chuyển đổi số', kind: 'central', bare: true },
    'ủy ban quốc gia ~ chuyển đổi số',
    'ủy ban quốc gia về chuyển đổi số',
    'ủy ban quốc gia về cđs',
  );
  head({ name: 'Ủy ban Dân tộc', kind: 'ministry', bare: true }, 'ủy ban dân tộc');
  head({ name: 'Ủy ban', kind: 'central', open: 'capital', capital: true }, 'ủy ban', 'uỷ ban');
  for (const [glued, name] of Object.entries(GLUED))
    head({ name, kind: name.startsWith('Sở') ? 'department' : 'ministry', bare: true }, glued);
}
