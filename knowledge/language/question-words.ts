/** Folded words that ask rather than say what is asked about. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'ai la gi nao dau sao vi tai bao nhieu may khi the nhu ra co khong ko duoc chua phai hay cho toi minh em anh chi ban oi a ' +
    'nhe nhi vay z v ha hoi biet xin muon can giup liet ke neu nhung cac mot cai con va voi cua o trong theo do ben nay kia thi ma ' +
    'den tu ve bi se dang da roi luc ngay hien'
  ).split(' '),
);

/**
 * Phrases in which people ask, and words of everyday talk around plans: they teach the spelling model what the plans
 * themselves seldom say.
 */
export const QUESTION_PHRASES: readonly string[] = `
  đơn vị nào chủ trì, cơ quan nào chủ trì, ai chủ trì, do đơn vị nào chủ trì, đơn vị nào phối hợp, phối hợp với ai,
  đơn vị chủ trì, đơn vị phối hợp, cơ quan chủ trì, cơ quan phối hợp, chủ trì thực hiện, phối hợp thực hiện,
  đơn vị nào phụ trách, ai phụ trách, ai chịu trách nhiệm, đơn vị nào chịu trách nhiệm, giao cho ai,
  mảng nào, mảng kinh tế số, mảng xã hội số, mảng chính quyền số, do sở nào, do sở chủ trì, chứ không,
  giao cho đơn vị nào, đơn vị nào đầu mối, cơ quan đầu mối, ai làm, làm gì, phải làm gì, cần làm gì,
  được giao những nhiệm vụ gì, nhiệm vụ gì, nhiệm vụ nào, những nhiệm vụ nào, các nhiệm vụ, bao nhiêu nhiệm vụ,
  có bao nhiêu, là bao nhiêu, đạt bao nhiêu, bao nhiêu phần trăm, mấy phần trăm, tỷ lệ bao nhiêu, tỉ lệ, chỉ tiêu,
  mục tiêu, chỉ tiêu nào, kết quả, sản phẩm, thời hạn, thời gian, hạn chót, hạn hoàn thành, hạn là khi nào, khi nào,
  bao giờ, lúc nào, đến khi nào, trước ngày nào, khi nào hoàn thành, khi nào xong, hoàn thành khi nào,
  thời hạn hoàn thành, đến hạn, chậm nhất khi nào, trong năm, năm nào, tháng mấy, quý mấy, ngày nào, hôm nay,
  năm nay, tháng này, quý này, là gì, là ai, ở đâu, đâu, như thế nào, thế nào, ra sao, vì sao, tại sao, gồm những gì,
  bao gồm, có những gì, có phải, đúng không, phải không, có không, được không, có được không, không, chưa, rồi,
  hay chưa, hay là, cho tôi hỏi, cho hỏi, xin hỏi, cho em hỏi, cho mình hỏi, tôi muốn biết, mình muốn hỏi,
  em muốn hỏi, cho biết, liệt kê, kể tên, nêu, tóm tắt, so sánh, khác nhau, giống nhau, nhiều hơn, ít hơn, cao hơn,
  thấp hơn, chủ trì nhiều, nhiều nhiệm vụ hơn, nhiều dự án hơn, nhiều việc hơn, ít nhiệm vụ hơn, tổng số, tất cả, đầy đủ, chi tiết, cụ thể, thêm, nữa, còn, thì sao, vậy, thế, ạ, nhé, nhỉ, ơi, à, với,
  anh, chị, em, bạn, tôi, mình, chúng tôi, người ta, bà con, cảm ơn, xin chào, chào bạn, tạm biệt, giúp tôi,
  đơn vị của tôi, cơ quan tôi, sở tôi, phòng tôi, xã tôi, huyện tôi, quận tôi, phường tôi, đơn vị mình, nhà mình,
  kế hoạch, kế hoạch nào, trong kế hoạch, theo kế hoạch, văn bản nào, căn cứ vào, căn cứ pháp lý, nghị quyết nào,
  quyết định nào, số hiệu, ngày ban hành, ai ký, ban hành ngày nào, cơ quan ban hành, phụ lục, mục, phần, điều,
  khoản, dịch vụ công, dịch vụ công trực tuyến, nộp hồ sơ, nộp ở đâu, làm thủ tục, thủ tục hành chính, hồ sơ,
  giấy tờ, lệ phí, miễn phí, thanh toán, thanh toán trực tuyến, không dùng tiền mặt, đăng ký, tài khoản, ứng dụng,
  điện thoại, phần mềm, chữ ký số, người dân, doanh nghiệp, hộ gia đình, học sinh, giáo viên, bệnh viện, trường học,
  y tế, giáo dục, chuyển đổi số, chính quyền số, kinh tế số, xã hội số, công nghệ thông tin, an toàn thông tin,
  cơ sở dữ liệu, hạ tầng số, kỹ năng số, tổ công nghệ số cộng đồng, công nghệ số, đô thị thông minh, trung tâm,
  hệ thống, dữ liệu, nền tảng, kết nối, chia sẻ, báo cáo, tuyên truyền, tập huấn, đào tạo, bồi dưỡng, kinh phí,
  ngân sách, bao nhiêu tiền, tỷ đồng, triệu đồng, ủy ban nhân dân, hội đồng nhân dân, văn phòng, sở, phòng, ban,
  ngành, tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, cấp tỉnh, cấp huyện, cấp xã,
  sở thông tin và truyền thông, sở nội vụ, sở tài chính, sở y tế, sở giáo dục và đào tạo, sở kế hoạch và đầu tư,
  sở khoa học và công nghệ, công an, văn hóa, thể thao, du lịch, tư pháp, công thương, giao thông vận tải, xây dựng,
  nông nghiệp, tài nguyên và môi trường, lao động, thương binh và xã hội, triển khai, thực hiện, hoàn thành,
  nâng cấp, duy trì, tổ chức, hướng dẫn, kiểm tra, giám sát, theo dõi, đánh giá, tổng hợp, hỗ trợ, cung cấp, sử dụng,
  tiếp nhận, giải quyết, xử lý, quản lý, khai thác, phát triển, sở nào, phòng nào, ngành nào, ban nào, xã nào,
  phường nào, quận nào, huyện nào, tỉnh nào, thành phố nào, bộ nào, những sở nào, giao sở nào, thì sở nào,
  thì đơn vị nào, thì ai, thì bao nhiêu, thì phải, thì khi nào, thì ngành nào, số mấy, thứ mấy, đứng thứ mấy,
  hạng mấy, ở mấy, trong mấy, là mấy, đến năm, thế đến, thế còn, còn lại, mà sở, mà đơn vị, các phòng ban, phòng ban,
  ban ngành, sở ngành, ubnd phường, ubnd xã, ubnd quận, ubnd huyện, ubnd tỉnh, ubnd thành phố,
  chúc một ngày tốt lành, ngày tốt lành, cảm ơn bạn, cảm ơn nhiều, có dùng được không, có được, có phải là, có bị,
  có cần, dùng được, dùng thử, để làm gì, để bổ sung, phải không ạ, dạ, vâng, bà, ông, cô, chú, bác, con, cháu, nó,
  họ, chỗ nào, nơi nào, cái gì, cái nào, việc gì, việc nào, làm sao, làm thế nào, bằng cách nào, bao lâu,
  mất bao lâu, ai là, có trách nhiệm, trách nhiệm gì, nhiệm vụ của, vai trò, cùng với, ngoài ra, trong đó,
  ai theo dõi, đơn vị theo dõi, thường xuyên, hàng tháng, hàng quý, hàng năm, định kỳ, quý một, sáu tháng, cuối năm,
  đầu năm, trước tháng, sau tháng, có mấy, có mấy chỉ tiêu, có mấy nhiệm vụ, mấy chỉ tiêu, mấy nhiệm vụ, mấy việc
`
  .split(',')
  .map((phrase) => phrase.trim());

