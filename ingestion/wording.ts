import { FOOT_LOCATOR, HEAD_LOCATOR, PREAMBLE_LOCATOR } from '../knowledge/index.js';
import type { IngestionErrorCode } from './errors.js';

/** Everything of this room that people read: reasons for review and for refusal, in Vietnamese. */
export const wording = {
  unreadDeadline: (cell: string): string => `Thời hạn "${cell}" chưa đọc được`,
  unknownAgency: (name: string): string => `Chưa nhận ra cơ quan "${name}"`,
  presumedAgency: (name: string): string =>
    `Chưa chắc "${name}" là đơn vị được giao; câu trả lời chưa nêu tên này như một vai trò`,
  guessedColumns: 'Bảng không có hàng tiêu đề; các cột được nhận theo nội dung',
  extraCells: 'Hàng có nhiều ô hơn tiêu đề của bảng',
  missingTitle: 'Hàng không có nội dung nhiệm vụ hoặc chỉ tiêu',
  unreadFigure: (cell: string): string => `Số liệu "${cell}" chưa đọc được`,
  uncertainReading: (percent: number): string => `Chữ nhận dạng từ bản quét chưa chắc (${percent}%)`,
  severalDeadlines: 'Có nhiều thời hạn trong một câu',
  wordingDiffers: (locator: string): string => `Câu chữ khác với ${locator}`,
  figuresDiffer: (locator: string): string => `Số liệu khác với ${locator}`,
  citedDifferently: (spellings: readonly string[]): string =>
    `Một văn bản được viện dẫn với nhiều ký hiệu: ${spellings.join('; ')}`,
  citedWithDays: (number: string, days: readonly string[]): string =>
    `Văn bản ${number} được viện dẫn với nhiều ngày: ${days.join('; ')}`,
  digestSuffix: '(bản tóm lược)',
  preamble: PREAMBLE_LOCATOR,
  heading: HEAD_LOCATOR,
  signature: FOOT_LOCATOR,
  table: (number: number): string => `Bảng ${number}`,
  row: (number: number): string => `dòng ${number}`,
  noPlanFile: 'Không phải tệp kế hoạch (README)',
  notAttempted: 'Chưa nạp vì kho dữ liệu không ghi được',
} as const;

/** Why a file was not loaded, for the person who sent it. */
export const FAILURES: Readonly<Record<IngestionErrorCode, string>> = {
  'no-such-file': 'Không tìm thấy tệp hoặc thư mục',
  'unreadable-file': 'Không mở được tệp (kiểm tra quyền đọc)',
  'unsupported-format':
    'Định dạng tệp chưa được hỗ trợ; hiện nhận .txt, .md, .html, .docx, .doc, .xlsx, .pdf và ảnh chụp trang',
  'empty-document': 'Tệp không có nội dung chữ',
  'too-large': 'Tệp vượt quá dung lượng cho phép',
  'not-text': 'Tệp không phải văn bản chữ (dữ liệu nhị phân)',
  'bad-encoding': 'Bảng mã của tệp không đọc được; hãy lưu lại dưới dạng UTF-8',
  'too-complex': 'Tệp quá phức tạp: quá nhiều trang, ô, cột, lớp lồng nhau hoặc bung ra quá lớn',
  'damaged-file': 'Tệp bị hỏng hoặc bị cắt cụt; hãy gửi lại tệp gốc',
  'encrypted-file': 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi nạp lại',
  'missing-program':
    'Máy chủ thiếu chương trình đọc loại tệp này (tesseract-ocr, tesseract-ocr-vie, poppler-utils hoặc libreoffice)',
  'not-a-plan': 'Không nhận ra đây là một kế hoạch (thiếu tên loại văn bản và các mục)',
  'unusable-name': 'Tên tệp không dùng làm mã kế hoạch được; cần có chữ hoặc số',
  'nothing-to-ingest': 'Không có tệp nào để nạp',
  'same-name-twice': 'Trùng mã kế hoạch với một tệp khác trong cùng lượt nạp',
  'reading-failed': 'Đọc tệp bị lỗi hoặc quá lâu',
  'original-not-kept': 'Không lưu được tệp gốc',
  'original-missing': 'Không còn tệp gốc để đọc lại',
  cancelled: 'Đã dừng theo yêu cầu',
};
