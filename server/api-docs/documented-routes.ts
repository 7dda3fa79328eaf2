import type { ApiErrorCode } from '../errors.js';

/** What the routes are for, in the order in which they are described. */
export const TAGS = ['Hỏi đáp', 'Văn bản', 'Kênh', 'Vận hành'] as const;

/** How the description of the API speaks of one route, and every error that it answers. */
export interface DocumentedRoute {
  readonly summary: string;
  readonly tag: (typeof TAGS)[number];
  readonly errors: readonly ApiErrorCode[];
}

const ALWAYS = ['internal', 'timeout', 'stopping'] as const;
const ANY = [...ALWAYS, 'too-many-requests'] as const;
const STORE = [...ANY, 'store-unavailable'] as const;
const JSON_BODY = ['invalid-json', 'invalid-request', 'body-too-large', 'unsupported-media-type'] as const;
const QUESTION = [...STORE, ...JSON_BODY, 'empty-text', 'text-too-long'] as const;
const DOCUMENT = [...STORE, 'document-not-found', 'not-found', 'invalid-request'] as const;
const LIST = [...STORE, 'list-not-found', 'list-changed', 'invalid-request', 'not-found'] as const;
const EVENT = ['webhook-refused', 'event-not-kept', 'body-too-large', 'not-found', ...ANY] as const;
const BODILESS = [...STORE, 'invalid-json', 'invalid-request', 'unsupported-media-type', 'body-too-large'] as const;
const CHOICE = [...STORE, ...JSON_BODY, 'conversation-unknown', 'exchange-not-found'] as const;

const described =
  (tag: DocumentedRoute['tag'], errors: DocumentedRoute['errors']) =>
  (summary: string): DocumentedRoute => ({ summary, tag, errors });
const choice = described('Hỏi đáp', CHOICE);
const document = described('Văn bản', DOCUMENT);
const event = described('Kênh', EVENT);
const state = described('Vận hành', ALWAYS);

/** By method and pattern. What is not here (pages, their files, the console) is no part of the public API. */
export const DOCUMENTED_ROUTES: Readonly<Record<string, DocumentedRoute>> = {
  'POST /api/ask': described('Hỏi đáp', [...QUESTION, 'conversation-refused'])('Một câu hỏi của một chương trình'),
  'GET /api/chat': described('Hỏi đáp', STORE)('Câu hỏi gợi ý của trang hỏi đáp'),
  'POST /api/chat': described('Hỏi đáp', QUESTION)('Một câu hỏi trên trang hỏi đáp'),
  'DELETE /api/chat': described('Hỏi đáp', BODILESS)('Bắt đầu cuộc trò chuyện mới'),
  'POST /api/chat/feedback': choice('Đánh giá một câu trả lời'),
  'POST /api/chat/consent': choice('Đồng ý hoặc không đồng ý lưu cuộc trò chuyện'),
  'DELETE /api/chat/data': choice('Xoá mọi dữ liệu của người hỏi'),
  'GET /api/chat/lists/:id': described('Hỏi đáp', LIST)('Danh sách vừa trả lời, dạng .xlsx'),
  'GET /lists/:token': described('Kênh', LIST)('Danh sách gửi qua kênh, dạng .xlsx'),
  'GET /api/documents': described('Văn bản', STORE)('Các văn bản đã nạp'),
  'GET /api/documents/:id': document('Một văn bản: thông tin, căn cứ, mục lục'),
  'GET /api/documents/:id/records': document('Mọi bản ghi, theo thứ tự văn bản'),
  'GET /api/documents/:id/passages': document('Các đoạn, tất cả hoặc tại một vị trí'),
  'GET /documents/:id': document('Văn bản dạng trang, đoạn trích được đánh dấu'),
  'GET /t/:code': document('Liên kết ngắn của một trích dẫn: chuyển tới trang văn bản, đúng đoạn trích'),
  'POST /webhooks/telegram': event('Sự kiện của Telegram'),
  'POST /webhooks/zalo-oa': event('Sự kiện của Zalo OA'),
  'POST /webhooks/zalo-bot': event('Sự kiện của Zalo Bot'),
  'GET /health/live': state('Tiến trình đang chạy'),
  'GET /health/ready': state('Trả lời được; phần nào đang thiếu'),
  'GET /metrics': described('Vận hành', ['metrics-refused', ...ALWAYS])('Số liệu cho Prometheus'),
};
