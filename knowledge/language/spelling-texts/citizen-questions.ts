/**
 * Questions as citizens type them, in the everyday words of all parts of the country; written for this project. The spelling of questions
 * is learnt from them beside the loaded plans. Long, because a model of words and pairs learns from many.
 */
export const CITIZEN_QUESTIONS: readonly string[] = `
  cho hỏi vụ làm giấy khai sinh trên mạng thì bên nào lo vậy ạ?
  bao giờ thì phường mình bỏ hẳn việc bắt dân phô tô sổ hộ khẩu thế?
  nộp hồ sơ qua điện thoại rồi mà chưa thấy ai gọi lại, kẹt ở đâu ha?
  mẹ tôi già rồi, không rành máy móc, có ai tới nhà làm giùm không ạ?
  kế hoạch có nói chừng nào một cửa làm việc cả sáng thứ bảy không nhỉ?
  tụi tui ở cù lao, đi đò lên xã nộp giấy cực quá, đỡ hơn được hông?
  mấy phần trăm hồ sơ năm nay phải xử lý xong trước hạn vậy cán bộ?
  nghe nói sắp miễn lệ phí khi làm thủ tục tại nhà, có thiệt không ta?
  con tôi mới sinh, muốn làm luôn thẻ bảo hiểm một lượt thì nộp chỗ nào?
  sao giấy hẹn ghi năm ngày mà nửa tháng rồi vẫn im re vậy hả?
  ai đứng ra chịu trách nhiệm khi hồ sơ của dân bị trễ hẹn ạ?
  bà con vùng cao không có sóng điện thoại thì nộp đơn kiểu gì đây?
  anh chị cho em biết tổ công nghệ số ở thôn gồm những ai với ạ
  bữa nào xã mình mới mở điểm hướng dẫn cài căn cước điện tử vậy?
  tôi bị mất căn cước, xin cấp lại ở công an xã được chưa nhỉ?
  giấy tờ đã số hóa rồi thì có còn bắt mang bản gốc lên nữa không?
  hết thảy bao nhiêu thủ tục được đưa lên mạng trong năm nay thế ạ?
  tui muốn biết ai chấm điểm thái độ của mấy cô ngồi ở quầy tiếp dân
  chữ ký số cho người dân phát miễn phí tới khi nào thì hết hạn vậy?
  bà ngoại em mù chữ, lăn tay thay chữ ký có được chấp nhận không ạ?
  kế hoạch ghi rút ngắn thời gian giải quyết, mà rút được mấy ngày vậy?
  đăng ký tạm trú cho người thuê trọ là chủ nhà lo hay người thuê lo?
  xin hỏi bưu điện xã có nhận trả kết quả tận nhà chưa vậy cô chú?
  sổ đỏ nhà tôi sai tên đệm, xin đính chính thì mất bao lâu ạ?
  đất ông bà để lại chưa có giấy, năm nay có được xét cấp sổ không?
  chừng nào đo đạc lại bản đồ địa chính ở ấp tui cho xong vậy?
  bên nào cầm trịch chuyện đền bù giải tỏa khu chợ cũ thế nhỉ?
  nghe đồn bảng giá đất mới sẽ tăng gấp đôi, có đúng không cán bộ ơi?
  muốn tách thửa cho con trai ra riêng thì tối thiểu mấy mét vuông ạ?
  nhà nước thu hồi ruộng rồi có bố trí nền tái định cư cho dân không?
  chuyển đất vườn lên thổ cư đóng tiền hết bao nhiêu vậy mấy anh?
  hàng xóm lấn ranh nửa thước, tui kiện ở đâu cho khỏi tốn kém đây?
  đất dính quy hoạch treo mười mấy năm, bao giờ mới xóa cho bà con nhờ?
  làm sạch dữ liệu đất đai là phải nộp lại bản sao sổ hồng hả?
  tôi ở nước ngoài, ủy quyền cho em gái làm thủ tục thừa kế được chăng?
  văn phòng đăng ký có chi nhánh gần cầu sắt dẹp luôn rồi hả ta?
  ruộng bỏ hoang lâu năm có bị lấy lại theo kế hoạch mới không nhỉ?
  xây nhà cấp bốn ở nông thôn có bắt buộc xin phép không ạ?
  nhà sát vách đổ móng làm nứt tường nhà tôi, ai xuống kiểm tra giùm?
  hồ sơ xin giấy phép xây dựng gồm những gì mà nhiều dữ vậy trời?
  công trình xây lố tầng ở hẻm tôi chừng nào mới bị cưỡng chế?
  chung cư cũ xuống cấp nặng, khi nào di dời dân đi chỗ khác vậy?
  nhà ở xã hội đợt này được mấy căn, ai đủ điều kiện mua thế?
  lương công nhân chín triệu có mua trả góp nhà thu nhập thấp được không?
  con hẻm trước nhà tui mở rộng ra mấy thước theo quy hoạch mới vậy?
  sửa mái tôn với quét vôi lại có phải báo phường trước không nhỉ?
  dự án kè sông làm nửa chừng rồi bỏ đó, bao giờ chạy tiếp đây ạ?
  ông chủ thầu bỏ trốn, bên xây dựng có đứng ra giải quyết không?
  thẻ bảo hiểm y tế sắp hết hạn, đóng tiếp ở đâu cho tiện vậy?
  trạm xá xã mình bao giờ mới có bác sĩ trực đêm thế hả anh?
  khám sức khỏe định kỳ miễn phí cho người trên sáu mươi có làm không?
  nghe nói năm nay tiêm ngừa sởi cho trẻ nhỏ tại trường, đúng hông ạ?
  sổ khám bệnh giấy bỏ rồi thì người già không xài điện thoại tính sao?
  bệnh viện huyện thiếu thuốc hoài, kế hoạch mua sắm tới đâu rồi?
  tỉ lệ dân có bảo hiểm y tế phải đạt bao nhiêu phần trăm vậy ạ?
  bệnh án điện tử có giúp tụi tui khỏi chụp phim lại lần nữa không?
  sốt xuất huyết đang nhiều, bữa nào đi phun thuốc muỗi khu tôi vậy?
  chạy thận xa nhà năm chục cây số, có hỗ trợ tiền xe cộ gì không?
  phòng khám tư chặt chém quá, phản ánh với thanh tra nào bây giờ?
  cháu tôi tự kỷ, xã có lớp can thiệp sớm nào chưa cô ơi? | ai kiểm tra bếp ăn bán trú để lũ nhỏ khỏi ngộ độc nữa vậy?
  thuốc nam thuốc bắc bán tràn lan ngoài chợ, bên y tế có quản không?
  chuyển tuyến trên giờ còn cần xin giấy giới thiệu nữa không bác sĩ?
  trẻ dưới sáu tuổi được uống vitamin đợt mấy trong năm vậy chị?
  cai nghiện tại cộng đồng thì gia đình tôi nhờ ai kèm cặp đây?
  tuyển sinh lớp một năm nay đăng ký trên mạng hay tới trường nhỉ?
  trường làng tôi dột nát, kế hoạch sửa chữa bao giờ rót tiền xuống?
  học phí cấp hai miễn hết rồi hay còn thu khoản nào nữa thế?
  mấy cháu đi bộ qua suối tới lớp, chừng nào có cầu treo vậy thầy?
  lớp con em sĩ số năm mươi ba đứa, sở có tính xây thêm phòng không?
  học bạ điện tử áp dụng cho lớp mấy trước vậy cô giáo?
  con tôi học dở toán, trường còn được dạy thêm buổi chiều không?
  sách giáo khoa cũ xin lại cho học trò nghèo thì gom chỗ nào?
  cháu nội ở với tôi, không có cha mẹ, xin nhập học khó không ạ?
  nhà trẻ khu công nghiệp giữ tới mấy giờ để công nhân tăng ca?
  giáo viên mầm non thiếu trầm trọng, tính tuyển thêm bao nhiêu người?
  kế hoạch dạy bơi cho học sinh hè này có triển khai ở xã tui hông?
  tiền ăn trưa của trẻ mẫu giáo vùng khó do ai chi trả vậy?
  bạo lực học đường, phụ huynh gọi số nào để được can thiệp ngay ạ?
  xe đưa rước học sinh cũ rích, ai duyệt cho chạy vậy không biết?
  phân loại rác tại nguồn bắt đầu phạt từ ngày nào thế nhỉ?
  xe ép rác ba hôm không ghé hẻm, hôi thúi quá, kêu ai bây giờ?
  túi đựng rác hữu cơ phường phát hay mình tự bỏ tiền mua ạ?
  bãi rác gần nhà tôi đốt khói mù mịt, bữa nào mới đóng cửa vậy?
  nhà máy xả nước đen ra kênh, ai xuống lấy mẫu xét nghiệm cho dân?
  tiền thu gom rác tính theo ký hay theo đầu người hả mấy chị? | pin cũ với bóng đèn hư mang bỏ chỗ nào cho đúng đây?
  trại heo đầu làng bốc mùi, kế hoạch dời đi năm nào thế ạ?
  trồng một triệu cây xanh mà sao đường nhà em vẫn trơ trụi nhỉ?
  rơm rạ đốt khói cay mắt, xã có thu gom làm nấm giúp không?
  chai lọ thuốc trừ sâu vứt đầy bờ ruộng, ai gom đem tiêu hủy?
  nước thải làng nghề bún bao giờ có hệ thống xử lý chung vậy?
  karaoke kẹo kéo ồn tới khuya, báo công an hay báo phường mới đúng?
  cấm ống hút nhựa thì quán nước tụi tui xài thứ gì thay vậy?
  cát tặc hút đêm ầm ầm, đường dây nóng nào bắt máy lúc hai giờ sáng?
  cây cổ thụ trước đình sắp ngã, bên nào qua chống đỡ giùm ạ?
  đường liên ấp ổ gà ổ voi, hồi nào mới trải nhựa đây ta? | đèn tín hiệu ngã tư chợ hư cả tháng, sao chưa ai sửa vậy?
  đổi bằng lái xe máy qua mạng thì khám sức khỏe ở đâu ạ?
  xe buýt điện chạy tuyến nào trước, giá vé có rẻ hơn không nhỉ?
  tôi bị phạt nguội mà hôm đó xe để ở nhà, khiếu nại sao đây?
  cầu bắc qua sông làm tới đâu rồi, Tết này thông xe kịp không?
  vỉa hè bị chiếm bán hàng hết trơn, ai dẹp cho người đi bộ nhờ?
  xe quá tải cày nát đường đê, thanh tra có đi tuần ban đêm không?
  trạm sạc xe điện công cộng tính đặt mấy chỗ trong huyện vậy?
  xe ba gác tự chế còn được chạy tới chừng nào vậy cán bộ? | bến phà cũ dẹp rồi thì bà con bên kia sông đi đường nào?
  đăng ký xe mới có bấm biển tại công an xã luôn không anh?
  người khuyết tật đi xe buýt có được giảm vé phần nào không ạ?
  nắp cống mất hai tuần nay, lỡ trẻ con té xuống thì ai đền?
  bãi giữ xe bệnh viện thu gấp ba, có niêm yết giá đâu, ai quản?
  xe cũ mười lăm tuổi sắp bị cấm vào nội thành, có hỗ trợ đổi không?
  cúp điện hoài giữa trưa nắng, lịch cắt coi ở chỗ nào vậy?
  nước máy đục ngầu mấy bữa rày, ai tới súc rửa đường ống đây?
  xóm tôi còn xài nước giếng phèn, bao giờ kéo nước sạch về ạ?
  tiền điện tháng này nhảy vọt, đồng hồ sai thì nhờ ai kiểm định?
  lắp điện mặt trời mái nhà có được bán lại cho nhà nước không?
  dây điện chằng chịt thấp lè tè, chừng nào hạ ngầm vậy mấy anh?
  nhà trọ bị chủ tính bốn ngàn một số điện, thưa ở đâu được?
  hộ nghèo được trợ tiền điện mỗi tháng mấy chục ngàn thế ạ?
  đồng hồ nước bị lấy cắp, gắn lại có phải đóng phí lần nữa không?
  đèn đường thôn tôi tối om, kế hoạch thắp sáng có thôn này chưa?
  trộm chó lộng hành, tổ an ninh cơ sở có đi tuần ban khuya không?
  lắp camera ở đầu hẻm dân góp hay phường chi hết vậy ạ?
  đám thanh niên đua xe cuối tuần, công an tính xử kiểu gì đây?
  giao nộp súng tự chế có bị phạt không hay được bỏ qua vậy? | bình chữa cháy trong nhà có bắt buộc mua không mấy chú?
  hẻm hẹp xe cứu hỏa vô hổng lọt, kế hoạch gỡ kẹt sao đây? | cho vay nặng lãi tạt sơn vô cửa, gọi ai cứu bây giờ ạ?
  tổ liên gia chống cháy ở khu phố gồm mấy nhà, ai làm tổ trưởng?
  pháo lậu bán lén dịp Tết, dân tố giác có được giữ kín tên không?
  người lạ tới trọ không khai báo, chủ nhà có bị phạt nặng không ạ?
  bản tôi chưa có sóng điện thoại, kế hoạch phủ hết là năm nào thế?
  tắt sóng 2G rồi điện thoại cục gạch của bà tui xài sao đây?
  mạng cáp quang kéo tới ấp chót chừng nào xong vậy mấy anh?
  mạng chậm rì mà cước vẫn thu đủ, khiếu nại với sở nào nhỉ?
  sim rác gọi quấy rối suốt ngày, bên nào chặn giùm dân với?
  chuyển mạng giữ số cần mang theo giấy tờ chi rứa cán bộ?
  trạm phát sóng dựng sát nhà có hại sức khỏe không, ai đo vậy?
  nhà văn hóa thôn bao giờ có mạng không dây miễn phí cho dân ạ? | sóng 5G ở huyện mình phủ được mấy phần dân số rồi?
  hộ nghèo có được cấp điện thoại thông minh không hay chỉ nghe đồn?
  chính chủ thuê bao phải quét khuôn mặt lại có đúng không ạ?
  loa phường kêu rè rè, kế hoạch thay loa mới tới đâu rồi nhỉ?
  bị lừa chuyển hai chục triệu, giờ trình báo ở đâu cho nhanh vậy?
  có người xưng công an bắt cài phần mềm lạ, làm sao biết thật giả?
  mẹ em bị dụ đầu tư tiền ảo, có đòi lại được đồng nào không ạ?
  xã có mở lớp dạy người già tránh lừa đảo trên mạng không nhỉ?
  trang giả mạo dịch vụ công giống y chang, ai gỡ xuống vậy?
  tài khoản Zalo bị chiếm rồi nhắn mượn tiền khắp nơi, tính sao đây?
  kế hoạch bảo vệ trẻ em trên mạng gồm những việc gì thế cô?
  nghe nói cuộc gọi hiện tên cơ quan thì mới tin được, phải hông?
  ai chịu trách nhiệm khi dữ liệu căn cước của dân bị lộ ra ngoài?
  thằng nhỏ nhà tui ghiền trò chơi, có luật hạn chế giờ không vậy?
  đăng tin thất thiệt về dịch bệnh thì bị phạt cỡ bao nhiêu ạ?
  lương hưu chuyển qua tài khoản hết rồi, bà tôi không có thẻ thì sao?
  chợ quê quét mã trả tiền, mấy bà bán rau hổng biết xài ai chỉ cho?
  đóng tiền nước qua điện thoại bị trừ hai lần, đòi lại bên nào đây?
  trợ cấp bảo trợ xã hội nhận tiền mặt còn được tới tháng mấy vậy?
  kế hoạch không tiền mặt tính đạt mấy phần trăm hộ dân thế nhỉ?
  mở tài khoản an sinh trên căn cước điện tử có mất phí không cô?
  bưu tá có còn mang tiền tới tận giường cho người liệt không ạ?
  học phí phải đóng qua ngân hàng, nhà không có tài khoản thì kẹt quá?
  nhận lương hưu hộ cho ba thì cần giấy ủy quyền của ai xác nhận?
  phí giữ xe không tiền mặt làm thí điểm ở bãi nào trước vậy?
  nhà tôi mới ra khỏi hộ nghèo, còn được vay vốn ưu đãi không ạ?
  năm nay xóa nhà tạm cho mấy hộ trong ấp mình vậy trưởng ấp?
  rà soát hộ cận nghèo mà bỏ sót nhà chị Lan, khiếu nại sao đây?
  mỗi hộ được cấp bò giống hay cấp tiền mặt thế mấy bác? | bao giờ mới phát gạo cứu đói giáp hạt cho bà con vùng trên?
  mức chuẩn nghèo mới tính theo thu nhập bao nhiêu một đầu người nhỉ?
  cất nhà tình thương thì nhà nước cho mấy chục triệu, còn lại ai lo?
  vay ngân hàng chính sách nuôi dê, lãi mỗi tháng mấy đồng ạ?
  quà Tết cho hộ khó khăn bữa nào phát, lãnh ở ấp hay ở xã?
  bà cụ neo đơn xóm tôi chẳng có ai, xã nhận nuôi dưỡng không nhỉ?
  trẻ mồ côi được trợ cấp tới năm bao nhiêu tuổi thì cắt vậy?
  giảm nghèo bền vững mà sao năm nào cũng ngần ấy hộ thế ạ?
  bị mất việc từ tháng trước, lãnh trợ cấp thất nghiệp ở đâu đây?
  sàn giao dịch việc làm mở mỗi tháng mấy phiên vậy anh chị?
  công ty nợ lương ba tháng, bên lao động có ra mặt giùm không?
  học nghề sửa máy lạnh miễn phí còn nhận người tới bữa nào?
  tôi bốn mươi lăm tuổi rồi, đi làm hãng có ai nhận không ạ?
  đi xuất khẩu lao động theo diện huyện nghèo được vay mấy trăm triệu?
  bao nhiêu phần trăm lao động qua đào tạo có chứng chỉ thế nhỉ?
  giới thiệu việc làm mà đòi cọc tiền có phải lừa không vậy?
  công nhân bị tai nạn mà chủ im re, tui nhờ ai bảo vệ đây? | bảo hiểm xã hội một lần sắp tới còn cho rút hết không ạ?
  nhà ở trọ cho công nhân bao giờ khởi công, xây mấy trăm phòng?
  bộ đội xuất ngũ được phát thẻ học lái xe ở chỗ nào vậy?
  lúa đông xuân ngã rạp sau mưa, khuyến nông có xuống giúp bà con không?
  giống lúa chịu mặn phát đợt này mỗi công mấy ký vậy chú?
  hợp tác xã rau sạch muốn gắn tem truy xuất thì liên hệ ai ạ?
  vườn sầu riêng nhà tui cần mã số vùng trồng, xin bằng cách nào?
  heo chết vì dịch tả, tiêu hủy rồi mà tiền đền chưa thấy đâu hết á?
  kênh nội đồng cạn queo, trạm bơm bữa nào mới vận hành vậy ta?
  chừng nào mới có lịch tiêm lở mồm long móng cho trâu bò xã mình?
  đề án lúa giảm phát thải, nông dân tham gia được lợi gì thế nhỉ?
  tôm chết trắng ao, ngân hàng có giãn nợ cho dân nuôi không ạ?
  giá phân bón tăng chóng mặt, nhà nước có bình ổn gì không vậy?
  máy bay phun thuốc thuê ở đâu, xã có trợ giá cho dân nghèo hông?
  sản phẩm mấy sao của xã được đem đi hội chợ bữa nào thế cô?
  chăn nuôi trong khu dân cư bị cấm, nhà tui chuyển đi đâu bây giờ?
  làm trái vụ thanh long có được bớt tiền điện chong đèn không ạ?
  bà con trồng keo xin chứng chỉ rừng bền vững thì ai hướng dẫn?
  chuột cắn lúa dữ quá, đợt diệt chuột đồng loạt rơi vào hôm nào?
  ghe câu mực ra khơi bắt gắn máy giám sát, hư rồi ai sửa cho?
  tàu cá không đăng kiểm nằm bờ, có tiền chuyển nghề không mấy anh?
  thương lái bỏ cọc dưa hấu, bên nông nghiệp có giải cứu giùm không?
  nuôi chim yến sát nhà dân mở loa inh ỏi, quy định ra sao vậy?
  xã đạt nông thôn mới nâng cao còn thiếu mấy tiêu chí nữa thế?
  dồn điền đổi thửa xong rồi mà mốc ruộng lung tung, ai cắm lại đây?
  sạt lở ăn sát vách bếp rồi, chừng nào dời nhà tui đi vậy?
  bão sắp vô mà chưa nghe loa báo, dân chạy về trường nào trú?
  nước lũ rút rồi, ai phát thuốc khử khuẩn giếng cho xóm tôi đây?
  hạn mặn năm nay có chở nước ngọt xuống cho dân miệt biển không?
  bản đồ vùng nguy cơ lũ quét coi ở đâu cho biết mà tránh ạ?
  đội xung kích phòng chống bão của thôn có bao nhiêu người vậy nhỉ?
  nhà tốc mái được hỗ trợ mấy tấm tôn, lên đâu khai báo ạ?
  hồ chứa xả lũ báo trước mấy tiếng để bà con dọn đồ kịp đây?
  chặt tỉa cây trước mùa mưa làm tới đường nào rồi mấy chú công viên?
  quỹ phòng chống thiên tai thu rồi chi vô việc gì, có công khai hông?
  tin nhắn cảnh báo động đất có gửi cho người dân miền núi không ạ?
  đê bao yếu xìu, kế hoạch gia cố trước mùa nước nổi ra sao rồi?
  cháy rừng mùa khô, ai trực chòi canh ban đêm cho bản tôi thế?
  kho gạo dự trữ để dành cho vùng cô lập đặt ở xã nào vậy?
  triều cường ngập tới đầu gối mỗi rằm, cống ngăn bao giờ mới xong?
  lễ hội đình làng năm nay có tổ chức rước kiệu không các bác?
  sắc phong của làng bị mối ăn, ai biết phục chế chỉ giúp với?
  nhà rông xuống cấp lắm rồi, khi mô sửa lại cho buôn làng đây?
  thư viện huyện mở cửa buổi tối không, sách thiếu nhi nhiều chưa ạ?
  lớp truyền dạy đàn tính hát then có trả tiền cho nghệ nhân không nhỉ?
  rạp hát cũ bỏ không, tính cải tạo thành chỗ chơi cho trẻ con chăng?
  gia đình văn hóa xét theo tiêu chuẩn mới gồm mấy điều vậy tổ trưởng?
  đám cưới nếp sống mới giới hạn mấy mâm, vượt thì có sao không?
  di tích kháng chiến trong xã được xếp hạng tới cấp nào rồi vậy?
  số hóa chữ Khmer cổ trên lá buông do đơn vị nào phụ trách thế ạ?
  câu lạc bộ đờn ca tài tử xin kinh phí mua đàn thì gửi ai?
  bảo tàng tỉnh có tham quan ảo trên mạng chưa, em ở xa quá
  tượng đài xây tốn tiền quá, dân góp ý chỗ nào cho lãnh đạo nghe?
  tiếng dân tộc thiểu số có được dạy lại cho con nít trong bản không?
  sân bóng đá mini của phường cho thuê hết, tụi nhỏ chơi chỗ nào đây?
  bà con làm nhà nghỉ cộng đồng được vay bao nhiêu vốn ban đầu ạ?
  khu du lịch sinh thái gom hết bãi biển, dân tắm ở đâu vậy trời?
  khách kêu bị chặt chém, đường dây nóng du lịch trực mấy giờ thế?
  kế hoạch đón bao nhiêu lượt khách, mà nhà vệ sinh công cộng đâu?
  xin thẻ hướng dẫn viên tại điểm cần bằng cấp gì không anh chị?
  chợ đêm cuối tuần bữa nào khai trương, sạp cho thuê giá mấy?
  bản đồ du lịch số có đưa quán ăn nhỏ của nhà em lên không ạ?
  làng gốm muốn mở lối vào cho xe khách, bên nào duyệt giùm đây?
  ghe chở khách đi chợ nổi phải trang bị áo phao loại nào vậy chú?
  vé tham quan hang động người già có được giảm nửa giá không nhỉ?
  du lịch xanh nghe hay đó, mà ai dọn rác sau mỗi mùa lễ vậy?
  mùa hoa năm nay huyện có làm lễ hội lớn như mọi năm không ha?
  thanh niên khởi nghiệp vay vốn đoàn cần thế chấp gì không ạ?
  mùa hè xanh năm nay về xã tụi em làm đường hay dạy học vậy?
  em tốt nghiệp rồi thất nghiệp, đoàn phường có tư vấn hướng nghiệp không?
  tuổi trẻ nhập ngũ đợt này khám tuyển ngày mấy vậy ban chỉ huy?
  đi nghĩa vụ về có được cộng điểm thi công chức không cán bộ?
  trại kỹ năng sống cho thiếu niên còn chỗ không, đóng bao nhiêu tiền?
  vườn ươm sáng tạo của thành phố nhận nhóm sinh viên bằng cách nào ạ?
  tổ xung kích thanh niên có tới nhà chỉ ba má em xài căn cước số không?
  nhà thiếu nhi đóng cửa sửa hoài, chừng nào cho tụi nhỏ vô học lại?
  đội hình trí thức trẻ tình nguyện về xã mấy tháng rồi rút vậy?
  chị em buôn bán nhỏ muốn vay vốn hội phụ nữ thì gặp ai hen?
  chồng đánh hoài, ban đêm chạy tới nhà tạm lánh nào được hả chị?
  kế hoạch bình đẳng giới đặt bao nhiêu phần trăm nữ làm lãnh đạo thế?
  sinh đủ hai con trước ba mươi lăm tuổi được thưởng mấy đồng vậy?
  khám tầm soát ung thư cổ tử cung miễn phí có tới xã em chưa?
  lao động nữ nuôi con nhỏ được nghỉ sớm một tiếng, hãng không cho thì sao?
  lớp dạy làm bánh cho phụ nữ đơn thân khai giảng bữa nào ạ?
  tảo hôn ở bản còn nhiều lắm, ai lên tuyên truyền cho người ta hiểu?
  phòng vắt sữa ở khu công nghiệp bắt buộc phải có hay tùy chủ vậy?
  tổ hợp tác đan lục bình của chị em được hỗ trợ máy móc gì không?
  cụ nhà tôi tròn chín mươi, mừng thọ nhận quà ở đâu hả cháu?
  người già trên bảy lăm không lương được lãnh trợ cấp mấy trăm một tháng?
  viện dưỡng lão công lập tính xây thêm cái nào gần đây không ạ?
  ông nội em lẫn rồi, làm căn cước tại giường có được không nhỉ?
  câu lạc bộ liên thế hệ giúp nhau ở thôn tập dưỡng sinh mấy buổi?
  xe lăn cho bà cụ liệt chân xin ở hội chữ thập đỏ hay xã thế?
  tuổi cao mắt kém, lăn ngón tay máy không nhận, làm sao lãnh tiền đây?
  chăm sóc người cao tuổi tại nhà thì trạm y tế mấy tuần ghé một lần?
  tôi bán tạp hóa nhỏ xíu, có phải xuất hóa đơn điện tử không vậy?
  bỏ thuế khoán rồi thì hộ kinh doanh kê khai kiểu chi đây mấy anh?
  quán cà phê vỉa hè thu nhập thấp có được miễn thuế không ạ?
  phần mềm tính thuế cho tiểu thương ai phát, có phải trả tiền không?
  bán hàng trên Facebook lời vài triệu cũng bị truy thu thuế hả?
  mã số thuế đổi sang số căn cước rồi, hồ sơ cũ tính sao nhỉ?
  hoàn thuế thu nhập cá nhân nộp từ xuân mà hè chưa thấy tiền về?
  cho thuê mấy phòng trọ phải đóng thuế mỗi quý hay mỗi năm thế?
  nợ thuế đất phi nông nghiệp mấy năm, phạt chậm nộp tính ra sao?
  cán bộ thuế có xuống chợ cầm tay chỉ việc cho bà con như đã hứa không?
  máy tính tiền nối thuế mắc quá, nhà nước đỡ cho phần nào không vậy?
  hết năm có còn được giảm hai phần trăm thuế giá trị gia tăng không?
  mở công ty một thành viên giờ mất mấy ngày là xong hết vậy ạ?
  xưởng mộc nhà em muốn vào cụm công nghiệp, xin chỗ ở bên nào?
  doanh nghiệp siêu nhỏ được hỗ trợ chuyển đổi số tối đa bao nhiêu tiền?
  thanh tra kiểm tra hoài, có quy định một năm chỉ một lần phải không?
  giải thể công ty kẹt nợ bảo hiểm, ai chỉ đường gỡ giùm với?
  vay quỹ bảo lãnh tín dụng khó quá, điều kiện có nới ra chưa nhỉ?
  giấy phép con bãi bỏ được bao nhiêu phần trăm rồi các sếp ơi?
  đăng ký nhãn hiệu cho nước mắm gia truyền tốn kém cỡ nào ạ?
  hồi nào mới có buổi đối thoại giữa chủ tịch với doanh nghiệp nhỏ?
  muốn bán hàng lên sàn điện tử, sở công thương có mở lớp dạy không?
  tiền thuê đất khu công nghiệp có giảm cho hãng mới lập không vậy?
  hộ cá thể lên doanh nghiệp được miễn lệ phí môn bài mấy năm thế?
  đấu thầu mua sắm công, cơ sở nhỏ như tụi tui có cửa nào không?
  xuất khẩu trái vải cần giấy kiểm dịch, chỗ cấp gần nhất ở đâu ạ?
  cửa hàng thuốc tây phải nối mạng dữ liệu quốc gia từ bữa nào vậy?
  giấy an toàn thực phẩm cho lò bánh mì xin ở phường được luôn hả?
  đăng ký kết hôn với người nước ngoài giờ phường làm được chưa ạ?
  giấy báo tử của ba em ghi sai ngày, xin sửa lại nhiêu khê không?
  xác nhận độc thân bây giờ còn cần xin nữa không, tra dữ liệu được mà?
  trích lục khai sinh bản điện tử có giá trị như bản giấy không nhỉ?
  con ngoài giá thú muốn nhận cha thì thử máu ở đâu cho được công nhận?
  nhập dữ liệu hộ tịch cũ vào máy làm xong mấy phần rồi vậy cô?
  đổi họ cho con theo mẹ sau ly hôn cần ba nó đồng ý không?
  sổ bộ khai sinh cháy hồi chiến tranh, má tui lấy gì chứng minh đây?
  người không có giấy tờ tùy thân được cấp căn cước kiểu nào thế?
  liên thông khai tử với xóa thường trú bấm một lần là xong phải không?
  tháng này lương hưu tăng mấy phần trăm vậy, nhận từ bữa nào thế?
  bảo hiểm xã hội tự nguyện nhà nước đóng giùm bao nhiêu cho người buôn gánh?
  chủ hãng trốn đóng bảo hiểm cả năm, quyền lợi tụi em ai giữ cho?
  đóng mười lăm năm đã được hưu chưa hay vẫn phải hai chục năm ạ?
  thai sản trả chậm quá, bên bảo hiểm hẹn lần hẹn lữa tới khi nào?
  bảo hiểm nông nghiệp cho con bò với cây lúa có bắt đóng không?
  thợ hồ té giàn giáo không hợp đồng thì lấy gì mà hưởng chế độ?
  sổ bảo hiểm giấy thay bằng bản số rồi, sổ cũ có nên giữ lại không?
  học sinh mua bảo hiểm y tế được giảm nửa từ năm học này hả cô?
  trợ giúp pháp lý miễn phí cho người nghèo gặp luật sư ở đâu vậy?
  hòa giải ở tổ dân phố không xong thì đưa lên tòa nào đây ạ?
  công chứng điện tử làm được ở xã chưa hay phải ra thành phố?
  thi hành án thắng kiện ba năm rồi chưa đòi được tiền, kêu ai đây?
  lý lịch tư pháp xin trên điện thoại mấy bữa có kết quả nhỉ?
  chứng thực bản sao điện tử tốn mấy ngàn một trang thế chị?
  bữa nào xã mở buổi nói chuyện pháp luật cho dân nghe với ạ?
  người mới mãn hạn tù về quê được vay vốn làm ăn không cán bộ?
  xóa án tích tự động thật chưa hay phải nộp đơn như trước vậy?
  nhận con nuôi trong nước thủ tục lòng vòng, có đơn giản bớt không?
  đấu giá đất xong người ta bỏ cọc, luật mới phạt thế nào nhỉ?
  tố cáo cán bộ vòi tiền thì gửi đường nào cho khỏi bị trù dập?
  tiếp công dân của chủ tịch xã rơi vô thứ mấy hằng tuần vậy ạ?
  đơn kêu oan gửi chín lần toàn nhận phiếu chuyển, ai giải quyết thiệt đây?
  sau sáp nhập trụ sở xã dời đi đâu, dân biết hỏi ai bây giờ?
  nhập xã rồi có phải đổi hết căn cước với sổ đỏ không vậy trời?
  trụ sở ủy ban cũ bỏ trống uổng quá, tính làm trạm y tế hay chi?
  đường mười lăm cây số mới tới xã mới, có đặt điểm phụ không nhỉ?
  tên thôn đổi lạ hoắc, dân có được lấy ý kiến lần nào chưa?
  cán bộ xã giảm còn mấy người mà việc dồn, dân chờ tới chừng nào?
  tổng đài giải đáp bấm số mấy, có người trả lời thiệt hay máy nói vậy?
  trợ lý ảo này trả lời sai thì ai chịu, em nghe theo có sao không?
  hỏi thiệt nha, kế hoạch này viết ra rồi có ai đi kiểm tra không?
  làm trễ so với hạn thì người đứng đầu có bị trừ điểm gì hông?
  tiền ở đâu ra để làm mấy chuyện ghi trong kế hoạch đó vậy?
  việc này giao phòng nào chủ trì, phòng nào phụ một tay thế ạ?
  sao tôi đọc mãi chẳng thấy ghi ngày hoàn thành là hôm nào nhỉ?
  mục tiêu năm ngoái chưa đạt, năm nay có tính bù vô không cán bộ?
  xã tôi có nằm trong danh sách làm thử trước không hay đợi đợt sau?
  kế hoạch chia mấy giai đoạn, hiện giờ đang ở khúc nào vậy ta?
  dân được góp ý dự thảo tới hết ngày nào, gửi thư hay gửi mạng?
  nội dung nào bắt buộc, nội dung nào chỉ khuyến khích thôi vậy chị?
  lâu lâu lại thấy họp sơ kết, kết quả có cho bà con coi không?
  nếu xã làm không nổi thì huyện có cử người xuống gánh phụ không?
  răng hồ sơ của tui nằm im từ bữa tê tới chừ rứa cán bộ? | mệ tui đau chân, đi mô làm căn cước cho gần hè?
  chừ muốn xin cái giấy chứng tử thì lên phường hay lên mô ri?
  o ơi, lịch cúp nước dán ở mô mà nhà tui nỏ biết chi hết?
  đường ni hứa trải bê tông từ hồi mô tới chừ vẫn bùn lầy hè?
  bọ tui là thương binh, năm ni có quà chi thêm không rứa?
  rứa thì nhà ngập lụt được hỗ trợ chi, nói rõ cho dân hay với
  mạng ở vùng ni yếu xịt, khi mô nhà mạng mới dựng cột mới?
  nhà mình chưa có số nhà, bao giờ thì tổ dân phố gắn biển đấy?
  các bác cho em hỏi tí, thủ tục xóa thế chấp làm qua mạng được chửa ạ?
  u em tám mươi hai tuổi rồi, có được ưu tiên gọi số trước không ạ?
  bọn em đi làm giờ hành chính, tối có quầy nào trực nhận giấy không?
  rõ khổ, chạy ba lần chưa xong con dấu, chả nhẽ không ai quản à?
  ô hay, phí này bỏ rồi cơ mà, sao quầy vẫn thu thế nhỉ?
  thế cuối cùng là sở làm hay huyện làm, cứ đẩy qua đẩy lại mãi?
  khu em ở toàn người thuê trọ, tổ trưởng có biết mặt hết đâu mà vận động?
  hôm nọ họp dân bảo sẽ có máy lấy số, bao giờ lắp ạ?
  bố em bị tai biến, cán bộ đến nhà chụp ảnh lăn tay được không ạ?
  hỏi khí không phải, chỉ tiêu ấy là của cả nước hay của riêng xã?
  chả hiểu biểu mẫu này điền thế nào, có bản điền sẵn để xem không?
  mật khẩu cổng dịch vụ công quên béng mất, lấy lại bằng cách nào ạ?
  em lỡ nộp nhầm cơ quan, có tự chuyển sang đúng chỗ giúp em không?
  nộp xong hệ thống báo lỗi mà tiền vẫn bị trừ, nhờ ai tra lại ạ?
  ảnh chụp giấy tờ bị mờ thì hồ sơ có bị trả lại luôn không nhỉ?
  cái mã hồ sơ dài ngoằng đó tra ở trang nào mới ra vậy chị?
  kho giấy tờ riêng của công dân là gì, để làm chi vậy mấy anh?
  định danh mức hai mà điện thoại đời cũ cài không vô thì tính sao?
  người mù với người điếc có được hỗ trợ riêng khi làm giấy tờ không?
  làm giúp hàng xóm trên máy của mình có phạm luật gì không ạ?
  trung tâm hành chính công dời về tòa nhà mới từ ngày nào thế?
  xin giấy xác nhận cư trú mà máy chủ nghẽn suốt, bao giờ thông?
  máy tự phục vụ ở sảnh hư mấy tuần rồi, có ai ngó tới không?
  cò giấy tờ đứng đầy cổng, sao bảo vệ không đuổi đi vậy ạ?
  dân chấm một sao rồi thì cán bộ đó có bị nhắc nhở gì không?
  nghe bảo làm giấy không kể địa giới, tức là nộp xã nào cũng được à?
  con dấu của thôn còn giá trị xác nhận nữa không vậy trưởng thôn?
  trễ hẹn phải có thư xin lỗi dân, sao tui chưa từng nhận được lá nào?
  bao nhiêu hồ sơ một ngày mà để bà con ngồi chờ dài cổ vậy?
  căn cước cho bé dưới sáu tuổi làm luôn tại nhà hay bồng ra công an?
  hộ chiếu gắn chíp hẹn trả qua bưu điện sao hoài không thấy tới vậy?
  đổi ngày sinh trong căn cước cho trùng bằng cấp thì phải bắt đầu từ đâu?
  tạm vắng ba tháng đi hái cà phê có phải khai báo không công an?
  sổ hộ khẩu bị thu rồi, giờ chứng minh quan hệ cha con bằng gì?
  giấy phép lái xe tích hợp xong có khỏi mang bản nhựa không ạ?
  thị thực cho chồng ngoại quốc gia hạn ở sở nào trong tỉnh vậy mọi người?
  nhập hộ khẩu vô nhà thuê cần chủ ký tên, chủ không chịu thì sao?
  đất rừng giao khoán cho ba tôi, mất giấy rồi xin sao lục ở đâu?
  đất nghĩa trang dòng họ có phải dời theo quy hoạch mới không ạ?
  chính sách cấp đất ở cho đồng bào thiếu đất đã chia được mấy hộ?
  nhà trên đất hương hỏa tranh chấp, xã hòa giải mấy lần thì thôi?
  ngân hàng giữ sổ, giờ muốn cập nhật số căn cước thì mượn ra sao?
  giấy tay mua bán năm chín mươi có được công nhận không luật sư?
  lối đi chung bị bịt mất, địa chính xuống đo giùm một bữa được không?
  đền bù theo giá cũ sao đủ mua nền mới, bà con biết kêu ai?
  quy hoạch treo ở trụ sở chữ nhỏ xíu, có bản đồ xem trên điện thoại chưa?
  kiểm kê đất đai năm nay cán bộ có vô từng nhà đo không vậy?
  đất lúa lên vườn tạp rồi, xin hợp thức hóa có bị phạt không nhỉ?
  thuê đất công ích trồng cỏ nuôi bò, mỗi năm đấu thầu một lần hả?
  bờ rào hàng xóm đổ sang đất tôi, xử kiểu gì cho êm thấm?
  cấp sổ lần đầu còn sót bao nhiêu phần trăm số thửa vậy địa chính?
  sổ hồng chung cư ở mười năm chưa có, chủ đầu tư cứ khất lần hoài
  đất bãi bồi mới nổi ven sông thuộc về ai quản lý vậy nhỉ?
  phí đo vẽ một mảnh vườn ngàn mét chừng bao nhiêu tiền hả anh?
  hiến đất làm lộ rồi có được chỉnh lại diện tích trong giấy miễn phí không?
  xin phép dựng rạp đám tang lấn lòng đường có cần hỏi phường không?
  mật độ xây dựng khu tôi cho phép mấy tầng, coi ở bảng nào vậy?
  nâng nền chống ngập cao hơn hẻm thì có bị nhắc nhở gì không ạ?
  quảng trường mới lát đá xong lại đào lên, tiền dân ai tiếc giùm?
  thang máy chung cư rớt hoài, ban quản trị với chủ đầu tư ai sửa?
  phí bảo trì hai phần trăm chủ đầu tư ôm luôn, phường can thiệp không?
  nhà trọ ngăn gác xép có phải tháo ra theo quy định phòng cháy mới?
  mua nhà trên giấy bị bể kèo, cơ quan nào bảo vệ người mua đây?
  cất chòi giữ vườn trên đất nông nghiệp mấy mét thì khỏi xin giấy?
  đơn giá nhân công xây dựng công bố hằng quý đăng ở trang nào ạ?
  cải tạo kênh thối thành công viên tính bao giờ bắt tay vô làm?
  ai giám sát cộng đồng con đường dân góp tiền, có sổ ghi chép không?
  vật liệu cát đá khan hiếm, công trình xóm tôi đình trệ tới khi nào?
  bến xe mới xây xong để không, định chờ tới năm nào mới dùng?
  nhà vệ sinh công cộng ở chợ khóa trái suốt, ai giữ chìa khóa vậy?
  nghe phong thanh phá chợ truyền thống xây siêu thị, tiểu thương đi đâu đây?
  khám bệnh bằng căn cước mà máy quét hư, bắt tui về lấy thẻ giấy?
  bác sĩ gia đình là sao, mỗi nhà được cử một người hay thế nào?
  tư vấn khám từ xa qua màn hình, xã mình đã gắn máy chưa nhỉ?
  thuốc huyết áp cấp mỗi lần ba mươi ngày hay được lấy ba tháng luôn?
  em bé sinh non tiền lồng ấp có được bảo hiểm trả hết không ạ?
  nước uống ở trường học có ai xét nghiệm định kỳ không vậy cô?
  cúm gà ở xã bên, mình có phải nhốt gà lại không thú y ơi?
  xe cấp cứu gọi bốn mươi phút mới tới, kế hoạch thêm trạm nào chưa?
  đẻ ở trạm xá có được cho tã lót với tiền bồi dưỡng gì không chị?
  sàng lọc sơ sinh lấy máu gót chân phải đóng thêm đồng nào không ạ?
  bà con vùng sâu uống thuốc sốt rét phát không, lãnh ở chỗ y tế thôn?
  trầm cảm học đường nhiều quá, trường có thầy cô tâm lý chưa vậy?
  người nhiễm HIV mua bảo hiểm y tế có bị lộ tên tuổi không ạ?
  nha sĩ dạo làm răng ở chợ, có ai kiểm tra giấy hành nghề chưa?
  hiến máu đợt tới tổ chức ở hội trường nào, sáng hay chiều thế?
  vắc xin ngừa ung thư cho bé gái mười một tuổi bao giờ tiêm không mất tiền?
  phòng khám đông nghẹt, đặt lịch trước qua điện thoại bằng số nào ạ?
  bị chó dại cắn mà trạm hết thuốc chích, giờ chạy đi đâu đây?
  tiền giường dịch vụ cao ngất, người nghèo có được nằm ghép miễn phí hông?
  thực phẩm bẩn ngoài cổng trường, đoàn liên ngành đi kiểm mấy bận rồi?
  đo đường huyết cho cụ già trong ấp bữa nào làm, có phải nhịn ăn không?
  nhân viên y tế thôn lãnh phụ cấp bao nhiêu mà ai cũng nghỉ vậy?
  hồ sơ sức khỏe điện tử lập được cho mấy phần dân xã tôi rồi ạ?
  thầy cô được tập huấn dùng máy thông minh, tụi nhỏ đã học thử chưa?
  thi vào lớp mười mấy môn, bốc thăm thiệt hay cố định luôn vậy?
  trường chuẩn quốc gia mà nhà vệ sinh khai mù, phụ huynh nói ai nghe?
  con công nhân nhập cư có được học trường công gần nhà trọ không ạ?
  quỹ lớp thu tiền máy lạnh có đúng quy định không hiệu trưởng?
  phổ cập mẫu giáo năm tuổi còn thiếu bao nhiêu phòng học vậy sở?
  lớp xóa mù chữ buổi tối cho mấy mế trong bản còn mở không?
  học nghề song song văn hóa cấp ba đăng ký trung tâm nào thế ạ?
  điểm trường lẻ gom về trường chính thì trẻ bán trú ai chăm?
  xin chuyển trường cho con giữa năm, hai bên đều lắc, giờ sao đây?
  học trò nghèo có được cho mượn máy tính bảng để học không nhỉ?
  thư viện trường toàn sách cũ mèm, khi nào bổ sung sách mới thế?
  cháu học lớp năm không biết đọc, ai kèm thêm mà khỏi tốn tiền?
  ăn sáng trước cổng trường kẹt xe inh ỏi, giao thông dẹp bữa nào?
  đồng phục mua bắt buộc chỗ trường chỉ định thế có sai không ạ?
  sinh viên sư phạm được cho tiền ăn ở mà tỉnh còn nợ, chừng nào trả?
  học sinh cá biệt bị đuổi có trường nào nhận dạy lại không thầy?
  ngoại ngữ dạy từ lớp một, làng tôi lấy đâu ra giáo viên vậy nhỉ?
  bỏ dạy thêm rồi con em thi chuyển cấp biết ôn ở đâu bây giờ?
  cầu thang trường mẫu giáo trơn trượt, đã có cháu té, bao giờ lát lại?
  học bổng khuyến học dòng họ xin xã thêm phần nào được không bác?
  trường nội trú dân tộc lấy bao nhiêu em mỗi xã, ưu tiên ai trước?
  rác cồng kềnh như nệm cũ tủ hư gọi ai chở, tính tiền sao?
  ai đổ xà bần trộm ngay đầu xóm, lắp máy quay phạt được không vậy?
  hồ điều hòa cá chết nổi trắng, bên thoát nước vớt bữa nào đây?
  bụi mịn tuần này dày đặc, có nên cho trẻ nghỉ học không ạ?
  khoan giếng mới bị cấm vùng nào, giếng cũ phải trám lại luôn hả?
  mỏ đá nổ mìn rung cửa kính, giấy phép còn mấy năm nữa vậy?
  đốt vàng mã đầy hè phố, phường có nhắc nhở không hay kệ?
  lò gạch thủ công ép ngừng chạy, thợ thuyền chuyển nghề gì đây hả xã?
  nhà tôi ủ phân từ rau thừa, phường có cho thùng với men vi sinh không?
  nhà hàng xả mỡ nghẹt cống chung, xử phạt bên nào ký giấy ạ? | chợ cá bỏ bao ni lông bao giờ, bà con lấy gì gói hàng?
  kiểm tra khí thải xe máy làm ở tiệm nào, mỗi lần mất mấy đồng?
  rừng ngập mặn bị phá làm vuông tôm, kiểm lâm có hay không vậy?
  điện rác nghe quảng cáo rầm rộ, lò đốt đó xây xong chưa ta?
  mỗi nhà mấy thùng, thùng màu chi đựng thứ chi, chỉ tui với nha
  công nhân quét rác đêm nguy hiểm, có trang bị áo phản quang đủ không?
  ngày chủ nhật xanh tuần tới gom rác ở bãi biển nào vậy mấy bạn?
  chim trời bị giăng lưới bán đầy đường, sao không ai bắt phạt thế?
  trạm quan trắc không khí đặt gần chợ hay gần nhà máy mới đúng?
  nước thải y tế phòng mạch tư đổ đi đâu, thanh tra có dòm không?
  vượt đèn đỏ nhường xe cứu thương có bị phạt không mấy chú cảnh sát?
  nâng hạng bằng lái phải học mấy buổi, thi ở sân nào gần nhất ạ?
  đường một chiều mới đổi mà bảng che khuất cây, dân bị phạt oan thì sao?
  ngã ba trường học thiếu gờ giảm tốc, bao giờ mới chịu làm vậy?
  tàu điện trên cao khởi công đoạn tiếp theo vào quý mấy thế nhỉ?
  thu phí không dừng trừ nhầm tiền của tôi, gọi tổng đài nào giờ?
  nhà chờ xe buýt nắng chang chang, che mái thêm được mấy cái rồi?
  bến đò ngang mặc áo phao cho có, ai tuần tra trên sông vậy ạ?
  trừ điểm bằng lái rồi bao lâu thì được phục hồi lại thế anh?
  đường sắt cắt ngang làng không rào chắn, đã chết người sao chưa làm gác?
  xe công nghệ đậu kín cổng bệnh viện, cảnh sát khu vực dẹp giùm nha
  đường gom cao tốc hư nát, nhà thầu hứa trả lại hồi nào ta?
  xe máy điện cho con đi học có cần đăng ký biển số không ạ?
  sân bay mới mở đường bay, dân quanh đó ồn quá có được đền không?
  vạch sơn mờ tịt, sơn lại bao nhiêu cây số trong năm nay vậy?
  kẹt xe khúc cầu vượt ngày nào cũng như ngày nào, hết cách rồi hả?
  cầu khỉ xóm rạch đã xóa được mấy cây, còn mấy cây chưa bắc?
  luồng lạch cạn, ghe lúa mắc cạn hoài, chừng nào nạo vét vậy?
  bãi đậu xe ngầm bàn tán cả chục năm, nay có làm thiệt không?
  phí đường bộ cho xe tải nhỏ nộp luôn lúc đăng kiểm phải không ạ?
  trạm biến áp rò điện kêu o o, thợ điện lực tới coi giùm gấp với
  kéo điện ra đảo xa bằng cáp ngầm khởi động chưa mấy chú kỹ sư?
  giá nước sinh hoạt bậc thang tăng từ tháng mấy, tăng bao nhiêu đồng?
  tôi muốn đổi tên hợp đồng điện sang tên con, thủ tục lẹ không vậy?
  áp lực nước yếu, lầu hai không lên nổi, công ty cấp nước giải thích sao?
  nhà bị cắt điện vì trễ một ngày, đóng xong mấy tiếng mới mở lại?
  cột điện gỗ mục nghiêng ngả giữa vườn, ai thay trụ xi măng giúp?
  xài tiết kiệm điện có được thưởng gì không mà vận động dữ vậy ha?
  bồn chứa nước ngọt cho hộ nghèo miền biển còn phát nữa không ạ?
  mạch điện câu nhờ hàng xóm giá mắc, chừng nào gắn đồng hồ riêng?
  nước khe bản em cạn khô, ai khoan giếng cho dân uống với?
  điện gió quay vù vù sát rẫy, tiền đền hoa màu đưa chưa đủ hả?
  bể lọc asen phát cho nhà mình hư lõi, xin thay ở đâu thế nhỉ?
  tổng công ty cấp nước hứa hết thất thoát, giờ còn rỉ mấy phần trăm?
  hóa đơn tiền nước gửi tin nhắn, người già không đọc được thì sao đây?
  trộm vô nhà ba lần, đề nghị cho biết kết quả điều tra tới đâu?
  cờ bạc đá gà cuối xóm, báo tin qua mạng có cần ghi tên thật không?
  khu phố không ma túy công nhận hồi nào mà kim tiêm đầy gốc cây?
  đội bảo vệ an ninh trật tự cơ sở lương bao nhiêu, tuyển mấy người?
  mấy ông nhậu hát hò nửa đêm, tổ trưởng nhắc không nghe thì sao?
  lối thoát hiểm thứ hai cho nhà ống, mở bằng cách nào đỡ tốn?
  diễn tập chữa cháy ở chợ bữa nào, tiểu thương có phải tham gia hết?
  chung cư mini không phép phòng cháy có bị đình chỉ luôn không ạ?
  con tôi bị rủ sang biên giới làm việc nhẹ, công an cứu về được không?
  dân quân tự vệ đi trực đêm có được bồi dưỡng ăn khuya không xã đội?
  trụ nước chữa cháy trong hẻm sâu tính lắp thêm mấy trụ vậy ạ?
  giữ xe máy tang vật hai năm chưa trả, tui đi lại bằng gì?
  dao phóng lợn với mã tấu rao bán đầy trên mạng, ai dẹp vậy?
  tôi nhặt được bom bi ngoài rẫy, gọi bên nào tới gỡ cho an toàn?
  xóm đạo tụi con muốn rước lễ, xin phép công an hay ủy ban ạ?
  chỗ em hay mất cáp điện thoại, có tổ tuần tra nhân dân chưa nhỉ?
  hỏi giùm ông bác, giấy phép giữ súng săn cũ phải nộp ở đâu?
  mấy quán cầm đồ trá hình cho vay, đợt này có rà soát lại không?
  gói cước rẻ cho người nghèo bao nhiêu tiền một tháng, mua ở đâu thế?
  bưu điện văn hóa xã vắng hoe, tính nâng cấp làm gì không ạ?
  dây mạng rũ xuống ngang cổ người đi đường, nhà mạng nào chịu dọn?
  truyền hình số mặt đất mất kênh tỉnh, dò lại bao nhiêu vậy kỹ thuật?
  đài truyền thanh xã đọc giờ ngủ trưa, dời giờ lại được hông?
  mạng vệ tinh cho tàu đánh cá xa bờ giá mấy, nhà nước đỡ phần nào?
  khu trọ công nhân ba trăm phòng chung một đường mạng, bao giờ kéo thêm?
  tốc độ mạng cam kết ghi một đằng chạy một nẻo, đo ở đâu cho đúng?
  phố đi bộ có điểm phát sóng miễn phí, mật khẩu là gì vậy mấy bạn?
  sim đứng tên người khác từ đời nào, giờ muốn giành lại ra sao?
  xe buýt với bến xe có gắn mạng cho khách dùng không, hay chỉ trung tâm?
  thôn lõm sóng còn lại bao nhiêu, nhà em ở đó mà chẳng thấy ai khảo sát?
  tin nhắn rác cờ bạc ngày mười mấy cái, chặn số nào cho hết đây?
  quỹ viễn thông công ích phát đầu thu cho ai, nhà tôi sao không có?
  hàng giao tới không đúng mẫu, sàn làm ngơ, ai bênh người mua vậy?
  người ta ghép mặt tôi vô hình bậy rồi tống tiền, cầu cứu ai đây?
  số lạ gọi nói con tôi cấp cứu cần chuyển tiền, thiệt hay giả vậy?
  bấm nhầm đường dẫn lạ rồi, tiền trong tài khoản có sao không ạ?
  nhóm việc nhẹ lương cao trên Facebook lừa hết tiền sữa của con em rồi
  đường dây trình báo lừa đảo có nhận tố giác ngày nghỉ không các anh?
  gửi thông tin cá nhân cho cổng này có chắc là không lộ chứ ạ?
  ông tôi suýt đưa mã xác thực cho kẻ gian, dạy mấy cụ kiểu nào?
  kế hoạch an toàn mạng của xã có chi tiền mua phần mềm diệt mã độc không?
  giả danh điện lực dọa cắt điện đòi tiền, dân phân biệt sao nổi?
  sập bẫy vay tiền qua điện thoại, nó réo hết danh bạ, tính sao bây giờ?
  bán hàng đa cấp dụ mấy bà già mua nồi nệm, ai quản lý vậy trời?
  học sinh bị bêu xấu trên mạng thì thầy cô hay công an xử lý?
  chiến dịch mỗi nhà một người biết an toàn số phát động bữa nào đó?
  tài khoản bị khóa vì nghi gian lận, giờ gỡ ra mấy ngày mới xài lại?
  quầy thuốc xã tôi chưa nhận chuyển khoản, có ép phải gắn mã không?
  chi trả người có công qua thẻ, lỡ quên mật mã thì ai đổi giùm?
  nạp tiền lẻ mua vé xe buýt bằng điện thoại, tui lóng ngóng quá hà
  chợ bốn không gì đó là chợ kiểu sao, tiểu thương có tốn phí không?
  xác thực sinh trắc học mà da mặt già nhăn quét không ra, làm sao ta?
  đóng phạt giao thông qua mạng rồi còn phải ra kho bạc nữa không?
  máy rút tiền gần nhất cách bản hai chục cây, tính đặt thêm không nhỉ?
  ví điện tử trên điện thoại bị trừ phí lạ, bên nào kiểm soát vậy?
  tiền điện của trạm bơm hợp tác xã thanh toán số được chưa kế toán?
  trả viện phí bằng mã vuông có nhanh hơn xếp hàng không mấy chị?
  bảo là khuyến khích mà sao trường ép phụ huynh mở thẻ hết vậy?
  ngân hàng nào được chọn trả lương hưu, mình đổi qua chỗ khác được chăng?
  người khuyết tật nặng được lãnh mấy hệ số, xét lại mỗi năm sao?
  lập danh sách hộ nghèo bình bầu kín hay giơ tay vậy trưởng thôn?
  hết hạn hỗ trợ rồi mà nhà vẫn túng, xin gia hạn thêm được không?
  đứa nhỏ bị bỏ rơi trước cổng chùa, xã lo nuôi hay chùa lo ạ?
  vốn vay giải quyết việc làm tối đa mỗi người trăm triệu phải không chú?
  mái ấm tình thương khánh thành bữa nào, nhà chị Tư được một căn chưa?
  suất cơm không đồng cho người bệnh nghèo do hội nào đứng nấu vậy?
  gạo từ thiện chất đầy kho ẩm mốc, sao chưa phát cho người ta?
  ba tôi nhiễm chất độc da cam, chế độ cho cháu đời thứ ba có chưa?
  hộ nghèo đa chiều thiếu hụt nước sạch thì được bù đắp bằng gì vậy?
  mẹ đơn thân nuôi hai đứa, xin trợ cấp cần mấy con dấu thế ạ?
  tiền hỗ trợ mai táng phí cho cụ già lãnh chậm nhất ngày nào?
  quỹ vì người nghèo xã thu mỗi nhà năm chục, chi ra sao không thấy nói
  bò được cấp ốm nhom chết queo sau hai tuần, có đổi con khác không?
  thoát nghèo bền vững là thu nhập phải trên mức nào vậy mấy o?
  nhà sàn dột quá, cán bộ hứa giúp lợp ngói, mùa mưa này kịp chứ?
  người lang thang ăn xin đưa về trung tâm nào, ở bao lâu thì thả?
  hội chợ việc làm cho người khuyết tật đã có hãng nào ghi tên chưa?
  em nghỉ ngang không báo trước thì có lãnh thất nghiệp được không nhỉ?
  xưởng may tuyển thợ mà bắt đóng tiền đồng phục, vậy có sai không?
  lao động ngoài năm mươi muốn học chăm sóc người bệnh, lớp nào nhận?
  lương tối thiểu vùng mình lên mấy phần trăm, tính từ tháng nào?
  hợp đồng thời vụ hết Tết bị cho nghỉ, thưởng có được chia không ạ?
  bốn mươi ngàn chỗ làm mới là làm nghề gì vậy, lương có đủ sống?
  dạy lái máy cày cho trai bản, học xong ai nhận vô làm thế?
  đi làm hộ lý bên Nhật, công ty môi giới thu phí vậy có quá đáng không?
  khai báo việc làm hằng tháng trên mạng, quên một lần có bị cắt không?
  xe ôm già như tui thất nghiệp vì công nghệ, nhà nước tính giúp sao đây?
  làng nghề thêu mai một, đào tạo thợ trẻ được mấy khóa rồi ạ?
  đăng ký đi làm thời vụ ở Hàn Quốc phải trong độ tuổi nào vậy cán bộ?
  trưởng xưởng quỵt lương thợ hồ, công đoàn có bênh dân tự do không?
  nghe nói trả công theo giờ cũng phải đóng bảo hiểm, đúng không ta?
  trồng dừa xen ca cao, ai bao tiêu đầu ra cho bà con xã mình?
  bệnh khảm lá khoai mì lan rộng, nhổ bỏ có đền đồng nào không kỹ sư?
  cán bộ nói nuôi ốc bươu đen, giờ ốc rớt giá biết trả nợ sao?
  máy gặt về đồng tính giá cắt cổ, hợp tác xã điều phối được không?
  nhà màng tưới nhỏ giọt được trợ vốn bốn chục phần trăm, thiệt vậy sao?
  cá lồng chết ngạt vì nước đổi màu, môi trường với thủy sản ai lo?
  cà phê vườn em muốn vô chuỗi không phá rừng, khai tọa độ ở đâu?
  phân bón giả làm rụi mười công lúa, kiện đại lý bằng chứng cứ gì?
  trâu thả rông phá rẫy ngô, bản có quy ước phạt bao nhiêu không già làng?
  kho lạnh chứa vải thiều chung của huyện bữa mô mới dùng được hè?
  chỉ tiêu gieo sạ cơ giới được bao nhiêu phần diện tích rồi anh?
  nông dân tui bảy chục tuổi, nhật ký đồng ruộng bằng điện thoại ai ghi giùm?
  giống mía cũ thoái hóa, nhà máy đường có đổi giống mới cho không?
  cây quế chết khô hàng loạt, chuyên gia lên xem hộ bà con với ạ
  chợ đầu mối nông sản dự tính đặt ở đâu, chừng nào động thổ?
  mương thủy lợi bị lấp làm nhà, ruộng phía trong lấy nước kiểu gì?
  dịch châu chấu tre tràn về, thuốc phun do huyện cấp hay tự mua?
  nuôi ong mật trong vườn quốc gia có được phép không kiểm lâm ơi?
  thẻ nông dân số là cái gì, làm rồi có được mua phân rẻ không?
  bò sữa rớt giá, nhà máy ép tiêu chuẩn, ai đứng giữa phân xử đây?
  lúa tôm xen vụ mà cống mở trật lịch, mặn vô hết trơn ai đền?
  rau hữu cơ của tổ em đem bán trường học được không, đăng ký mấy bước?
  lớp ba giảm ba tăng gì đó, ruộng tui nhỏ có cần theo không chú?
  muối rớt giá thê thảm, diêm dân bỏ nghề, có kế sách chi giúp không?
  hội nông dân đứng ra mua phân trả chậm, tui ghi tên trễ còn kịp chứ?
  ươm giống rừng bản địa giao cho nhóm hộ mình, tiền công mấy ngàn một cây?
  trạm đo mưa tự động ở đầu nguồn hư rồi, ai báo lũ cho dân?
  mỗi nhà cần trữ mấy ngày lương thực trước mùa bão vậy xã?
  khu tái định cư né sạt lở chưa có điện nước, ai dám dọn vô?
  thuyền thúng cứu sinh cho xóm vạn chài được cấp mấy cái rồi nhỉ?
  đội thợ lợp mái sau giông có tính công không hay giúp không vậy?
  hậu quả đợt lụt vừa rồi thống kê xong chưa mà nhà tui bị sót?
  sét đánh chết bò ngoài đồng có tính là thiên tai để đền không ạ?
  bảng báo mực nước ở ngầm tràn bị trôi, dựng lại bữa nào đây?
  nắng nóng bốn mươi độ, công nhân vệ sinh có được đổi giờ làm không?
  hố sụt giữa ruộng sâu hoắm, khoa học về khảo sát chưa cán bộ?
  trường nghỉ tránh bão do ai quyết định, báo phụ huynh lúc mấy giờ?
  kè chống xói bờ biển hứa năm ngoái, giờ hàng dương đổ hết rồi á
  mưa đá nát vườn mận, xã ghi sổ rồi mà chẳng thấy hồi âm nhỉ?
  phương án bốn tại chỗ của thôn em phân công ai giữ thuyền máy thế?
  nhà mình dưới chân đập, có còi hụ báo động thử lần nào chưa?
  cứu trợ tới toàn mì gói, bà con cần nước sạch thì nói với ai?
  rét hại trâu chết cóng, kinh phí mua bạt che chuồng cấp kịp không hả xã?
  vùng trũng quê tôi lụt dài ngày, nhà phao tránh lũ còn cho đăng ký không?
  đội chiêng nữ của buôn xin may trang phục mới, kinh phí huyện cho mấy?
  câu ví dặm sắp thất truyền, lớp dạy cho lũ trẻ bao giờ mở hè?
  đình thờ thành hoàng bị kẻ trộm lấy chuông đồng, ai canh giữ vậy?
  giỗ tổ nghề năm nay làng xin bắn pháo bông được không các ông?
  chiếu phim lưu động về bản mỗi quý mấy suất thế hở cán bộ?
  nhà cổ trăm năm của dòng họ muốn trùng tu, nhà nước góp phần nào?
  quảng cáo khoan cắt bê tông dán đầy tường, đội trật tự gỡ bữa nào?
  thi hát dân ca cho thiếu nhi nộp băng ghi hình vào đâu vậy cô?
  tên đường mới đặt trùng tên cũ, thư từ lạc hết, ai sửa giùm đi
  đua ghe ngo dời ngày hay bỏ luôn, bà con phum sóc đang ngóng nè
  nghệ nhân ưu tú được lãnh đồng nào hằng tháng không hay chỉ có bằng?
  phòng đọc báo của khu phố vắng teo, tính bày thêm trò gì cho vui?
  tục bắt vợ còn lén lút, già làng với tư pháp bàn tính sao rồi?
  hương ước làng sửa xong chưa, dân bỏ phiếu đồng ý bao nhiêu phần?
  hồ bơi công cộng hè này mở mấy giờ, vé trẻ em giá sao ạ?
  giải chạy bộ phong trào của huyện ghi danh chỗ nào, có áo phát không?
  dụng cụ tập thể dục ngoài công viên gãy hết, chừng nào thay bộ khác?
  tượng phật cổ đào được ngoài ruộng, giao cho ai để khỏi thất lạc?
  sách nói cho người khiếm thị mượn ở thư viện nào vậy thủ thư?
  xiếc về huyện diễn mấy đêm, học trò nghèo có được vé mời không?
  thuyền kính ngắm san hô làm chết rạn, có giới hạn lượt khách không?
  nhà nghỉ nhỏ của mẹ em bị nhắc giấy phòng cháy, sửa những khoản nào ạ?
  nhà dân đón khách ngủ lại phải khai lưu trú trước mấy giờ đêm vậy?
  đường lên thác trơn lắm, bao giờ làm bậc đá với tay vịn thế?
  tua miệt vườn ế ẩm, sở có quảng bá giúp bà con không ha?
  cáp treo xây ngang rừng thiêng, dân bản có được hỏi ý trước không?
  mùa nước nổi khách đông, bến tàu có thêm mấy chiếc xuồng cứu nạn?
  quầy thông tin cho khách lạc đường đặt ở ga hay ở chợ vậy nhỉ?
  thổ cẩm giả bày bán lẫn lộn, làm sao khách nhận ra hàng thật?
  người bán rong chèo kéo khách Tây, tổ trật tự xử êm bằng cách nào?
  đặc sản mắm ruốc muốn bày ở trạm dừng chân, xin quầy với ai?
  tuyến xe ngựa ngắm phố cổ bị ngưng, dân đánh xe sống bằng gì đây?
  cắm trại qua đêm trên đồi cỏ có phải mua vé môi trường không ạ?
  chỉ tiêu khách quốc tế năm nay nhiều hơn năm trước mấy lần vậy?
  bãi tắm thiếu phao cờ, đội cứu hộ trực tới mấy giờ chiều?
  đoàn xã tuyển cộng tác viên chuyển đổi số mà không lương thật ạ?
  tụi em muốn mở tiệm cà phê sách, quỹ khởi nghiệp cho vay mấy năm?
  thanh niên xóm bỏ xứ đi làm hết, có cách gì giữ chân lại không?
  lễ tòng quân mấy giờ bắt đầu, gia đình được đưa con tới cổng không?
  bạn trẻ nghiện thuốc lá điện tử, cấm rồi sao vẫn bán đầy ra?
  hội trại tháng ba ghi danh theo nhóm hay lẻ một mình cũng được nhỉ?
  ký túc xá sinh viên quê nghèo còn trống giường nào không ban quản lý?
  diễn đàn trẻ em cấp huyện, con nít hỏi thì ai trả lời tụi nó?
  đi tình nguyện miền núi có được xác nhận vào điểm rèn luyện không chị?
  lớp tiền hôn nhân dành cho cặp sắp cưới dạy những gì vậy xã?
  thằng em vừa ra trường giáo dưỡng, ai kèm nó học nghề hớt tóc?
  tụi con nít ở trọ chẳng có chỗ chơi, phường tính kiếm đất đâu không?
  con gái học kỹ thuật được học bổng nữ sinh của tỉnh phải không cô?
  bà đẻ ở bản xa còn sinh tại nhà, cô đỡ thôn bản được mấy người?
  bị sếp quấy rối nơi làm việc, em tố cáo mà sợ mất chỗ quá
  mấy dì bán ve chai được mua bảo hiểm giá rẻ không hội phụ nữ?
  tổ tiết kiệm vay vốn xóm tui bể hụi, hội đứng ra hòa giải giùm nha
  ngôi nhà bình yên nhận mẹ con em ở tối đa mấy tháng vậy ạ?
  nữ chủ cơ sở may nhỏ muốn học bán hàng quay hình trực tiếp thì ai dạy?
  phụ nữ lấy chồng xứ Đài trở về, giấy tờ con lai ai lo giùm?
  chọn giới tính thai nhi bị cấm, mà phòng siêu âm cứ nói là sao?
  kế hoạch có ghi con số cụ thể bao nhiêu chị em được học nghề không?
  vòng tránh thai với que cấy có phát miễn phí cho vùng khó khăn không ạ?
  dịch vụ giúp việc theo giờ có ai quản lý hợp đồng với bảo hiểm chưa?
  xây nhà trẻ cạnh chợ cho tiểu thương gửi con, mấy năm rồi chưa thấy?
  lâu nay cụ ông ở một mình, hàng xóm báo với ai để còn thăm nom?
  răng giả với kính lão có được bảo hiểm chi đồng nào không bác sĩ?
  hội người cao tuổi sinh hoạt ở nhà văn hóa sáng thứ mấy vậy các cụ?
  lối dốc cho xe lăn ở ủy ban làm dốc đứng, ai mà leo nổi trời?
  dạy cụ bà gọi hình cho con cháu, nhóm sinh viên nào tới giúp vậy?
  tròn trăm tuổi được Chủ tịch nước tặng lụa, nhà em đăng ký chưa kịp ạ?
  người già té ngã ban đêm bấm nút nào kêu cứu, có thiết bị phát không?
  cha mẹ già đau ốm mà con cái bỏ mặc, xã có can thiệp được chăng?
  lương hưu ba cọc ba đồng, thuốc thang mắc mỏ, có phụ cấp thêm không?
  hai ông bà chín chục tuổi chưa có thẻ ngân hàng, ai chở đi làm giùm?
  giảm giá vé tàu cho người sáu mươi tuổi áp dụng quanh năm hay dịp lễ?
  thuế bảo khai lại từ đầu năm, sổ sách tui ghi tay có chịu không?
  bán xôi ngoài lề đường lời lãi gì đâu mà cũng kêu lên đăng ký?
  hóa đơn xuất sai tên khách thì hủy hay điều chỉnh vậy kế toán thuế?
  ngưỡng doanh thu miễn thuế năm tới nâng lên mấy trăm triệu thế nhỉ?
  cưỡng chế nợ thuế bị phong tỏa tài khoản, trả xong bao lâu được mở?
  giảm trừ gia cảnh cho mẹ già ở quê cần giấy xác nhận của thôn không?
  tiệm hớt tóc một ghế có phải gắn máy tính tiền như nhà hàng không ta?
  trước bạ xe máy cũ sang tên tính theo giá nào, nộp bằng điện thoại được hông?
  tôi tạm ngừng bán để mổ tim, báo chi cục trước mấy ngày cho đúng?
  đại lý thuế chào mời làm sổ trọn gói, có nên tin hay tự khai?
  đất cho con thì khỏi thuế, còn cho cháu dâu có phải nộp không ạ?
  lỡ khai thiếu mấy tháng, tự giác bổ sung có được tha phạt không?
  gánh hủ tiếu gõ ban đêm thì kê khai quý hay tháng mới phải nhỉ?
  lịch hỗ trợ hộ kinh doanh ngày cao điểm, cuối tuần thuế có mở cửa không?
  gia hạn tiền thuê đất cho cơ sở bị bão, nộp đơn muộn nhất bữa nào?
  lò bánh tráng nhà tui nâng cấp máy sấy, khuyến công trợ mấy phần?
  bao giờ hải quan cửa khẩu thông lại, xe dưa hấu nằm thối hết rồi?
  công ty em năm người, quy định phòng cháy mới áp vô thì đóng cửa mất?
  ai đỡ đầu sản phẩm mới chế của thợ cơ khí làng, xin bằng sáng chế?
  mặt bằng ế trống cả dãy phố, phường có chính sách giảm thuê không nhỉ?
  chi phí kiểm định cân ngoài chợ tiểu thương trả hay ban quản lý trả?
  quỹ đổi mới công nghệ rót cho doanh nghiệp nhỏ tối đa mấy tỷ vậy?
  làm mã vạch cho chai dầu phộng quê, lệ phí duy trì mỗi năm mấy?
  tụi tôi góp vốn lập hợp tác xã cần tối thiểu mấy thành viên ạ?
  hàng nhái tràn lan chợ phiên, quản lý thị trường đi đâu hết rồi?
  lãi ngân hàng hứa hạ mà hộp thư doanh nghiệp chẳng ai hồi đáp vậy?
  chủ trương khu làng nghề tập trung làm nền xong chưa, bốc thăm lô bữa nào?
  giấy chứng nhận xuất xứ gạo xin ở sở hay phòng thương mại thế?
  trạm cân tự động soi hàng, xe chở gạch nhà tôi có bị dừng oan không?
  điều kiện kinh doanh rượu gạo nấu thủ công có nới lỏng chút nào chưa?
  số tiền vay khôi phục sản xuất sau lũ giải ngân được mấy chục phần trăm?
  bán thịt heo ở chợ cóc cần đóng dấu kiểm dịch mỗi sáng mấy giờ?
  tổ hỗ trợ gỡ vướng cho nhà đầu tư do vị nào làm trưởng vậy?
  giấy khai sinh viết tay mực phai, in lại bản màu được không tư pháp?
  lấy nhau hai chục năm chưa hôn thú, giờ đăng ký có bị phạt không?
  thằng cháu sinh bên Campuchia, đem về làm khai sinh vướng chỗ nào?
  cải chính dân tộc từ Kinh sang Tày theo mẹ cần giấy chứng cứ gì?
  chồng bỏ đi biệt tích mười năm, tuyên bố mất tích ở tòa nào ạ?
  ghi chú ly hôn ở nước ngoài về Việt Nam mất mấy tuần thế chị?
  bé sinh ra ở trạm xá là có mã định danh liền hay đợi khai sinh?
  hộ tịch viên đi học hết, ai ký giấy cho người ta cưới đây?
  giấy tờ ba má sai lệch năm sinh, thừa kế kẹt cứng, gỡ từ khúc nào?
  trao giấy khai sinh tận giường sản phụ, bệnh viện huyện làm chưa vậy?
  công ty bảo hiểm nhân thọ ép ký lúc vay tiền, thưa kiện ai được?
  tôi cày hai chỗ, đóng bảo hiểm trùng thì được hoàn lại phần nào?
  vượt mức chi trả chi phí cùng năm, giấy miễn cùng chi trả xin đâu ạ?
  chế độ ốm đau nằm viện tám ngày, hãng nói không được hưởng, đúng không?
  tử tuất cho vợ góa không việc làm được mấy phần lương cơ sở vậy?
  bao phủ bảo hiểm cho người trồng rẫy tới nay được chín chục phần trăm chưa?
  ngưng đóng giữa chừng sang năm nối lại được không, có mất đoạn trước không?
  đại lý thu ở ấp nghỉ rồi, đóng nối thẻ cho mẹ ở đâu nữa đây?
  bảo hiểm xe máy mua cho có, đụng xe đòi bồi thường kiểu gì nhỉ?
  nghề lặn biển độc hại mà chưa được xếp loại, tính giúp anh em với?
  lãnh gộp hai chế độ hưu với thương tật có bị trừ bớt không cô chú?
  đóng cho vợ nội trợ theo hộ gia đình người thứ hai giảm mấy chục ngàn?
  tòa hẹn xử tới lui bốn lần, dân đen biết chừng nào mới yên?
  luật sư công trợ giúp trẻ bị xâm hại có phải trả thù lao không ạ?
  ai được vô tổ hòa giải cơ sở, mỗi vụ bồi dưỡng mấy trăm ngàn?
  bị xử phạt oan thì khiếu nại trong bao nhiêu ngày kể từ lúc nhận giấy?
  di chúc miệng trước lúc mất có người làm chứng, xã có công nhận không?
  thừa phát lại là gì, lập vi bằng mua đất giấy tay có chắc ăn không?
  bồi thường nhà nước khi làm sai, đương sự nộp đơn cho cơ quan nào?
  phổ biến pháp luật bằng tiếng Mông trên loa, mỗi tuần phát mấy buổi hả?
  tủ sách pháp luật ở xã bụi phủ đầy, dẹp hay chuyển lên mạng rồi?
  án treo có được xin đi làm xa không, báo với ai trước khi đi?
  phí thi hành án ai gánh, người thắng hay kẻ thua vậy chấp hành viên?
  cam kết bỏ phiếu kín chuyện cán bộ thôn, kết quả công bố ở đâu thế?
  vụ phá rừng xử nhẹ hều, bà con muốn kháng nghị thì làm sao?
  giám định chữ ký giả trên giấy nợ tốn bao nhiêu, đợi mấy tuần lễ?
  giấy ủy quyền bán xe nhờ con làm, xã chứng được hay phòng công chứng?
  tóm lại nhiệm vụ này có mấy việc, việc nào làm trước việc nào sau?
  người dân như tôi phải chuẩn bị gì trước khi quy định mới có hiệu lực?
  cơ quan nào tổng hợp báo cáo, bao lâu gửi một lần vậy hả anh?
  nếu chưa hài lòng với câu trả lời này em hỏi lại ai nữa ạ?
  có thưởng gì cho thôn làm tốt không, hay khen miệng cho vui thôi?
  ghi là phấn đấu, vậy không đạt thì cũng chẳng ai sao hết hả?
  tổng kinh phí bao nhiêu tỷ, trung ương cho mấy, địa phương bỏ mấy?
  trong bản kế hoạch có chữ nào nhắc tới dân chài tụi tui không?
  câu chữ khó hiểu quá, ai giải thích nôm na cho bà già này với?
  thời hạn cuối cùng là ba mươi tháng sáu hay hết năm vậy mọi người?
  bên mặt trận tổ quốc có giám sát không, hay để mấy ổng tự làm tự khen?
  năm sau có làm tiếp nữa không hay tới đây là chấm dứt luôn?
  chủ trương đúng đó, mà người đâu ra mà làm cho nổi vậy ha?
  tụi em nghe nói kế hoạch sửa đổi lại, bản mới nhất ra hồi nào?
  giao khoán cho tư nhân hay nhà nước tự đứng ra làm hết thế nhỉ?
  hội đoàn thể nào được phân vai vận động, gồm luôn hội cựu chiến binh chứ?
  mười phần hứa thì làm được mấy phần rồi, nói thiệt cho dân nghe?
  vì sao phần việc của tỉnh thì rõ mà phần của xã lại bỏ lửng?
  số liệu ban đầu lấy từ năm nào để so sánh thế ạ, cháu thắc mắc
  tôi tính góp công sức cho phong trào này thì ghi tên với ai?
  đầu mối liên lạc là chị nào, cho xin số điện thoại bàn được không?
  bảo là làm quanh năm, vậy có mốc nào để bà con dòm mà biết?
  ngoài tuyên truyền ra còn có việc gì thực tế hơn nữa không vậy?
  danh mục kèm theo phụ lục ấy tải về chỗ nào, em tìm mãi chả thấy
  chó thả rông cắn con nít trong khu, đội bắt chó chừng nào ra quân?
  gửi phản ánh kèm hình hố ga lên ứng dụng mà bị báo đã xử lý xong?
  lò hỏa táng của huyện xây tới đâu, hay còn phải chở lên thành phố?
  nghĩa trang liệt sĩ sửa mộ bia, thân nhân ở xa được báo tin chứ?
  xét nghiệm tìm tên cho mộ vô danh làm đợt mấy, nhà tôi đợi lâu lắm
  ông nội du kích thất lạc giấy tờ, làm lại hồ sơ người có công khó không?
  thẻ cử tri bữa nào phát, đi làm xa thì bầu ở đâu được?
  tiếp xúc đại biểu hội đồng chỉ mời mấy cụ quen mặt, sao vậy tổ trưởng?
  chất vấn về nước bẩn kỳ họp trước, lời hứa đó giờ ra sao rồi?
  máy trả lời tự động hiểu tiếng miền Trung không, tui nói trọ trẹ lắm?
  trí tuệ nhân tạo đọc đơn của dân rồi người có đọc lại không nhỉ?
  dữ liệu mở của tỉnh cho sinh viên tải về nghiên cứu thoải mái chứ ạ?
  ghép dữ liệu dân cư với đất đai xong sẽ bớt được tờ khai nào?
  phòng máy chủ cháy thì giấy tờ của dân có bản dự phòng không trời?
  ông hàng xóm chế lò sấy chạy trấu, sở khoa học có ghé thẩm định không?
  đề tài nghiên cứu cá giống tốn mấy tỷ, dân được hưởng cái chi?
  chùa xin sửa mái chánh điện thì phép tắc do tôn giáo hay xây dựng cấp?
  đạo lạ tới xóm rủ rê bỏ bàn thờ, bà con nên báo ai hở?
  kiều bào về quê ăn Tết muốn mua nhà, được đứng tên luôn không?
  qua cửa khẩu phụ thăm họ hàng cần tấm giấy thông hành mấy ngày ạ?
  đồn biên phòng có đỡ đầu học trò nghèo bản tôi như năm kia không?
  tem xăng dầu bị rách, đong thiếu tui nghi, ai tới kiểm cây bơm?
  giá vé xe Tết chém gấp rưỡi, bến có niêm yết công khai không vậy?
  mua tủ lạnh trúng đồ dỏm, hội bảo vệ người tiêu dùng nằm chỗ mô?
  hàng bình ổn dịp cuối năm bán lưu động về xóm nào, gồm mắm muối gạo chứ?
  thi công chức ngành thú y năm nay lấy mấy chỉ tiêu, nộp bằng bản sao à?
  cán bộ không chuyên trách bị cắt giảm, tiền trợ cấp một cục tính sao?
  chị kế toán xã nghỉ đẻ, giấy tờ chi trả cho dân ai làm thay thế?
  đề nghị cho biết vì sao phòng tiếp dân đóng cửa lúc ba giờ chiều
  không rõ con tôi thuộc diện nào, nhờ cô tra giúp trong danh sách với
  em chỉ muốn biết chính xác hôm nào đoàn xuống đo nhà em thôi ạ
  làm ơn nói giùm tôi kế hoạch ấy đã được ký duyệt hay còn nháp
  nhà báo đăng rầm rầm rồi mà dưới ấp chưa ai hay biết gì hết trơn
  hứa lèo riết bà con nản, lần này có chắc làm không đó mấy ông?
  thắc mắc chút xíu, đăng ký xong có tin nhắn báo về máy không hen?
  dạ con hỏi giùm ngoại, lãnh tiền tháng này dời qua ngày mười mấy ạ?
  nói thì hay lắm, tới hồi đụng chuyện kiếm không ra ai trực hết là sao?
  coi bộ khó dữ, có bước nào bỏ qua được cho lẹ hông anh?
  trời đất, giấy này hết hạn hồi hôm rồi, giờ gia hạn còn kịp không?
  mèn ơi, có cái chữ lót mà hành tui đi bảy lượt, ai thương dân không?
  ủa, vậy hồi trước đóng tiền rồi giờ có được thối lại hông ta?
  thôi thì ráng đợi, nhưng cho cái hẹn chắc chắn ngày nào được không?
  giả sử xã không có mạng thì khâu báo cáo làm bằng giấy hả sếp?
  tui tên Sáu, bữa trước có gởi đơn, cô coi giùm tới bàn ai rồi?
  xin lỗi làm phiền giờ trưa, quầy số bốn chuyên nhận loại giấy gì vậy?
  vợ chồng em mới dọn về, đăng ký thu rác với giữ trật tự gặp ai?
  tiện thể cho hỏi luôn, mùng mấy Tết thì công sở làm việc lại ạ?
  sẵn đây nhờ kiểm tra hộ tôi còn thiếu tờ nào không nhé cảm ơn
  chẳng lẽ cứ để vậy hoài sao, đã ba đời chủ tịch hứa làm rồi
  đọc báo thấy nói bỏ công chứng giấy này, thực hư ra sao mấy bạn?
  lỡ tay bấm hủy đơn mất tiêu, khôi phục lại hay gửi từ đầu nhỉ?
  cháu học xa nhà, ký tên điện tử thay mẹ được không hay phải về?
  hình thẻ nền trắng hay nền xanh mới nhận, chụp bằng điện thoại được chớ?
  khai sai một con số trong tờ đơn, sửa liền trên máy cách nào đây?
  bên này chỉ bên kia, bên kia chỉ bên nọ, rốt cuộc chỗ nào nhận?
  dán thông báo mà mưa ướt nhòe, có gửi tin qua nhóm Zalo xóm không?
  trưởng bản bảo đợi, đợi hoài mùa ngô sang mùa lúa rồi đấy nhé
  nhà có đám nên trễ hẹn lấy sổ, tới trễ mấy bữa có sao không?
  tôi điếc nặng không nghe tổng đài được, nhắn chữ có ai đáp không ạ?
  quét mã dán ngoài cửa ủy ban ra trang trắng bóc, dán lại giùm đi
  công chức trẻ nói chuyện trống không với bà già, góp ý vào thùng nào?
  phiếu khảo sát dài mấy chục câu, điền xong có thay đổi được gì chăng?
  nhận kết quả tại nhà mất mấy ngàn tiền cước, người nghèo có được tha không?
  mạng nghẽn đúng hôm chót hạn, nộp trễ tại hệ thống chứ đâu tại tui
  chỗ gửi xe ủy ban thu tiền dân, trước giờ miễn phí mà nhỉ?
  máy in hư, mực hết, dân tự đi phô tô, vậy gọi là số hóa sao?
  lớp bình dân học vụ số khai giảng rồi hay còn gom người nữa vậy?
  cầm tay chỉ việc cho bà con người Dao, thầy nào nói được tiếng mình?
  tụi tui chạy chợ từ bốn giờ sáng, tập huấn dời sang buổi tối nghen?
  giấy chứng nhận học xong lớp căn bản máy tính có giá trị xin việc không?
  mấy đứa nhỏ dạy ông bà nhắn tin, trường có chấm điểm cộng không đó?
  tỉ lệ người lớn biết xài dịch vụ công ở xóm này được bao nhiêu rồi?
  mỗi tổ công nghệ cộng đồng có mấy mống, ai trả tiền xăng đi lại?
  bộ chuẩn xã thông minh chấm theo thang điểm nào, xã ta hạng mấy rồi?
  phòng họp không giấy mà vẫn thấy ôm cặp hồ sơ dày cộp là sao nhể?
  loa thông minh đọc tiếng phổ thông thôi hay có cả tiếng Ê Đê nữa?
  cây nước uống sạch ở công viên vặn không ra giọt nào, sửa chưa vậy?
  ghế đá gãy, xích đu đứt, ban quản lý công viên trực ở cổng nào?
  hoa kiểng đầu năm trồng rồi héo, tiền mua cây ai quyết toán thế?
  cây xăng nằm sát trường mẫu giáo, cho phép kiểu gì mà kỳ vậy?
  xưởng sơn nồng nặc ngay khu dân cư, di dời theo lộ trình mấy năm nữa?
  khói bếp quán nướng bay vô nhà, con nít ho sù sụ, mong được kiểm tra
  tấm pin mặt trời hư sau này vứt đâu, có tính đường thu hồi chưa?
  nước biển dâng nuốt mất bãi đình, dân làng chài dời vô trong có đất không?
  tín chỉ các bon từ rừng bán được tiền, chia cho người giữ mấy phần?
  săn bắt thú rừng làm mồi nhậu còn nhan nhản, tổ tuần rừng đâu cả rồi?
  bom mìn sót lại trên nương chưa dò hết, rà phá xong vùng này khi nào?
  bản giáp ranh hai tỉnh cãi nhau địa giới, con đường chung ai tu bổ?
  nhà máy gỗ xin mở rộng, họp lấy ý kiến cộng đồng hôm nào ấy nhỉ?
  ống dẫn dầu chạy ngầm dưới ruộng, hành lang an toàn rộng mấy sải?
  tiếng còi tàu hú đêm trong khu đông dân có hạn chế được không ga?
  ai cấp phép đào đường đúng mùa thi, bụi mù cho sĩ tử thế kia?
  cầu vượt bộ hành trước bệnh viện nhi chưa làm, mẹ bồng con băng qua sợ lắm
  xe chở học trò bỏ quên bé, trường có gắn thiết bị nhắc hết chưa?
  đội mũ cho trẻ ba tuổi loại nào đạt chuẩn, bán ở tiệm mô rứa?
  uống ly rượu cúng giỗ đi bộ dắt xe có bị thổi nồng độ không?
  vỉa hè kẻ vạch cho thuê buôn bán, mỗi mét vuông một tháng bao tiền?
  xe đạp công cộng mượn ở bến sông hư thắng, báo sửa qua số chi?
  làm đường tránh lộ ra mồ mả ông bà, bốc dời được trả mấy triệu?
  trạm thu phí đặt sai chỗ, cư dân lân cận có được miễn giảm không?
  thùng rác công nghệ ép lon đổi điểm, đổi được quà gì vậy mấy em?
  đoàn bác sĩ tình nguyện mổ mắt cườm về xã bữa mô, ghi danh sao?
  bà đỡ vườn còn được hành nghề không, hay bắt buộc lên trạm hết?
  hồ sơ giám định thương tật nằm ở tỉnh đội hay bên y khoa vậy ạ?
  phát mùng tẩm hóa chất cho rẫy xa, mỗi chòi được mấy cái thế?
  ung thư xin thuốc nhắm đích được quỹ đỡ bao nhiêu phần trăm, bác nào rành?
  mã vạch trên sổ tiêm của bé quét không ra, mũi nhắc lại tính ngày nào?
  ngộ độc nấm rừng năm nào cũng có, y tế thôn phát tờ nhận dạng chưa?
  em bị từ chối khám vì quên căn cước ở quê, thế có đúng quy định không?
  phụ cấp chống dịch hồi đó còn treo, tụi em điều dưỡng ngóng dài cổ
  dinh dưỡng cho bé thấp còi vùng cao gồm sữa hay gói bột vậy cán bộ?
  nước mắm pha hóa chất bán rẻ rề, kiểm nghiệm mẫu tốn ai trả tiền?
  thầy lang bốc thuốc lá chữa bách bệnh, đã rút giấy phép ổng chưa?
  phòng học lắp ghép tạm nóng như lò, tụi nhỏ chịu tới khi nào cô?
  hè này có lớp trông trẻ cho công nhân gửi con không công đoàn ơi?
  cô nuôi dạy hụt lương mấy tháng, phòng giáo dục cấp bù chưa vậy?
  thi nghề điện dân dụng còn cộng điểm lớp mười không hay bãi rồi?
  con em khuyết tật học hòa nhập thì được giảm bài, ai ký xác nhận?
  xin rút học bạ mà trường đòi tiền nợ bán trú, giữ vậy có được không?
  chữ viết tay cháu xấu, giờ toàn gõ phím, có còn dạy luyện chữ chăng?
  đề án sữa học đường ngưng giữa chừng, uống tiếp phải đóng thêm hả?
  quê em chỉ có một trường cấp ba, rớt thì biết học nơi nào?
  nhà trường bán trú ăn thiếu chất, phụ huynh vô bếp coi được không thầy?
  xuất khẩu chuối bị trả về vì dư lượng, khâu nào kiểm soát sót vậy?
  mở rộng đồng muối làm khu công nghiệp, diêm dân già đi học nghề gì?
  làm giấy bao bì cho hũ mật ong rừng, mẫu nhãn phải ghi những chi?
  tiệm vàng làng có phải kết nối dữ liệu bán ra từng chỉ không ạ?
  chành xe gởi hàng không hóa đơn bị giữ, tui chuộc bằng giấy gì giờ?
  ghi nợ tiền sử dụng đất tái định cư được mấy năm, có tính lời không?
  bạn em khởi nghiệp nuôi dế, thủ tục vay lắt nhắt quá, đơn giản được chăng?
  chợ nổi thưa ghe dần, thương hồ lên bờ có được cấp nền nhà hông?
  khoản thu quỹ đền ơn đáp nghĩa là tự nguyện hay mỗi đầu người bắt đóng?
  tiền dân góp làm cống năm kia dư lại, thôn cất ở két ai thế?
  hụi chết hụi sống vỡ tùm lum, công an nhận đơn mấy tháng chưa trả lời?
  mấy bữa nay nghe cán bộ mới về, hồ sơ cũ bàn giao đủ chưa vậy cà?
  bà con trên rẫy cả tuần mới xuống, phát quà nhằm ngày đó thì ai lãnh hộ?
  phụ nữ mang bầu đi làm giấy có ghế ngồi ưu tiên không mấy anh bảo vệ?
  trung tâm một cửa có chỗ chơi cho trẻ không, tôi toàn phải địu con theo?
  chuyện lớn chuyện nhỏ gì cũng đổ cho cơ chế, thế khi nào cơ chế thông?
  mong cấp trên xét lại cho xóm đảo, ở đây thiếu đủ thứ lắm ạ
  rốt cuộc ai đứng mũi chịu sào, tên họ chức vụ ghi rõ giùm dân?
  tiến độ chậm do mưa hay do thiếu vốn, xin trả lời thẳng một câu
  hội đồng hương xa xứ quyên tiền xây trạm bơm, biên lai xã xuất chứ?
  rạng sáng có người đo gió cắm cọc giữa rẫy, họ thuộc cơ quan nào?
  chuyển viện bằng xuồng giữa mùa lũ, ai túc trực máy nổ vậy bà con?
  thẻ thư viện, thẻ xe buýt, thẻ khám bệnh gộp chung một thẻ khi nào?
  bưởi rụng trái non hàng loạt, mời kỹ sư ghé vườn thì gọi số mấy?
  nhóm trẻ gia đình không phép đóng cửa rồi, mẹ công nhân xoay xở sao?
  sổ vay vốn sinh viên nghèo ra trường bao lâu mới phải trả góp ạ?
  sửa chữa nhà cho thương binh chia ra mấy đợt, ông nội cháu đợt nào?
  tuyến phố cấm xe tải ban ngày, hàng rau nhà tôi xoay giờ nào đây?
  lấp ao làng làm bãi xe, mưa xuống ngập lênh láng, ai tính toán vậy?
  rải cám dụ lợn rừng phá nương, kiểm lâm cho đặt bẫy không hả bác?
  vé số dạo té xe nằm viện, đại lý với nhà nước có thăm hỏi chi không?
  lịch phun nước rửa đường mùa khô bị bỏ, bụi bặm dân hít đủ rồi nhé
  xin cho nghe lại bản tin xã tối qua, loa nhà tôi tắt ngúm mất tiêu
  nhờ tra hộ điều khoản nào buộc hộ nhỏ lẻ lắp bể tách mỡ thế?
  đào tạo bà mối mai thành cộng tác viên dân số nghe lạ ghê, có thiệt hông?
`
  .split(/[|\n]/u)
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence !== '');
