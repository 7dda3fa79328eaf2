/** What people are told about what is kept of them, in Vietnamese. */

/** Who keeps it, and for how long. */
export interface Keeper {
  /** The authority that runs the service, by name; null where none is configured. */
  readonly name: string | null;
  readonly days: number;
}

export function keeperName({ name }: Keeper): string {
  return name ?? 'đơn vị quản trị trợ lý này';
}

/** Kind of data, purpose, keeper, time and rights in one question; a change of meaning needs a new CONSENT_VERSION. */
export function askConsent(keeper: Keeper): string {
  return `Bạn có đồng ý để ${keeperName(keeper)} giữ câu hỏi của bạn và câu trả lời trong ${keeper.days} ngày để cải thiện trợ lý không? Nội dung được mã hoá, che số giấy tờ và số điện thoại, không kèm tên hay tài khoản. Nhắn “đồng ý” hoặc “không đồng ý”; không trả lời nghĩa là không đồng ý. Sau này nhắn “rút lại” là mọi nội dung đã giữ bị xoá.`;
}

export function agreed(keeper: Keeper): string {
  return `Cảm ơn bạn. Từ bây giờ câu hỏi và câu trả lời được giữ tối đa ${keeper.days} ngày. Muốn thôi, bạn nhắn “rút lại”; muốn xoá hết, nhắn “xoá dữ liệu”.`;
}

export const DECLINED =
  'Tôi sẽ không giữ nội dung trò chuyện của bạn; những gì đã giữ trước đây đã bị xoá vĩnh viễn. Bạn vẫn hỏi bình thường.';

export function consentDecided(keeper: Keeper, decision: 'agreed' | 'declined'): string {
  return decision === 'agreed' ? agreed(keeper) : DECLINED;
}

/** At most 200 characters: Telegram shows it over the conversation. */
export function feedbackKept(keeper: Keeper): string {
  return `Cảm ơn bạn đã phản hồi. Câu hỏi và câu trả lời này được giữ cho đơn vị quản trị xem, tối đa ${keeper.days} ngày.`;
}

/** The same where nothing of the exchange may be kept. */
export const FEEDBACK_NOTED =
  'Cảm ơn bạn đã phản hồi. Tôi chỉ ghi lại mức đánh giá, không giữ lời của câu hỏi và câu trả lời.';

/**
 * Asks whether this one exchange may be kept; a change of meaning needs a new ALLOWANCE_VERSION.
 * @param how What to press or write in order to allow it.
 */
export function askAllowance(keeper: Keeper, how: string): string {
  return `Bạn có cho ${keeperName(keeper)} giữ riêng câu hỏi này, cách trợ lý hiểu, câu trả lời và góp ý của bạn trong ${keeper.days} ngày để xem và sửa không? Nội dung được mã hoá, che số giấy tờ và số điện thoại, không kèm tên hay tài khoản. ${how} Không làm gì nghĩa là không cho giữ. Sau này nhắn “rút lại” là nội dung đã giữ bị xoá.`;
}