/** Spellings of chat, folded, that no small slip of the fingers explains. */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    'nhiu=nhiêu; hok=không; hem=không; khum=không; bik=biết; bjt=biết; mun=muốn; wa=quá; lm=làm; ' +
    'j=gì; gj=gì; dj=đi; zi=gì; zay=vậy; dzay=vậy; dzi=gì; thui=thôi; trc=trước; ' +
    'nc=nước; ng=người; ngta=người ta; nvu=nhiệm vụ'
  )
    .split('; ')
    .map((entry): [string, string] => {
      const [typed = '', meant = ''] = entry.split('=');
      return [typed, meant];
    }),
);

/** Latin words and names that people write and no plan need hold. */
export const LATIN_WORDS: ReadonlySet<string> = new Set(
  (
    'app apps web website zalo facebook fb email mail online offline internet wifi sms otp qr code chatbot bot ai robot smart ' +
    'smartphone phone iphone android ios google youtube tiktok viber telegram pdf word excel file link camera iot ioc soc blockchain ' +
    'cloud data server hotline vneid vnpt viettel fpt mobifone vinaphone ok hi hello bye admin user login password mb gb kpi ict dti grdp ' +
    'logistics fintech edtech startup livestream video clip post pos atm momo banking ebanking usb sim esim lgsp ndxp https http www com vn'
  ).split(' '),
);
