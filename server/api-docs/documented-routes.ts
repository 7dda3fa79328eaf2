import type { ApiErrorCode } from '../errors.js';

/** How the description of the API speaks of one route, and every error that it answers. */
export interface DocumentedRoute {
  readonly summary: string;
  readonly tag: 'Hỏi đáp' | 'Văn bản' | 'Kênh' | 'Vận hành';
  readonly errors: readonly ApiErrorCode[];
}

const ANY = ['internal', 'timeout'] as const;
const STORE = [...ANY, 'store-unavailable'] as const;
const JSON_BODY = ['invalid-json', 'invalid-request', 'body-too-large', 'unsupported-media-type'] as const;
const QUESTION = [...STORE, ...JSON_BODY, 'empty-text', 'text-too-long', 'too-many-requests'] as const;
const DOCUMENT = [...STORE, 'document-not-found', 'not-found', 'invalid-request'] as const;
const LIST = [...STORE, 'list-not-found', 'list-changed', 'too-many-requests', 'invalid-request', 'not-found'] as const;
const EVENT = ['webhook-refused', 'event-not-kept', 'body-too-large', 'not-found', ...ANY] as const;
const BODILESS = [...STORE, 'invalid-json', 'invalid-request', 'unsupported-media-type', 'body-too-large'] as const;

const CHOICE = [...STORE, ...JSON_BODY, 'conversation-unknown', 'exchange-not-found', 'too-many-requests'] as const;

/** By method and pattern. What is not here (pages, their files, the console) is no part of the public API. */
export const DOCUMENTED_ROUTES: Readonly<Record<string, DocumentedRoute>> = {
  'POST /api/ask': {
    summary: 'Một câu hỏi của một chương trình',
    tag: 'Hỏi đáp',
    errors: [...QUESTION, 'conversation-refused'],
  },
  'GET /api/chat': { summary: 'Câu hỏi gợi ý của trang hỏi đáp', tag: 'Hỏi đáp', errors: STORE },
  'POST /api/chat': { summary: 'Một câu hỏi trên trang hỏi đáp', tag: 'Hỏi đáp', errors: QUESTION },
  'DELETE /api/chat': { summary: 'Bắt đầu cuộc trò chuyện mới', tag: 'Hỏi đáp', errors: BODILESS },
  'POST /api/chat/feedback': { summary: 'Đánh giá một câu trả lời', tag: 'Hỏi đáp', errors: CHOICE },
  'POST /api/chat/consent': { summary: 'Đồng ý hoặc không đồng ý lưu cuộc trò chuyện', tag: 'Hỏi đáp', errors: CHOICE },
  'DELETE /api/chat/data': { summary: 'Xoá mọi dữ liệu của người hỏi', tag: 'Hỏi đáp', errors: CHOICE },
  'GET /api/chat/lists/:id': { summary: 'Danh sách vừa trả lời, dạng .xlsx', tag: 'Hỏi đáp', errors: LIST },
  'GET /lists/:token': { summary: 'Danh sách gửi qua kênh, dạng .xlsx', tag: 'Kênh', errors: LIST },
  'GET /api/documents': { summary: 'Các văn bản đã nạp', tag: 'Văn bản', errors: STORE },
  'GET /api/documents/:id': { summary: 'Một văn bản: thông tin, căn cứ, mục lục', tag: 'Văn bản', errors: DOCUMENT },
  'GET /api/documents/:id/records': { summary: 'Mọi bản ghi, theo thứ tự văn bản', tag: 'Văn bản', errors: DOCUMENT },
  'GET /api/documents/:id/passages': {
    summary: 'Các đoạn, tất cả hoặc tại một vị trí',
    tag: 'Văn bản',
    errors: DOCUMENT,
  },
  'GET /documents/:id': { summary: 'Văn bản dạng trang, đoạn trích được đánh dấu', tag: 'Văn bản', errors: DOCUMENT },
  'POST /webhooks/telegram': { summary: 'Sự kiện của Telegram', tag: 'Kênh', errors: EVENT },
  'POST /webhooks/zalo-oa': { summary: 'Sự kiện của Zalo OA', tag: 'Kênh', errors: EVENT },
  'POST /webhooks/zalo-bot': { summary: 'Sự kiện của Zalo Bot', tag: 'Kênh', errors: EVENT },
  'GET /health/live': { summary: 'Tiến trình đang chạy', tag: 'Vận hành', errors: ANY },
  'GET /health/ready': { summary: 'Trả lời được; phần nào đang thiếu', tag: 'Vận hành', errors: ANY },
  'GET /metrics': { summary: 'Số liệu cho Prometheus', tag: 'Vận hành', errors: ['metrics-refused', ...ANY] },
};
