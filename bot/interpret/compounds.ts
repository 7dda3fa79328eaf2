/**
 * Words of two syllables of which one, alone, says nothing of a matter: "theo dõi" is no "theo", "một cửa" no "một".
 * Lower case, accented; written with both syllables so that neither is dropped from a topic.
 */
const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'theo dõi, theo kịp, chỉ đạo, chỉ số, chỉ thị, chỉ tiêu, chỉ dẫn, chỉ định, địa chỉ, điều chỉnh, thể chế, thể thao, ra mắt, ra đời, đề ra, kiểm tra, từ xa, điện từ, từ điển, từ thiện, ' +
    'một cửa, và vừa, thống nhất, đổi mới, mới nổi, nông thôn mới, làm mới, giao thông, giao dịch, giao diện, giao tiếp, giao lưu, giao ban, bàn giao, chuyển giao, giao nhận, giao ước, giao đất, ' +
    'ghi nhận, ghi hình, ghi âm, ghi danh, ghi chép, đưa vào, đưa tin, chuỗi khối, khối lượng, khối phố, khối đoàn, liên khối, một phần, việc làm, sự việc, công việc, vụ việc, ' +
    'tên miền, họ tên, hiểu biết, nhận biết, biết chữ, biết bơi, biết đọc, biết viết, hỏi đáp, câu hỏi, cho vay, cho thuê, cho phép, thiết bị, trang bị, chuẩn bị, tự do, lý do, và vừa, còn lại, đồng đều, ' +
    'trợ giúp, giúp đỡ, thay thế, thế giới, ưu thế, lợi thế, thế mạnh, thế hệ, vị thế, xu thế, trẻ em, bạn đọc, bên trong, nghe nhìn, kể chuyện, gọi vốn, kêu gọi, cuộc gọi, ' +
    'chuyên trách, phụ trách, bán chuyên trách, đi lại, đi đầu, đi vào, đặt hàng, đặt lịch, đặt tên, lắp đặt, cài đặt, để lại, về đích, vào cuộc, đầu vào, giao ban, riêng tư, riêng lẻ, ' +
    'nói chung, nói riêng, tiếng nói, vui chơi, rõ ràng, nêu gương, cụ thể hóa, cụ thể hoá, cá thể, tập thể, đoàn thể, tổng thể, chủ thể, vật thể, ' +
    'tư tưởng, ý tưởng, lý tưởng, tưởng niệm, tưởng nhớ, khen thưởng, nhắc nhở, nhắc việc, tới hạn, lui tới, hướng tới, em bé, chị em, anh em, cầm tay, cầm cố, hài lòng, lòng hồ, lòng đường, lòng sông, tấm lòng'
  ).split(', '),
);

/** Tokens that stay although they are function words, because a neighbour makes a word of them. */
export function isBound(tokens: readonly string[], at: number): boolean {
  const token = tokens[at]?.toLowerCase() ?? '';
  const before = tokens[at - 1]?.toLowerCase() ?? '';
  const after = tokens[at + 1]?.toLowerCase() ?? '';
  return COMPOUNDS.has(`${before} ${token}`) || COMPOUNDS.has(`${token} ${after}`);
}
