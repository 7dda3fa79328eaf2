/**
 * Sentences in the language of plans, of all fields of public work; written for this project. The spelling of questions
 * is learnt from them beside the loaded plans. Long, because a model of words and pairs learns from many.
 */
export const PLAN_SENTENCES: readonly string[] = `
  rà soát, cắt giảm thành phần hồ sơ trùng lặp khi công dân đã định danh điện tử mức độ hai
  kết nối kho kết quả giải quyết thủ tục hành chính với tài khoản cá nhân trên cổng dịch vụ công
  bố trí máy quét, máy tính bảng và nhân viên hướng dẫn tại quầy tiếp nhận một cửa cấp xã
  tổ công nghệ số cộng đồng đến từng ngõ, gõ từng nhà giúp bà con cài đặt ứng dụng thiết yếu
  chuyển đổi nhận thức của người đứng đầu là điều kiện tiên quyết để chuyển đổi số thành công
  xây dựng trung tâm giám sát, điều hành thông minh phục vụ lãnh đạo ra quyết định kịp thời
  số hóa tài liệu lưu trữ lịch sử bị ố vàng, mối mọt, có nguy cơ hư hỏng
  phấn đấu toàn bộ văn bản đi, văn bản đến được ký số và luân chuyển trên môi trường mạng
  thí điểm trợ lý ảo hỗ trợ công chức tra cứu quy định pháp luật và soạn thảo công văn
  công khai tỷ lệ trả kết quả trễ hẹn và thư xin lỗi người dân trên trang thông tin điện tử
  bãi bỏ những giấy phép con gây phiền hà, nhũng nhiễu, làm tăng chi phí tuân thủ
  khảo sát mức độ hài lòng của tổ chức, cá nhân đối với sự phục vụ của cơ quan hành chính
  phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin trước khi đưa vào vận hành
  diễn tập thực chiến ứng cứu sự cố tấn công mã hóa dữ liệu đòi tiền chuộc
  cài đặt phần mềm phòng, chống mã độc tập trung trên tất cả máy trạm, máy chủ nội bộ
  sao lưu định kỳ ra thiết bị ngoại tuyến để sẵn sàng khôi phục khi xảy ra thảm họa
  vá lỗ hổng bảo mật nghiêm trọng ngay sau khi nhận được cảnh báo của cơ quan chuyên trách
  nghiêm cấm sử dụng thư điện tử miễn phí để trao đổi tài liệu mang nội dung bí mật nhà nước
  làm sạch dữ liệu dân cư bảo đảm nguyên tắc đúng, đủ, sạch, sống, thống nhất, dùng chung
  ban hành danh mục dữ liệu mở và lộ trình công bố theo từng chuyên ngành, lĩnh vực
  xóa vùng lõm sóng di động tại các bản làng heo hút, chưa có điện lưới
  hạ ngầm cáp viễn thông, bó gọn dây thuê bao rủ xuống gây mất mỹ quan tuyến phố
  phủ sóng mạng thế hệ thứ năm tại khu công nghiệp, cảng biển, sân bay và trường đại học
  khuyến khích tiểu thương quét mã thanh toán thay cho tiền mặt khi mua bán hằng ngày
  đưa nông sản đặc trưng lên sàn thương mại điện tử, gắn tem truy xuất nguồn gốc
  phong trào bình dân học vụ số lan tỏa tới mọi tầng lớp nhân dân, không ai bị bỏ lại
  trang bị kỹ năng nhận diện tin giả, cuộc gọi mạo danh và đường dẫn lừa đảo trực tuyến
  mỗi học sinh, sinh viên có một hồ sơ học bạ điện tử xuyên suốt quá trình học tập
  liên thông giấy chứng sinh, giấy báo tử phục vụ đăng ký khai sinh và xóa thường trú
  hồ sơ bệnh án điện tử thay thế bệnh án giấy, bỏ in phim chụp chiếu không cần thiết
  khám sàng lọc tăng huyết áp, đái tháo đường cho người từ trung niên trở lên tại trạm y tế
  luân phiên bác sĩ tuyến trên về hỗ trợ kỹ thuật mổ nội soi cho bệnh viện tuyến dưới
  tiêm bổ sung vắc xin sởi cho trẻ chưa đủ mũi tại địa bàn có ổ dịch lưu hành
  khoanh vùng, phun hóa chất diệt muỗi, lật úp dụng cụ chứa nước phòng sốt xuất huyết
  lấy mẫu xét nghiệm, giám sát trọng điểm bệnh tay chân miệng trong cơ sở mầm non
  cấp phát thuốc kháng vi rút và theo dõi tải lượng cho người nhiễm đang điều trị ngoại trú
  đấu thầu tập trung thuốc, vật tư tiêu hao, khắc phục tình trạng thiếu hóa chất xét nghiệm
  phát triển y học cổ truyền, trồng vườn thuốc nam mẫu, bảo tồn bài thuốc gia truyền
  nâng cao y đức, thái độ niềm nở của điều dưỡng, hộ sinh đối với bệnh nhân
  quản lý chất thải lây nhiễm sắc nhọn theo đúng quy trình phân loại, thu gom, khử khuẩn
  mất cân bằng giới tính khi sinh phải được khống chế, từng bước đưa về mức tự nhiên
  tư vấn sức khỏe tiền hôn nhân, tầm soát bệnh tan máu bẩm sinh cho các cặp đôi
  duy trì vững chắc mức sinh thay thế, khuyến khích phụ nữ sinh đủ hai con
  cộng tác viên dân số thôn bản vãng gia, cấp phát phương tiện tránh thai miễn phí
  thích ứng với già hóa dân số, xây dựng mạng lưới chăm sóc dài hạn dựa vào cộng đồng
  ngăn chặn tảo hôn, hôn nhân cận huyết thống làm suy giảm chất lượng giống nòi
  phổ cập giáo dục mầm non cho trẻ mẫu giáo trước khi bước vào lớp một
  xóa phòng học tạm, tranh tre nứa lá, nhà vệ sinh xuống cấp ở điểm trường lẻ
  sắp xếp, dồn ghép lớp nhô, lớp ghép, đưa học sinh về trường chính có bán trú
  bồi dưỡng giáo viên dạy môn tích hợp theo chương trình giáo dục phổ thông mới
  dạy thêm, học thêm trái quy định phải bị phát hiện, chấn chỉnh và xử lý nghiêm
  đổi mới kiểm tra, đánh giá theo hướng phát triển phẩm chất, năng lực người học
  phân luồng học sinh sau trung học cơ sở vào trường nghề, trung tâm giáo dục thường xuyên
  tổ chức kỳ thi tốt nghiệp an toàn, nghiêm túc, khách quan, không để lọt đề
  xây dựng trường học hạnh phúc, đẩy lùi bạo lực học đường và bắt nạt trên mạng
  hỗ trợ gạo, tiền ăn trưa cho học sinh nội trú thuộc diện khó khăn đặc biệt
  trao học bổng tiếp sức đến trường cho tân sinh viên mồ côi, vượt khó học giỏi
  duy trì sĩ số, vận động học sinh bỏ học quay trở lại lớp sau kỳ nghỉ tết
  đầu tư phòng thí nghiệm, thư viện thông minh, sân chơi vận động ngoài trời cho nhà trường
  đưa tiếng Anh từng bước trở thành ngôn ngữ thứ hai trong môi trường học đường
  xóa mù chữ cho phụ nữ trung niên, mở lớp buổi tối tại nhà văn hóa thôn
  đẩy mạnh khuyến học, khuyến tài, xây dựng dòng họ, gia đình học tập suốt đời
  kiểm định chất lượng giáo dục, công nhận trường chuẩn quốc gia theo kỳ hạn năm năm
  tự chủ đại học gắn với trách nhiệm giải trình và công khai học phí đầu vào
  thực hiện ba công khai về cơ sở vật chất, đội ngũ nhà giáo và thu chi
  phân loại rác tại nguồn thành rác tái chế, rác thực phẩm và rác còn lại
  đóng cửa bãi chôn lấp lộ thiên, phủ đất, trồng cây xanh cách ly quanh khu vực ô nhiễm
  lắp đặt trạm quan trắc tự động, truyền số liệu nước thải trực tuyến về sở chuyên ngành
  kiểm kê khí nhà kính đối với cơ sở phát thải lớn thuộc danh mục bắt buộc
  nói không với túi ni lông khó phân hủy, ống hút nhựa, hộp xốp dùng một lần
  thu gom vỏ bao bì thuốc bảo vệ thực vật vào bể chứa đặt ngoài đồng ruộng
  di dời cơ sở tái chế phế liệu, nấu chì, mạ kẽm ra khỏi khu dân cư
  xử lý triệt để mùi hôi, nước rỉ rác rò rỉ từ trạm trung chuyển
  khơi thông dòng chảy, nạo vét kênh mương bị bồi lắng, vớt bèo lục bình
  ký quỹ cải tạo, phục hồi môi trường sau khi kết thúc khai thác khoáng sản
  thẩm định báo cáo đánh giá tác động môi trường, cấp giấy phép xả thải đúng thời hạn
  bảo tồn loài nguy cấp, quý hiếm, kiểm soát sinh vật ngoại lai xâm hại
  đo đạc chất lượng không khí, cảnh báo bụi mịn trong những ngày nghịch nhiệt
  chấm dứt đốt rơm rạ sau thu hoạch gây khói mù che khuất tầm nhìn
  nhân rộng mô hình ngày chủ nhật xanh, đoạn đường nở hoa, tuyến đê kiểu mẫu
  tái chế tro xỉ, thạch cao thành vật liệu san lấp, gạch không nung
  xe chở rác phải che chắn kín, không để rơi vãi dọc hành trình vận chuyển
  đốt rác phát điện thay dần công nghệ chôn lấp lạc hậu, tốn quỹ đất
  áp dụng trách nhiệm mở rộng của nhà sản xuất, nhập khẩu đối với sản phẩm thải bỏ
  hút bùn bể phốt phải được cấp phép, cấm đổ trộm xuống cống thoát nước
  khai thông điểm nghẽn giải phóng mặt bằng, bàn giao sạch cho nhà thầu thi công
  duy tu, vá ổ gà, sơn kẻ vạch, thay thế biển báo mờ trên quốc lộ
  xóa điểm đen tai nạn, lắp gương cầu lồi tại khúc cua khuất, dốc gắt
  bê tông hóa đường ngõ xóm, mở rộng nền, gia cố lề theo phương châm nhà nước và nhân dân cùng làm
  phát triển vận tải hành khách công cộng bằng xe buýt điện, giảm phương tiện cá nhân
  siết chặt kiểm soát tải trọng, cắt bỏ thùng xe cơi nới chở vật liệu
  tuần tra khép kín, xử phạt nồng độ cồn, không có vùng cấm, không có ngoại lệ
  phụ huynh cam kết không giao xe máy cho con em chưa đủ tuổi điều khiển
  đội mũ bảo hiểm đạt chuẩn, cài quai chắc chắn khi tham gia giao thông
  trích xuất hình ảnh vi phạm từ thiết bị giám sát hành trình gửi thông báo phạt nguội
  giải tỏa lấn chiếm lòng đường, vỉa hè làm nơi đỗ xe, bày bán hàng rong
  xóa lối đi tự mở ngang qua đường sắt, làm rào chắn, hầm chui dân sinh
  kiểm tra bến đò ngang, áo phao, dụng cụ nổi, bằng thuyền trưởng của phương tiện thủy
  nâng cấp luồng hàng hải, nạo vét vũng quay tàu để đón tàu trọng tải lớn
  sớm khởi công tuyến tránh đô thị, cầu vượt nút giao và đường gom song hành
  quản lý đăng kiểm, đào tạo, sát hạch lái xe, chống tiêu cực thi hộ
  bố trí trạm dừng nghỉ, hệ thống thu phí không dừng trên đường cao tốc
  phân làn, tổ chức lại giao thông, điều chỉnh chu kỳ đèn tín hiệu giờ cao điểm
  cứu hộ, cứu nạn hàng không phải phối hợp nhịp nhàng với chính quyền sở tại
  thẩm tra thiết kế kỹ thuật, dự toán, kiểm tra công tác nghiệm thu công trình
  đình chỉ nhà xây trái phép, sai phép, cưỡng chế tháo dỡ phần vượt tầng
  phát triển nhà ở xã hội cho công nhân, người thu nhập thấp thuê mua
  công bố giá vật liệu, chỉ số giá xây dựng hằng quý sát biến động thị trường
  cải tạo chung cư cũ nguy hiểm cấp độ cao, bố trí tạm cư cho các hộ
  siết quản lý môi giới bất động sản, ngăn thổi giá, tạo sốt ảo
  lập quy hoạch phân khu, quy hoạch chi tiết tỷ lệ một phần năm trăm
  cắm mốc chỉ giới đường đỏ, công khai bản đồ quy hoạch để nhân dân giám sát
  điều chỉnh cục bộ quy hoạch không làm gia tăng dân số, thu hẹp cây xanh
  chỉnh trang đô thị, thay tấm đan, lát gạch hè phố, trồng cây bóng mát
  nâng cấp hệ thống thoát nước, xây hồ điều hòa chống ngập úng khi triều cường
  đánh số nhà, gắn biển tên phố cho các khu dân cư mới hình thành
  đầu tư nhà máy cấp nước sạch tập trung, giảm tỷ lệ thất thoát đường ống
  chiếu sáng công cộng bằng đèn tiết kiệm điện điều khiển từ xa theo khung giờ
  phát triển đô thị nén, gắn kết nhà ga, khu thương mại và không gian ngầm
  di dời nghĩa trang xen kẹt, vận động hỏa táng văn minh, tiết kiệm đất
  đo đạc địa chính, lập hồ sơ, cấp giấy chứng nhận quyền sử dụng đất lần đầu
  xây dựng bảng giá đất sát thị trường, hài hòa lợi ích ba bên
  thu hồi dự án treo chậm tiến độ, để đất hoang hóa, cỏ mọc um tùm
  bồi thường, hỗ trợ, tái định cư phải bảo đảm nơi ở mới tốt hơn hoặc bằng nơi cũ
  đấu giá quyền sử dụng đất minh bạch, chống quân xanh quân đỏ, thông đồng dìm giá
  xử lý tồn tại đất nông lâm trường giao khoán, bị lấn chiếm, tranh chấp kéo dài
  kiểm kê đất đai, lập bản đồ hiện trạng sử dụng theo định kỳ
  chuyển mục đích sử dụng đất trồng lúa phải nằm trong chỉ tiêu được phân bổ
  tích tụ ruộng đất, dồn điền đổi thửa, hình thành cánh đồng mẫu lớn
  cơ cấu lại mùa vụ, né rầy, xuống giống tập trung theo lịch khuyến cáo
  mở rộng vùng trồng được cấp mã số, đáp ứng yêu cầu kiểm dịch nước nhập khẩu
  chuyển giao kỹ thuật tưới nhỏ giọt, tưới ngập khô xen kẽ trên cây lúa
  tái đàn lợn an toàn sinh học, tiêm phòng lở mồm long móng, tụ huyết trùng
  tiêu hủy gia cầm mắc cúm, rắc vôi bột, lập chốt kiểm dịch tạm thời
  bắt giữ, nuôi nhốt chó thả rông, tiêm phòng dại đạt tỷ lệ bảo hộ
  bảo tồn nguồn gen cây ăn quả bản địa, phục tráng giống lúa nếp thơm
  mỗi xã một sản phẩm đặc trưng, nâng hạng sao, cải tiến bao bì nhãn mác
  hợp tác xã kiểu mới liên kết với doanh nghiệp bao tiêu đầu ra cho nông dân
  chống chặt phá vườn cà phê, hồ tiêu ồ ạt để chạy theo sầu riêng
  phát triển nuôi tằm, ươm tơ, trồng nấm, nuôi ong lấy mật tăng thu nhập
  giảm lượng giống gieo sạ, bớt phân đạm, hạn chế thuốc trừ sâu hóa học
  cơ giới hóa khâu làm đất, cấy máy, gặt đập liên hợp, sấy khô
  hoàn thành tiêu chí nông thôn mới nâng cao, không để nợ đọng xây dựng cơ bản
  vườn mẫu, hàng rào xanh, khu dân cư kiểu mẫu đáng sống ở làng quê
  tu bổ hồ chứa xung yếu, xử lý thấm, mối đục thân đập đất
  vận hành cống ngăn mặn, giữ ngọt phục vụ tưới tiêu trong mùa khô hạn
  kiên cố hóa kênh nội đồng, lắp trạm bơm dã chiến chống hạn cuối nguồn
  lập quy trình vận hành liên hồ, thông báo xả lũ sớm cho vùng hạ du
  giải tỏa vi phạm hành lang bảo vệ công trình thủy lợi, lều quán trên mái kênh
  trực ban hai mươi bốn trên hai mươi bốn giờ khi có bão, áp thấp nhiệt đới
  sẵn sàng phương án bốn tại chỗ gồm chỉ huy, lực lượng, phương tiện, hậu cần
  sơ tán khẩn cấp hộ dân ven suối, sườn đồi có vết nứt, nguy cơ lũ quét
  gia cố kè chống sạt lở bờ sông, thả rọ đá, trồng tre chắn sóng
  kêu gọi tàu thuyền vào nơi tránh trú, neo đậu, chằng buộc lồng bè
  dự trữ mì tôm, lương khô, nước uống đóng chai, thuốc men tại vùng dễ bị chia cắt
  lắp tháp báo ngập, còi cảnh báo, thước đo nước tại ngầm tràn
  thống kê thiệt hại, hỗ trợ dựng lại nhà sập, tốc mái sau giông lốc
  tiếp nhận, phân bổ hàng cứu trợ công khai, đúng đối tượng, không trùng chéo
  ứng phó động đất, sóng thần, rét đậm, rét hại, băng giá, sương muối
  tỉa cành cây cổ thụ, hạ biển quảng cáo trước mùa mưa bão
  giao khoán bảo vệ rừng cho cộng đồng thôn, chi trả dịch vụ môi trường rừng
  trồng rừng gỗ lớn, cấp chứng chỉ quản lý bền vững, bán tín chỉ các bon
  làm đường băng cản lửa, phát dọn thực bì trước cao điểm nắng nóng
  truy quét lâm tặc, phá bỏ lán trại, thu giữ cưa máy, gỗ lậu
  kiểm lâm địa bàn bám cơ sở, tuần tra phát hiện bẫy thú, phá rừng làm nương
  khoanh nuôi tái sinh, trồng cây phân tán, phục hồi rừng ngập mặn ven phá
  cứu hộ động vật hoang dã, tái thả về môi trường tự nhiên
  di thực giống sâm, quế, hồi, thảo quả dưới tán rừng tạo sinh kế
  chống khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định
  lắp thiết bị giám sát tàu cá, xử lý chủ tàu cố tình ngắt kết nối
  thả cá giống tái tạo nguồn lợi, cấm xung điện, chất nổ, lưới mắt nhỏ
  xóa đăng ký tàu ba không, nắm chắc phương tiện nguy cơ vượt ranh giới trên biển
  nuôi tôm siêu thâm canh, ứng dụng tuần hoàn nước, kiểm soát bệnh đốm trắng
  sắp xếp lồng bè nuôi tự phát, giao khu vực biển có thời hạn
  nâng cấp cảng cá, khu hậu cần nghề cá, cơ sở đóng sửa tàu vỏ thép
  chuyển đổi nghề lưới kéo, giã cào sang nghề câu, nghề vây thân thiện
  kiểm tra dư lượng kháng sinh cấm trong cá tra, ếch, ba ba thương phẩm
  tổ chức phiên giao dịch việc làm lưu động kết nối cung cầu nhân lực
  đào tạo nghề ngắn hạn may công nghiệp, hàn điện, sửa chữa xe máy, pha chế
  đưa lao động đi làm việc ở nước ngoài theo hợp đồng, cấm thu phí môi giới trái phép
  đối thoại định kỳ tại nơi làm việc, ký thỏa ước lao động tập thể
  giám sát trả lương, thưởng tết, không để xảy ra ngừng việc, đình công tự phát
  huấn luyện an toàn lò hơi, thang máy, bình khí nén, làm việc trên cao
  điều tra nguyên nhân tai nạn lao động chết người, truy trách nhiệm người sử dụng
  chi trả trợ cấp thất nghiệp, tư vấn học nghề chuyển đổi cho công nhân mất việc
  dự báo nhu cầu tuyển dụng, thiếu hụt thợ bậc cao của ngành bán dẫn
  quản lý lao động nước ngoài, cấp giấy phép cho chuyên gia, nhà quản lý
  rà soát hộ nghèo, hộ cận nghèo theo chuẩn đa chiều, tránh bỏ sót, lọt lưới
  xóa nhà tạm, nhà dột nát cho gia đình neo đơn, già yếu, bệnh tật
  trao sinh kế bò giống, dê cái, máy khâu để các hộ tự lực vươn lên
  khơi dậy ý chí thoát nghèo, xóa tư tưởng trông chờ, ỷ lại vào trợ cấp
  cho vay ưu đãi qua ngân hàng chính sách, tổ tiết kiệm và vay vốn được bình xét dân chủ
  hỗ trợ tiền điện, thẻ bảo hiểm, nước hợp vệ sinh cho hộ nghèo vùng bãi ngang
  phòng ngừa tái nghèo sau thiên tai, dịch bệnh, biến cố rủi ro
  dạy bơi, phòng đuối nước, rào chắn hố sâu, ao hồ gần nhà trẻ
  tiếp nhận tin báo xâm hại, bạo hành trẻ em qua tổng đài miễn phí
  phục hồi chức năng, phẫu thuật vá môi hở hàm ếch, tim bẩm sinh cho trẻ nghèo
  tổ chức trại hè, diễn đàn trẻ em, lắng nghe tiếng nói mầm non tương lai
  ngăn ngừa lao động trẻ em trong lò gạch, xưởng may gia công, quán ăn đêm
  tìm gia đình thay thế, nhận đỡ đầu cháu mồ côi cha mẹ do đại dịch
  mừng thọ, tặng áo lụa, biếu quà cụ ông cụ bà tròn trăm tuổi
  câu lạc bộ liên thế hệ tự giúp nhau dưỡng sinh, đánh cờ, hát dân ca
  mở rộng nhà dưỡng lão tư nhân, đào tạo người chăm sóc chuyên nghiệp tại gia
  xóa bỏ định kiến giới, khuôn mẫu trọng nam khinh nữ trong sách giáo khoa, truyền thông
  bảo đảm cơ cấu nữ lãnh đạo chủ chốt trong nhiệm kỳ tới tại các cấp
  ngôi nhà bình yên tiếp nhận, tạm lánh cho nạn nhân bạo lực gia đình
  lồng ghép giới khi soạn thảo nghị quyết và phân bổ kinh phí thường xuyên
  trùng tu đình làng, miếu thờ, tháp cổ theo nguyên tắc giữ yếu tố gốc
  kiểm kê, tư liệu hóa di sản phi vật thể, phong tặng nghệ nhân ưu tú
  truyền dạy hát then, đàn tính, cồng chiêng, múa rối nước cho lớp trẻ
  chấn chỉnh hoạt động lễ hội, dẹp nạn cờ bạc trá hình, chèo kéo khách hành hương
  thực hiện nếp sống văn minh trong việc cưới, việc tang, hạn chế rải vàng mã
  bổ sung hương ước, quy ước, xóa hủ tục thách cưới, để người chết lâu ngày
  chiếu bóng lưu động phục vụ đồng bào biên giới, hải đảo, vùng căn cứ cách mạng
  luân chuyển sách, báo đến tủ sách, thư viện nông thôn, trại giam, đồn biên phòng
  phát triển công nghiệp văn hóa, điện ảnh, thời trang, trò chơi, nghệ thuật biểu diễn
  sưu tầm hiện vật, trưng bày chuyên đề, đổi mới thuyết minh tại bảo tàng
  khai quật khảo cổ di chỉ mộ táng, thành lũy, lò gốm dưới lòng đất
  sáng tác văn học, mỹ thuật, nhiếp ảnh phản ánh hơi thở cuộc sống đương đại
  cấp phép tổ chức cuộc thi người đẹp, người mẫu, chấn chỉnh ăn mặc phản cảm
  treo cờ Tổ quốc, trang trí pa nô, băng rôn chào mừng ngày lễ trọng đại
  đăng cai giải vô địch bóng chuyền bãi biển, đua thuyền, điền kinh trẻ
  khôi phục môn thể thao dân tộc như đẩy gậy, kéo co, bắn nỏ, tung còn
  tuyển chọn vận động viên năng khiếu, chế độ dinh dưỡng, tiền công tập luyện
  toàn dân rèn luyện thân thể, duy trì câu lạc bộ dưỡng sinh, bơi lội, cầu lông
  đầu tư nhà thi đấu, đường chạy, bể bơi, dụng cụ tập công cộng tại công viên
  kích cầu du lịch nội địa, tung gói giảm giá vé tham quan mùa thấp điểm
  phát triển lưu trú tại nhà dân, ẩm thực bản địa, trải nghiệm hái chè, bắt cá
  gắn sao khách sạn, cấp thẻ hướng dẫn viên, xử lý lữ hành chui
  xây dựng thương hiệu điểm đến thân thiện, mến khách, không chặt chém, đeo bám
  quảng bá cảnh quan hang động, thác nước, ruộng bậc thang tới thị trường quốc tế
  phát triển du lịch chữa lành, suối khoáng nóng, nghỉ dưỡng cao cấp ven vịnh
  xây dựng sản phẩm đêm, phố đi bộ, chợ phiên, biểu diễn thực cảnh
  cung cấp thông tin cho báo chí kịp thời, định hướng dư luận trước vấn đề nhạy cảm
  cử người phát ngôn, xử lý khủng hoảng truyền thông, cải chính tin sai lệch
  sắp xếp cơ quan báo chí, chống báo hóa tạp chí, tư nhân hóa trang mạng
  nâng thời lượng phát thanh tiếng dân tộc, chuyển đài truyền thanh sang ứng dụng viễn thông
  tăng tin bài gương người tốt, việc tốt, phê phán thói hư, tật xấu
  xuất bản phẩm in lậu, sách giả phải bị tịch thu, tiêu hủy
  cấp thẻ nhà báo, tập huấn đạo đức nghề nghiệp cho phóng viên thường trú
  tuyên truyền trực quan qua bảng điện tử, xe loa, tờ gấp song ngữ
  tấn công trấn áp tội phạm tín dụng đen, siết nợ, đòi nợ thuê
  chủ động nắm tình hình, không để hình thành điểm nóng, bị động bất ngờ
  xây dựng thế trận lòng dân, củng cố tổ bảo vệ an ninh trật tự cơ sở
  vận động giao nộp vũ khí, vật liệu nổ, công cụ hỗ trợ, pháo tự chế
  bóc gỡ đường dây đánh bạc qua mạng, ghi lô đề, cá độ bóng đá
  truy nã đối tượng bỏ trốn, vận động ra đầu thú hưởng khoan hồng
  quản lý người chấp hành xong án phạt tù, giúp tái hòa nhập, xóa mặc cảm
  cấp thẻ căn cước lưu động cho người già yếu, khuyết tật nằm liệt giường
  lắp ca mê ra an ninh từ nguồn xã hội hóa tại ngã ba, đầu hẻm
  đấu tranh với luận điệu xuyên tạc, chống phá của thế lực thù địch, phản động
  bảo vệ tuyệt đối an toàn đại hội, kỳ họp, sự kiện đối ngoại cấp cao
  phòng ngừa mua bán người, giải cứu nạn nhân bị lừa sang lao động cưỡng bức
  kiểm tra karaoke, quán bar, vũ trường, cầm đồ, kinh doanh có điều kiện
  triệt phá băng nhóm thanh thiếu niên cầm hung khí rượt đuổi, gây rối
  quản lý cư trú, lưu trú, tạm vắng, người nước ngoài nhập cảnh trái phép
  mỗi nhà có một bình chữa cháy xách tay và lối thoát hiểm thứ hai
  tháo dỡ chuồng cọp, khung sắt bịt kín ban công, mái tôn chắn đường cứu nạn
  tổ liên gia an toàn phòng cháy diễn tập báo động, nhấn chuông, hô hoán
  lắp trụ nước, bến lấy nước cho xe chữa cháy chuyên dùng tại ngõ sâu
  rà soát nhà trọ, chung cư mini, kho xưởng tiềm ẩn nguy cơ cháy lan
  cắt cầu dao, rút phích cắm, kiểm tra dây dẫn cũ trước khi ra khỏi phòng
  đình chỉ cơ sở xăng dầu, khí gas, hóa chất không bảo đảm khoảng cách ngăn cháy
  huấn luyện kỹ năng thoát nạn trong khói độc, bò thấp, khăn ướt che mũi
  nâng cao năng lực cứu nạn dưới nước, trên cao, trong không gian hạn chế
  xây dựng xã, phường không ma túy, giữ vững địa bàn sạch bền vững
  cắt cơn, giải độc, phục hồi hành vi cho người nghiện tại cơ sở tập trung
  duy trì điều trị thay thế bằng thuốc uống cho người lệ thuộc chất dạng thuốc phiện
  phát hiện, phá nhổ cây anh túc, cần sa trồng xen trong nương rẫy
  xét nghiệm nhanh lái xe đường dài nghi sử dụng chất kích thích, hướng thần
  cảnh báo ma túy núp bóng kẹo, nước ép, thuốc lá điện tử, tem giấy
  quản lý sau cai, giới thiệu chỗ làm, ngăn tái nghiện, xa lánh kỳ thị
  chặn nguồn cung từ biên giới, cửa khẩu, đường mòn, bưu kiện chuyển phát nhanh
  khám tuyển, gọi công dân nhập ngũ bảo đảm đủ chỉ tiêu, chất lượng, đúng luật
  xây dựng khu vực phòng thủ vững chắc, căn cứ hậu phương, đường cơ động
  huấn luyện dân quân tự vệ bắn súng, ném lựu đạn, kỹ thuật băng bó
  phúc tra, đăng ký quân nhân dự bị, phương tiện kỹ thuật sẵn sàng động viên
  giáo dục quốc phòng an ninh cho chức sắc, trưởng họ, chủ doanh nghiệp
  tìm kiếm, quy tập hài cốt liệt sĩ, giám định gen xác định danh tính
  rà phá bom mìn, vật nổ sót lại, giao đất sạch cho dân canh tác
  tổ chức lễ giao nhận quân trang trọng, nhanh gọn, tiết kiệm, đúng nghi thức
  thực hiện chính sách hậu phương quân đội, tặng nhà đồng đội, nhà tình nghĩa
  biên phòng phối hợp nhân dân tự quản đường biên, cột mốc, giữ chủ quyền
  diễn tập chiến đấu phòng thủ, vận hành cơ chế trong tình huống chuyển trạng thái
  chống buôn lậu đường cát, thuốc lá điếu, gia cầm giống qua lối mở
  siết kỷ cương tài khóa, chống lãng phí mua sắm ô tô, trụ sở hoành tráng
  tiết kiệm chi hội nghị, tiếp khách, công tác phí, khánh tiết, động thổ
  thu hồi tạm ứng quá hạn, quyết toán dứt điểm dự án hoàn thành
  thẩm định giá tài sản công, bán đấu giá nhà đất dôi dư, bỏ không
  phân bổ dự toán đầu năm, dành nguồn cải cách tiền lương, an sinh xã hội
  cân đối thu chi, điều tiết tỷ lệ phần trăm giữa ba cấp chính quyền
  kiểm soát chi qua kho bạc, từ chối chứng từ không hợp lệ, sai định mức
  công khai quyết toán, tự chủ tài chính đơn vị sự nghiệp, xây dựng quy chế chi tiêu nội bộ
  phát hành trái phiếu địa phương, quản lý nợ vay, bội chi trong ngưỡng an toàn
  xóa thuế khoán, hướng dẫn hộ kinh doanh kê khai theo doanh thu thực
  hóa đơn điện tử khởi tạo từ máy tính tiền nối thẳng với cơ quan thuế
  cưỡng chế nợ đọng, phong tỏa tài khoản, tạm hoãn xuất cảnh người đại diện
  hoàn thuế giá trị gia tăng nhanh, đúng, chống gian lận, mua bán hóa đơn khống
  quyết toán thu nhập cá nhân, giảm trừ gia cảnh, mã số người phụ thuộc
  ủy nhiệm thu thuế sử dụng đất phi nông nghiệp, lệ phí trước bạ, phí bảo vệ
  chống chuyển giá, trốn thuế xuyên biên giới trên nền tảng quảng cáo, bán hàng trực tuyến
  dân vận khéo, đối thoại, thuyết phục hộ chây ỳ nộp tiền sử dụng đất
  giải ngân vốn đầu tư công là nhiệm vụ chính trị trọng tâm, đo bằng kết quả
  cắt chuyển vốn từ dự án ì ạch sang nơi hấp thụ tốt hơn
  chuẩn bị đầu tư kỹ lưỡng, tránh điều chỉnh nhiều lần, đội vốn, dàn trải
  lựa chọn nhà thầu qua mạng, cấm cài cắm điều kiện, chia nhỏ gói thầu
  giám sát cộng đồng đối với con đường, cây cầu do dân góp sức
  tổ công tác đặc biệt tháo gỡ vướng mắc, đôn đốc tiến độ hằng tuần
  khởi công, khánh thành công trình chào mừng kỷ niệm, tránh phô trương, hình thức
  hợp tác công tư, thu hút nguồn lực tư nhân xây hạ tầng logistics
  xử phạt nhà thầu yếu kém, thi công cầm chừng, bỏ giá thấp
  tinh gọn đầu mối bên trong, giảm cấp trung gian, hợp nhất phòng ban chồng chéo
  phân cấp, phân quyền mạnh mẽ đi đôi với kiểm soát quyền lực chặt chẽ
  vận hành chính quyền địa phương hai cấp thông suốt, không bỏ trống địa bàn, chức năng
  sáp nhập thôn, tổ dân phố, chọn tên mới hợp truyền thống, nguyện vọng cử tri
  đề án vị trí việc làm, khung năng lực, bản mô tả công việc từng chức danh
  tinh giản biên chế, giải quyết nghỉ hưu trước tuổi, thôi việc theo nguyện vọng
  bố trí, sử dụng cán bộ bán chuyên trách dôi dư sau sắp xếp thấu tình đạt lý
  luân chuyển, điều động, biệt phái cán bộ trẻ về cơ sở thử thách
  kiểm điểm, xếp loại cuối năm thực chất, tránh nể nang, cào bằng
  kê khai, xác minh tài sản, thu nhập, giải trình nguồn gốc biến động bất thường
  bảo vệ cán bộ dám nghĩ, dám làm, dám đột phá vì lợi ích chung
  bồi dưỡng ngoại ngữ, kỹ năng lãnh đạo, quản lý cho cấp phòng, vụ
  quy hoạch nguồn kế cận, bổ nhiệm lại, miễn nhiệm, từ chức theo quy trình
  thi tuyển công chức trên máy, kiểm định đầu vào, tuyển thẳng sinh viên xuất sắc
  thu hút chuyên gia đầu ngành, trọng dụng nhân tài, trả thù lao xứng đáng
  chấn chỉnh thói đùn đẩy, né tránh, sợ sai, làm việc cầm chừng
  nghiêm cấm uống rượu bia giờ hành chính, đi muộn, về sớm, chơi game
  đeo thẻ, mặc trang phục lịch sự, nói lời xin lỗi, cảm ơn khi tiếp dân
  kiểm tra công vụ đột xuất không báo trước, ghi hình làm bằng chứng
  nâng ngạch, nâng lương trước hạn cho người lập thành tích xuất sắc
  văn hóa công sở trung thực, tận tụy, chuẩn mực, thân thiện, chuyên nghiệp
  xây dựng kế hoạch thanh tra không chồng chéo với kiểm toán nhà nước
  thu hồi tiền, tài sản tham nhũng, thất thoát về công quỹ
  kiến nghị khởi tố, chuyển hồ sơ vụ việc có dấu hiệu tội phạm sang cơ quan điều tra
  chuyển đổi vị trí công tác nhạy cảm để phòng ngừa tiêu cực, tham nhũng vặt
  công bố kết luận thanh tra, đôn đốc khắc phục sai phạm sau kết luận
  lãnh đạo tiếp công dân định kỳ, đối thoại trực tiếp, trả lời dứt khoát
  giải quyết khiếu nại lần đầu ngay tại cơ sở, hạn chế vượt cấp, đông người
  bảo mật danh tính người tố cáo, nghiêm trị hành vi trả thù, trù dập
  rà soát vụ việc tồn đọng, bức xúc, kéo dài qua nhiều thời kỳ
  phân loại đơn thư nặc danh, trùng lặp, lưu đơn đúng trình tự
  vận hành phần mềm tiếp nhận phản ánh, kiến nghị tại hiện trường kèm ảnh chụp
  củng cố tổ hòa giải ở cơ sở, dàn xếp mâu thuẫn xóm giềng từ manh nha
  trợ giúp pháp lý miễn phí cho bị can vị thành niên, người thuộc nhóm yếu thế
  phổ biến luật mới qua phiên tòa giả định, sân khấu hóa, hái hoa dân chủ
  thẩm định dự thảo, hậu kiểm văn bản quy phạm pháp luật trái thẩm quyền
  theo dõi thi hành pháp luật, kiến nghị bãi bỏ quy định mâu thuẫn, lỗi thời
  cấp phiếu lý lịch tư pháp trực tuyến, giảm thời gian chờ đợi, ùn ứ
  quản lý hành nghề luật sư, công chứng, giám định, đấu giá, thừa phát lại
  chứng thực bản sao điện tử từ bản chính, bỏ lạm dụng sao y công chứng
  thi hành án dân sự, kê biên, phát mại tài sản bảo đảm khó bán
  bồi thường nhà nước cho người bị oan sai, phục hồi danh dự, quyền lợi
  đăng ký khai sinh lưu động cho trẻ em vùng cao, người di cư tự do
  số hóa sổ hộ tịch viết tay, chuẩn hóa họ tên, chữ đệm, quê quán
  đăng ký kết hôn có yếu tố nước ngoài, ghi chú ly hôn, nhận cha con
  trao giấy khai tử tận nhà kèm thư chia buồn của chính quyền
  cải chính năm sinh, xác định lại dân tộc, thay đổi họ đúng căn cứ
  giải quyết quốc tịch cho người không quốc tịch cư trú ổn định lâu dài
  phát triển cụm công nghiệp, ưu tiên chế biến sâu, cơ khí, dệt nhuộm sạch
  thu hút dự án sản xuất chíp, pin, linh kiện điện tử, ô tô điện
  công nghiệp hỗ trợ nội địa hóa khuôn mẫu, ốc vít, nhựa kỹ thuật, cao su
  khuyến công địa phương hỗ trợ máy móc tiên tiến cho cơ sở tiểu thủ công
  gìn giữ làng nghề đúc đồng, chạm khắc, dệt thổ cẩm, sơn mài, khảm trai
  phát động tuần lễ người Việt Nam ưu tiên dùng hàng Việt Nam tại siêu thị
  bình ổn giá gạo, thịt, trứng, rau củ, không để khan hàng dịp giáp tết
  kiểm tra hàng giả, hàng nhái, kém chất lượng, ghi sai xuất xứ
  cây xăng bán nhỏ giọt, găm hàng chờ tăng giá bị rút giấy phép
  sắp xếp bến bãi, kho ngoại quan, cảng cạn, trung tâm gom hàng lẻ
  đàm phán mở cửa chính ngạch cho dừa tươi, yến sào, chanh leo, bưởi
  tận dụng ưu đãi hiệp định thương mại tự do, cấp chứng nhận xuất xứ
  ứng phó điều tra chống bán phá giá, tự vệ, phòng vệ thương mại
  thông quan nhanh, khai hải quan điện tử, soi chiếu công ten nơ tự động
  điều tiết xe hàng lên cửa khẩu, tránh ùn tắc nông sản chín rộ
  kết nối giao thương, hội chợ, gian hàng quốc gia ở hải ngoại
  thay thế đường dây trung áp võng thấp, trạm biến áp quá tải mùa nóng
  kéo điện lưới ra đảo, bản xa trung tâm, thay dầu hỏa, đèn pin
  lắp điện mặt trời mái nhà tự sản tự tiêu tại công sở, xưởng
  vận động khách hàng lớn dịch chuyển phụ tải, dùng điện ngoài giờ cao điểm
  phát quang hành lang tuyến, cấm thả diều, trồng cây dưới lưới điện cao áp
  cung ứng đủ than, khí cho nhà máy nhiệt điện chạy hết công suất
  phát triển điện gió ngoài khơi, thủy điện tích năng, pin lưu trữ
  kiểm toán năng lượng, dán nhãn hiệu suất, tắt thiết bị không cần thiết
  xóa chợ cóc, chợ tạm tụ họp trước cổng trường, ven đường tàu
  chuyển đổi mô hình quản lý chợ, đấu thầu khai thác, thu phí ki ốt
  xây chợ đầu mối nông sản, khu giết mổ tập trung, kho mát, bãi xe
  văn minh thương mại, niêm yết giá, cân đối chứng, bán đúng giá
  tiểu thương ký cam kết không lấn lối đi, thắp hương, nấu nướng trong sạp
  đặt hàng nhiệm vụ khoa học xuất phát từ bức xúc của thực tiễn sản xuất
  chấp nhận rủi ro, mạo hiểm, độ trễ trong nghiên cứu cơ bản và công nghệ nguồn
  thương mại hóa sáng chế, giải pháp hữu ích, kiểu dáng do viện, trường sở hữu
  bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể cho nước mắm, chè, cam
  kiểm định đồng hồ đo, cân, cột bơm nhiên liệu, bảo đảm đo lường trung thực
  xây dựng tiêu chuẩn, quy chuẩn kỹ thuật, áp dụng mã vạch, hợp chuẩn hợp quy
  an toàn bức xạ, kiểm xạ máy chụp cắt lớp, thu hồi nguồn phóng xạ vô chủ
  ứng dụng trí tuệ nhân tạo, ảnh viễn thám, máy bay không người lái vào giám sát mùa màng
  tổ chức sàn giao dịch công nghệ, trình diễn thiết bị, kết nối viện với xưởng
  nghiệm thu đề tài, xử lý đề tài xếp ngăn kéo, không ứng dụng được
  nhân nuôi cấy mô lan, chuối, khoai tây sạch bệnh trong phòng thí nghiệm
  cơ chế thử nghiệm có kiểm soát cho công nghệ tài chính, xe tự lái
  bố trí đất ở, đất sản xuất, nước sinh hoạt phân tán cho đồng bào thiếu hụt
  định canh định cư, ổn định dân di cư tự phát vào rừng phòng hộ
  phát huy vai trò già làng, trưởng bản, người có uy tín trong cộng đồng
  bảo tồn tiếng nói, chữ viết, trang phục, nhà sàn của các dân tộc rất ít người
  xét cử tuyển, dự bị đại học, ưu tiên tuyển dụng con em người thiểu số
  thăm hỏi, chúc tết cổ truyền của đồng bào, trao nhu yếu phẩm, chăn màn
  chống âm mưu lợi dụng dân tộc để ly khai, chia rẽ khối đoàn kết
  xây đường vào bản, cầu treo, ngầm tràn, xóa thế ốc đảo cho thôn biệt lập
  hướng dẫn tổ chức tôn giáo đăng ký sinh hoạt tập trung, sửa chữa cơ sở thờ tự
  thăm chúc mừng chư tăng ni, phật tử nhân mùa an cư, lễ Vu lan
  gặp gỡ linh mục, mục sư, chức việc, giáo dân tiêu biểu dịp Giáng sinh
  đấu tranh với tà đạo, hiện tượng tín ngưỡng lệch chuẩn, mê tín, trục lợi
  quản lý tiền công đức, hòm dầu đèn minh bạch tại di tích, đền chùa
  vận động tín đồ sống tốt đời đẹp đạo, kính Chúa yêu nước, đồng hành cùng dân tộc
  cấp giấy chứng nhận đất cho nhà thờ, thánh thất, tịnh xá đủ điều kiện
  phong phẩm, thuyên chuyển, đào tạo chức sắc phải thông báo đúng luật
  tháng thanh niên xung kích, tình nguyện, thắp sáng đường quê, sơn lại cột điện
  mùa hè xanh đưa chiến sĩ tình nguyện lên bản ôn tập văn hóa cho thiếu nhi
  kết nạp đoàn viên mới, bồi dưỡng đối tượng ưu tú giới thiệu cho Đảng
  giúp bạn trẻ khởi sự kinh doanh, vay vốn giải quyết việc làm, tự tin lập thân
  công trình măng non, kế hoạch nhỏ, thu gom giấy vụn gây quỹ xây nhà khăn quàng đỏ
  hiến máu nhân đạo, lập ngân hàng máu sống, đăng ký hiến mô tạng
  câu lạc bộ chủ nhiệm hợp tác xã trẻ, thủ lĩnh sinh viên, đội hình trí thức
  giáo dục lý tưởng, lối sống đẹp, chống nhạt phai, vô cảm trong giới trẻ
  hội viên phụ nữ nuôi heo đất, tiết kiệm gạo tình thương, đỡ đầu chị em khó khăn
  gia đình năm không ba sạch gắn với nhà sạch, bếp sạch, ngõ sạch
  tư vấn làm mẹ an toàn, nuôi dạy con khoa học, giữ lửa hạnh phúc
  tổ truyền thông cộng đồng thay đổi nếp nghĩ cách làm, phá bỏ rào cản tâm lý
  nữ doanh nhân đổi mới, dìu dắt cơ sở nhỏ do phụ nữ yếu thế làm chủ
  áo dài tôn vinh nét duyên, dân vũ khỏe đẹp, ẩm thực gia đình
  ngày hội đại đoàn kết tổ chức ấm cúng, bữa cơm thắm tình làng nghĩa xóm
  phản biện xã hội đối với dự thảo đề án tác động sâu rộng tới dân sinh
  vận động ủng hộ quỹ vì người nghèo, sao kê công khai từng khoản đóng góp
  hiệp thương giới thiệu người ứng cử có đức có tài, đúng cơ cấu thành phần
  giám sát của ban thanh tra nhân dân đối với thu chi đóng góp tại thôn
  tập hợp kiều bào hướng về quê hương, hiến kế, đầu tư, dạy tiếng mẹ đẻ
  cựu chiến binh gương mẫu phát huy bản chất bộ đội Cụ Hồ, hiến đất mở đường
  nông dân thi đua sản xuất kinh doanh giỏi, giúp nhau làm giàu chính đáng
  công đoàn chăm lo bữa ăn ca, nhà trẻ, vé xe về quê cho người lao động
  khen thưởng đột xuất, chú trọng công nhân, nông dân, chiến sĩ trực tiếp chiến đấu
  phát động thi đua nước rút, lập thành tích chào mừng đại hội
  phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến, hoa đẹp giữa đời thường
  ký kết giao ước thi đua giữa các cụm, khối, chấm điểm, bình bầu công tâm
  trao huân chương, bằng khen, kỷ niệm chương trang nghiêm, tránh khen tràn lan
  truy tặng danh hiệu bà mẹ Việt Nam anh hùng, anh hùng lực lượng vũ trang
  hội đồng sáng kiến xét công nhận phạm vi ảnh hưởng, hiệu quả áp dụng
  niêm yết danh sách cử tri, phát thẻ, rà soát tên người mới chuyển đến
  kiểm phiếu, lập biên bản, niêm phong hòm phiếu, thùng phiếu phụ tận giường bệnh
  ứng cử viên tiếp xúc, trình bày chương trình hành động trước bà con khối phố
  tuyên truyền ngày hội non sông, mỗi lá phiếu là trách nhiệm công dân
  giải quyết dứt điểm đơn thư liên quan nhân sự trước ngày bỏ phiếu
  trang trí phòng bỏ phiếu tôn nghiêm, có quốc huy, ảnh Bác, lối đi riêng
  giám sát chủ động bệnh lạ, ca bệnh xâm nhập qua sân bay, cửa khẩu
  đeo khẩu trang, rửa tay xà phòng, ho khạc đúng cách, ăn chín uống sôi
  tổ chức điều tra dịch tễ, truy vết người tiếp xúc gần, cách ly
  diệt bọ gậy, loăng quăng, dọn vỏ gáo dừa, lốp xe đọng nước mưa
  tẩy giun cho học sinh tiểu học, uống vitamin A, bổ sung sắt, kẽm
  phát hiện sớm lao, phong, sốt rét, loại trừ bệnh giun chỉ, mắt hột
  theo dõi biến thể mới, cập nhật phác đồ, dự trữ ô xy, máy thở
  khám sức khỏe tâm thần, trầm cảm, rối loạn lo âu cho học sinh cuối cấp
  giảm hút thuốc lá, sống khỏe không khói, xử phạt hút tại nơi cấm
  hạn chế muối, đường, mỡ, tăng rau xanh, đi bộ đều đặn mỗi ngày
  kiểm thực ba bước, lưu mẫu thức ăn tại bếp ăn tập thể, căng tin
  xử lý quán vỉa hè dùng hàn the, phẩm màu, dầu chiên lại nhiều lần
  test nhanh tồn dư nitrat, thuốc trừ sâu trên rau muống, đậu đỗ ngoài chợ
  ngộ độc nấm, cóc, sò biển, rượu ngâm rễ cây phải được cấp cứu ngay
  thu hồi thực phẩm chức năng quảng cáo thổi phồng như thuốc chữa bách bệnh
  công bố sản phẩm, tự kiểm nghiệm, ghi nhãn phụ, hạn dùng rõ ràng
  xây dựng chuỗi thịt mát, rau an toàn, từ trang trại đến bàn ăn
  giám sát tiệc cưới, giỗ, cỗ lưu động, nước đá, nước đóng bình
  vận động tham gia bảo hiểm xã hội tự nguyện, tích lũy hưởng lương hưu về già
  truy thu tiền chậm đóng, trốn đóng, bảo vệ quyền lợi người làm thuê
  phát hành thẻ bảo hiểm y tế trên ứng dụng, bỏ thẻ giấy rách nát
  chống trục lợi quỹ khám chữa bệnh, lập khống, chỉ định quá mức
  chi trả lương hưu qua tài khoản, tại nhà cho cụ già yếu
  tuyên truyền thiệt thòi khi rút bảo hiểm một lần, khuyên bảo lưu thời gian
  hỗ trợ mức đóng cho học sinh, hộ làm nông có mức sống trung bình
  bảo hiểm nông nghiệp cho lúa, trâu bò, tôm sú trước rủi ro thời tiết
  tiếp đón đoàn đại sứ, tổng lãnh sự, nghị sĩ hữu nghị thăm xã giao
  ký kết bản ghi nhớ, thỏa thuận kết nghĩa giữa hai thành phố bè bạn
  vận động viện trợ phi chính phủ, giải ngân vốn vay nước ngoài hiệu quả
  bảo hộ công dân gặp nạn, ngư dân bị bắt giữ, lao động về nước
  phân giới cắm mốc, giao ban định kỳ với chính quyền láng giềng đối đẳng
  cử học viên du học, thực tập sinh kỹ thuật, chuyên gia sang giúp nước bạn
  quảng bá hình ảnh, ngoại giao văn hóa, ẩm thực, võ cổ truyền tới bạn bè năm châu
  phiên dịch, lễ tân, tặng phẩm, tiệc chiêu đãi theo quy định tiết giảm
  tháo gỡ rào cản gia nhập thị trường, rút ngắn ngày cấp đăng ký kinh doanh
  đối thoại cà phê doanh nhân, giải đáp vướng mắc ngay tại bàn
  hộ cá thể chuyển thành doanh nghiệp, miễn lệ phí môn bài buổi đầu
  tiếp cận tín dụng không thế chấp, quỹ bảo lãnh, lãi suất mềm
  dẹp nạn vòi vĩnh, thanh tra dày, gây khó dễ cho người kinh doanh
  cải thiện chỉ số năng lực cạnh tranh, xếp hạng sở ngành theo phiếu chấm
  hỗ trợ phá sản, giải thể, rút lui khỏi thương trường nhẹ gánh thủ tục
  giải cứu nhà máy đóng băng, đứt gãy nguồn cung, thiếu đơn hàng
  lập không gian làm việc chung, vườn ươm, trung tâm tăng tốc cho nhóm sáng lập
  gọi vốn thiên thần, cố vấn đồng hành, sân chơi thuyết trình ý tưởng
  cuộc thi khởi nghiệp xanh khai thác phụ phẩm vỏ dừa, bã mía, xơ mướp
  tôn vinh thương hiệu lâu đời, doanh nhân tiêu biểu vì cộng đồng
  đổi mới doanh nghiệp nhà nước, cổ phần hóa, thoái vốn, xử lý thua lỗ
  phát triển kinh tế tập thể, nâng chất ban quản trị, kiểm soát viên
  đánh giá tình hình, kết quả đạt được, tồn tại, hạn chế và nguyên nhân chủ quan
  mục tiêu tổng quát, mục tiêu cụ thể, chỉ tiêu chủ yếu và lộ trình thực hiện
  quan điểm chỉ đạo xuyên suốt, yêu cầu đặt ra và phạm vi điều chỉnh của kế hoạch
  phân công nhiệm vụ, cơ chế phối hợp, chế độ thông tin, báo cáo, sơ kết, tổng kết
  kinh phí thực hiện, nguồn ngân sách, nguồn xã hội hóa và các khoản hợp pháp khác
  giải pháp trước mắt, giải pháp lâu dài, nhiệm vụ đột phá và công việc thường xuyên
  căn cứ pháp lý, sự cần thiết ban hành và bối cảnh triển khai trên thực tế
  danh mục phụ lục kèm theo, biểu mẫu thống kê và đề cương báo cáo định kỳ
  giao văn phòng làm đầu mối tổng hợp, theo dõi, nhắc việc, báo cáo người chủ trì
  các phòng chuyên môn căn cứ chức trách được giao xây dựng phương án chi tiết, khả thi
  đề nghị thường trực hội đồng nhân dân tăng cường giám sát chuyên đề đối với nội dung này
  thủ trưởng các đơn vị chịu trách nhiệm toàn diện nếu để xảy ra chậm trễ, sai sót
  trong quá trình tổ chức nếu phát sinh khó khăn, kịp thời phản ánh để xem xét, tháo gỡ
  định kỳ trước ngày rằm tháng cuối quý gửi báo cáo bằng bản điện tử
  hoàn thành chậm nhất vào tuần đầu tháng chạp, không xin lùi thời hạn
  bắt đầu triển khai ngay sau khi kế hoạch được phê duyệt và duy trì quanh năm
  tổ chức sơ kết giữa kỳ, rút kinh nghiệm, uốn nắn lệch lạc, bổ khuyết thiếu sót
  kế hoạch có hiệu lực kể từ ngày ký, thay thế các nội dung trái trước đây
  nơi nhận ghi đầy đủ để thi hành, để biết, để phối hợp và lưu văn thư
  giao trưởng phòng tài chính tham mưu bố trí dự toán, hướng dẫn thanh quyết toán đúng chế độ
  công an cấp xã chủ trì xác minh, đối chiếu, cập nhật biến động nhân khẩu
  trạm trưởng trạm y tế trực tiếp phụ trách khâu hậu cần vắc xin, bảo quản dây chuyền lạnh
  ban chỉ huy quân sự phối hợp đoàn thể khảo sát nguồn nam thanh niên sẵn sàng nhập ngũ
  trưởng thôn, bí thư chi bộ thông tin rộng rãi trên loa và nhóm mạng xã hội
  hiệu trưởng nhà trường quán triệt tới toàn thể giáo viên, nhân viên, cha mẹ học sinh
  đài phát thanh truyền hình mở chuyên trang, chuyên mục, phóng sự, tọa đàm khung giờ vàng
  điện lực khu vực bảo đảm cấp điện ổn định phục vụ sự kiện, có máy nổ dự phòng
  chi cục kiểm lâm tham mưu cắm bảng cấm lửa, dự báo cấp cháy hằng ngày
  Ngân hàng Nhà nước chi nhánh khu vực đôn đốc tổ chức tín dụng giãn nợ, giảm lãi
  bưu điện văn hóa cơ sở nhận chuyển trả hồ sơ tận tay người dân vùng xa
  nhấn mạnh tinh thần rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm
  nói đi đôi với làm, tránh đầu voi đuôi chuột, đánh trống bỏ dùi
  lấy người dân, doanh nghiệp làm trung tâm, chủ thể, mục tiêu, động lực phát triển
  chủ động, linh hoạt, sáng tạo, không rập khuôn, máy móc, chạy theo phong trào
  bảo đảm tính kế thừa, đồng bộ, trọng tâm, trọng điểm, tiết kiệm và hiệu quả
  huy động sức mạnh tổng hợp của cả hệ thống chính trị và sự đồng thuận nhân dân
  biến thách thức thành cơ hội, khơi thông nguồn lực còn tiềm ẩn trong dân
  phát huy dân chủ, giữ nghiêm kỷ luật, tăng cường kiểm tra, hậu kiểm sau cấp phép
  kết quả thực hiện là thước đo bình xét thi đua và đánh giá người đứng đầu
  tuyên truyền mưa dầm thấm lâu, cầm tay chỉ việc cho người lớn tuổi ngại công nghệ
  ban biên tập trang thông tin gỡ bỏ nội dung lạc hậu, đường dẫn chết
  cấp chứng thư số, thiết bị lưu khóa bí mật cho lãnh đạo và văn thư
  đồng bộ mã định danh cơ quan, quy ước đặt tên tệp, định dạng trao đổi
  họp không giấy, biểu quyết trên máy tính bảng, giảm in ấn photocopy
  tích hợp chữ ký số từ xa vào ứng dụng định danh cho cư dân
  chia sẻ bản đồ nền địa lý, lớp thửa đất, ranh giới giữa các ngành
  xây dựng kiến trúc tổng thể, khung tham chiếu, tránh cát cứ, manh mún phần mềm
  điện toán đám mây dùng chung thay cho phòng máy chủ nhỏ lẻ tiêu tốn điện
  giám định chất lượng bàn giao mã nguồn, tài liệu hướng dẫn, tài khoản quản trị
  thuê dịch vụ công nghệ thông tin trọn gói theo mức cam kết khắc phục sự cố
  đào tạo chuyên viên phụ trách số làm nòng cốt, chuyên gia phân tích số liệu
  bảo vệ dữ liệu cá nhân, chỉ thu thập khi được chủ thể đồng ý rõ ràng
  xác thực hai lớp, đổi mật khẩu mạnh, khóa màn hình khi rời bàn
  ngắt kết nối thiết bị nghi nhiễm, giữ nguyên hiện trường, báo đội ứng cứu
  phân vùng mạng, dựng tường lửa, lọc truy cập trái phép từ bên ngoài
  bóc gỡ mạng máy tính ma, thư rác, tin nhắn quảng cáo quấy nhiễu
  kiểm thử xâm nhập, săn tìm nguy cơ tiềm ẩn, lưu nhật ký tối thiểu sáu tháng
  ngầm hóa bể cáp dùng chung, chia sẻ cột ăng ten giữa ba nhà mạng
  tắt sóng công nghệ cũ, hỗ trợ hộ khó khăn đổi điện thoại thông minh
  thúc đẩy kinh tế nền tảng, giao đồ ăn, gọi xe, thuê phòng trực tuyến minh bạch
  phát triển công dân số an toàn, ứng xử văn minh trên không gian mạng
  dạy lập trình cơ bản, tư duy máy tính, rô bốt cho học sinh phổ thông
  khám chữa bệnh từ xa, hội chẩn liên viện, đọc phim qua mạng
  trên cơ sở kết quả tự chấm điểm, từng cơ quan đề ra biện pháp nâng thứ hạng cải cách
  thực hiện tiếp nhận hồ sơ không phụ thuộc địa giới hành chính đối với lĩnh vực đủ điều kiện
  việc ủy quyền giải quyết thủ tục cho công chức chuyên môn giúp rút ngắn khâu trình ký
  mỗi tháng đề xuất ít nhất một sáng kiến giảm giấy tờ cho người đến giao dịch
  thủ tục nội bộ giữa các cơ quan nhà nước cũng phải được thống kê, đơn giản hóa
  công chức bộ phận một cửa phải có phẩm chất tốt, am hiểu nghiệp vụ, giao tiếp khéo léo
  niêm yết bộ thủ tục bằng mã phản hồi nhanh để khách đến tra cứu thuận tiện
  hệ thống tổng hợp tự động nhắc hồ sơ sắp đến hạn qua tin nhắn cho người xử lý
  khuyến khích nộp phí, lệ phí trực tuyến bằng cách giảm mức thu trong giai đoạn đầu
  đo lường chất lượng phục vụ theo thời gian thực dựa trên nhật ký xử lý hồ sơ
  giảm tối đa yêu cầu xuất trình giấy tờ đã có trong cơ sở dữ liệu quốc gia
  nghiên cứu bố trí điểm hỗ trợ dịch vụ công tại bưu cục, siêu thị, chi nhánh ngân hàng
  kịp thời biểu dương tập thể có cách làm hay, mô hình mới trong phục vụ nhân dân
  xây dựng kho dữ liệu dùng chung làm nền móng cho phân tích, dự báo, hoạch định chính sách
  chuẩn hóa bộ mã danh mục, siêu dữ liệu và từ điển thuật ngữ giữa các hệ thống
  chỉ định cán bộ quản trị dữ liệu chịu trách nhiệm về tính chính xác, cập nhật
  việc khai thác thông tin công dân phải đúng mục đích, đúng thẩm quyền và được lưu vết
  thay thế dần thiết bị đầu cuối cũ kỹ, cấu hình thấp tại các phòng, ban
  rà quét định kỳ website, kịp thời phát hiện nội dung cờ bạc bị chèn trái phép
  tổ chức hội thi chuyên gia an ninh mạng nhằm tuyển lựa nhân tố trẻ giỏi tay nghề
  xây dựng quy chế bảo đảm an toàn khi nhân viên làm việc từ xa, mang theo máy riêng
  duy trì hoạt động của trung tâm điều hành an ninh, trực giám sát liên tục cả ngày nghỉ
  khôi phục hoạt động sau sự cố trong thời gian cho phép, hạn chế gián đoạn phục vụ
  chủ quản hệ thống phải chịu trách nhiệm nếu lộ lọt thông tin đời tư của khách hàng
  tiếp tục triển khai khung chương trình đào tạo kỹ năng số theo từng nhóm đối tượng
  hỗ trợ doanh nghiệp nhỏ và vừa dùng thử phần mềm kế toán, bán hàng, quản trị kho
  tỷ trọng giá trị tăng thêm của kinh tế số trong tổng sản phẩm phải tăng dần đều
  thí điểm làng thông minh với camera giám sát ruộng vườn, tưới tự động qua điện thoại
  ngõ phố không tiền mặt, chợ bốn chấm không, trường học thu học phí qua ứng dụng
  đưa học liệu số, bài giảng tương tác, ngân hàng câu hỏi lên kho dùng chung
  xây dựng bệnh viện thông minh, lấy số thứ tự từ xa, thanh toán viện phí tự động
  cơ sở bán lẻ thuốc phải kết nối liên thông, bán kháng sinh theo đơn
  tăng cường chỉ đạo tuyến, chuyển giao kỹ thuật lọc máu, can thiệp tim mạch
  bảo đảm nhân lực thường trực cấp cứu, dự trữ máu hiếm, huyết thanh kháng nọc rắn
  tổ chức khám, cấp thuốc miễn phí cho đối tượng chính sách vùng khó tiếp cận
  đầu tư trạm y tế đủ phòng tiêm, phòng sản, máy siêu âm, máy khí dung
  mở rộng quản lý ngoại trú bệnh phổi tắc nghẽn mạn tính, hen phế quản, gút
  tầm soát ung thư cổ tử cung, ung thư vú, đại trực tràng tại cộng đồng
  hạ thấp tỷ suất tử vong mẹ, tử vong sơ sinh, trẻ nhẹ cân, thấp còi
  thực hành dinh dưỡng một nghìn ngày đầu đời, nuôi con bằng sữa mẹ hoàn toàn
  cô đỡ thôn bản đến tận nhà khám thai, đỡ đẻ sạch, chăm sóc hậu sản
  nghiêm cấm siêu âm lựa chọn giới tính, phá thai vì lý do con gái
  nâng cao tầm vóc, thể lực, tuổi thọ và số năm sống khỏe của người Việt Nam
  cung cấp dịch vụ sàng lọc trước sinh, lấy máu gót chân trẻ sơ sinh
  cập nhật biến động dân cư như sinh, chết, đi, đến vào sổ hộ gia đình điện tử
  phòng chống mang thai ngoài ý muốn ở tuổi vị thành niên, công nhân khu nhà trọ
  chăm sóc mắt học đường, phát kính cận, phòng cong vẹo cột sống cho học trò
  thiết bị dạy học tối thiểu phải được mua sắm kịp trước khai giảng năm học mới
  dạy tích hợp giáo dục địa phương, kể chuyện danh nhân, tham quan di tích quê nhà
  bố trí nhân viên tư vấn tâm lý, phòng tham vấn kín đáo cho học sinh
  tổ chức hội khỏe, hội thi vở sạch chữ đẹp, giao lưu tiếng Việt của chúng em
  bảo đảm nguồn tuyển giáo viên tin học, ngoại ngữ, mỹ thuật, âm nhạc còn thiếu
  giáo dục hòa nhập cho trẻ khuyết tật, tự kỷ, chậm nói, khiếm thính, khiếm thị
  kiểm tra bếp ăn bán trú, nguồn nước uống, xe đưa đón học sinh của trường tư thục
  quản lý nhóm trẻ độc lập, tạm giữ giấy phép cơ sở bạo hành, bỏ quên trẻ
  phát triển văn hóa đọc, tiết đọc sách mỗi tuần, góc thư viện ngay trong lớp
  trung tâm học tập cộng đồng mở chuyên đề ghép cành, ủ phân, nấu ăn, cắt may
  ôn luyện đội tuyển học sinh giỏi, tổ chức sân chơi toán học, khoa học kỹ thuật
  bãi bỏ khoản thu trá hình của ban đại diện cha mẹ, chống lạm thu đầu năm
  tăng tỷ lệ trẻ nhà trẻ ra lớp nhờ mở trường gần khu công nghiệp
  cử tuyển giáo viên dạy giỏi tăng cường cho vùng đảo, có phụ cấp thu hút
  đào tạo chất lượng cao gắn giảng đường với nhà xưởng, thực hành trên máy thật
  bể chứa rác nguy hại như pin, bóng đèn, ắc quy đặt tại nhà văn hóa
  hướng dẫn nông hộ ủ phân hữu cơ từ lá cây, cuống rau, vỏ quả
  giá dịch vụ vệ sinh môi trường tính theo khối lượng phát sinh của hộ gia đình
  xử lý nước thải sinh hoạt phân tán bằng bãi lọc trồng cây sậy, thủy trúc
  phát hiện và bịt kín miệng cống xả trộm của xưởng dệt nhuộm, giặt mài
  lập danh sách cơ sở gây ô nhiễm nghiêm trọng cần di dời, chuyển đổi ngành nghề
  xây dựng kịch bản biến đổi khí hậu, nước biển dâng cho từng lưu vực
  cấm khai thác cát sỏi lòng sông ban đêm, cắm phao ranh giới mỏ
  thu đủ tiền cấp quyền khai thác khoáng sản, kiểm soát sản lượng qua trạm cân
  trám lấp giếng khoan hỏng, hạn chế khoan ngầm ở vùng sụt lún nền đất
  bảo vệ hành lang nguồn nước, cắm mốc giới hồ ao không được san lấp
  thả rạn nhân tạo, trồng san hô, dọn lưới ma vướng dưới đáy biển
  thu gom rác trôi nổi dạt vào bờ sau mỗi đợt gió mùa
  dập bụi công trường, rửa bánh xe, phun sương, phủ bạt bãi tập kết
  giám sát tiếng ồn, độ rung của loa kéo, xưởng cưa, quán nhậu về khuya
  mua sắm xanh trong cơ quan, dùng giấy tái sinh, bình nước thủy tinh
  phát triển khu công nghiệp sinh thái, cộng sinh, tận dụng nhiệt thừa, hơi nước
  thay thế cột biển báo gãy đổ, đinh phản quang, dải phân cách bị húc cong
  tổ chức đấu nối đường nhánh vào quốc lộ đúng vị trí quy hoạch được duyệt
  kiểm tra nồng độ ma túy, thẻ nhận dạng lái xe, thời gian cầm lái liên tục
  bến xe phải có sổ nhật trình, lệnh xuất bến, khu chờ cho người khuyết tật
  xe hợp đồng trá hình, xe dù bến cóc đón trả khách dọc đường bị xử phạt nặng
  nâng tĩnh không cầu yếu, gia cường dầm, thay khe co giãn, gối cầu
  xây dựng văn hóa giao thông nhường nhịn, bình tĩnh, không bóp còi inh ỏi
  phát triển trạm sạc, bãi giữ xe ngầm, làn riêng cho xe đạp công cộng
  bảo vệ kết cấu hạ tầng đường sắt, hành lang đường bay, cấm thả đèn trời
  tổ chức lớp học luật cho lái đò, chủ bến, thợ lặn, ngư dân vạn chài
  tăng chuyến tàu, chuyến bay phục vụ nhân dân đi lại dịp Tết Nguyên đán
  hoàn trả mặt đường đào xới của đơn vị cấp nước, cáp quang cho phẳng phiu
  kết nối đường vành đai, trục hướng tâm với cảng cạn và kho vận
  tăng cường kiểm định an toàn cầu trục, vận thăng, giàn giáo trước khi đưa vào sử dụng
  quản lý năng lực hành nghề của kỹ sư giám sát, chỉ huy trưởng công trường
  lựa chọn kiến trúc nông thôn giữ mái ngói, hàng cau, giếng nước, cổng làng
  quản lý chất lượng bê tông thương phẩm, cát biển nhiễm mặn, thép không rõ nguồn
  thu gom phế thải phá dỡ, nghiền làm cốt liệu tái sinh đắp nền đường
  bàn giao quỹ bảo trì cho ban quản trị tòa nhà, chấm dứt tranh chấp sở hữu chung
  nâng mức sàn cư trú, bố trí khu thiết chế công đoàn cạnh nhà máy
  khảo sát địa chất, khoan thăm dò hố tử thần, sụt lún nền móng nhà dân
  thiết kế nhà chống bão có gác lánh nạn cho hộ nghèo miền duyên hải
  khu tập thể xuống cấp cần kiểm định, di dời khẩn trương trước mùa mưa
  rà soát quy hoạch treo, trả lại quyền sửa nhà, tách thửa cho dân
  quy hoạch tỉnh phải khớp nối với quy hoạch vùng, quy hoạch sử dụng biển
  lấy ý kiến cộng đồng dân cư về đồ án bằng phiếu, triển lãm, sa bàn
  hình thành cực tăng trưởng mới, hành lang ven biển, chuỗi đô thị vệ tinh
  bảo vệ vành đai xanh, mặt nước, tầm nhìn ra núi, trục cảnh quan
  phân loại đô thị, hoàn thiện tiêu chí còn thiếu về nghĩa trang, nhà tang lễ
  tuyến phố văn minh không rác, không dán quảng cáo khoan cắt, không tụ tập đua xe
  dỡ bỏ mái che, bục bệ, cầu dẫn xe gồ ghề trước mặt tiền
  vườn hoa, sân chơi thiếu nhi, ghế đá, vòi nước uống tại khu tập thể
  khắc phục úng ngập cục bộ bằng van ngăn triều, trạm bơm cưỡng bức
  quản lý cây xanh, đánh số, chống sâu mục, thay cây chết khô
  bố trí nhà vệ sinh công cộng sạch sẽ tại quảng trường, bến tàu
  xác nhận nguồn gốc, thời điểm sử dụng thửa đất không có giấy tờ
  đính chính sai tên, sai diện tích trên sổ đã trao cho hộ dân
  giải quyết tình trạng mua bán giấy tay, phân lô bán nền trái luật
  giao đất không thông qua đấu giá cho gia đình thương binh, hộ neo đơn
  vận động người có đất thu hồi nhận tiền, bàn giao trước thời hạn
  cưỡng chế phải là biện pháp sau cùng, bảo đảm nghiêm minh và nhân văn
  theo dõi biến động thửa đất, tách hợp, thế chấp, xóa đăng ký trên phần mềm
  trồng dâu nuôi tằm, trồng cói, trồng sen thay thế ruộng trũng kém hiệu quả
  gieo trồng vụ đông với ngô ngọt, khoai lang, su hào, bắp cải, hành tỏi
  phòng trừ đạo ôn, khô vằn, bạc lá, sâu cuốn lá nhỏ, ốc bươu vàng
  bệnh khảm lá sắn, vàng lá gân xanh, chổi rồng cần nhổ bỏ cây bệnh
  diệt chuột đồng bằng bẫy bán nguyệt, đào hang, hun khói, cấm giăng điện trần
  khuyến nông viên cầm tay chỉ luống, mở lớp đầu bờ, hội thảo thăm đồng
  xây dựng thương hiệu gạo thơm, gạo phát thải thấp, bán giá cao
  lập sổ nhật ký canh tác điện tử, cách ly thuốc trước thu hoạch
  đàn bò thịt lai, bò sữa, dê núi, gà đồi phát triển theo hướng trang trại
  đưa ra khỏi nội thị các chuồng trại không được phép chăn nuôi theo lộ trình
  xây hầm khí sinh học, đệm lót men vi sinh, tách ép phân
  bình tuyển lợn đực giống, truyền tinh nhân tạo, bấm thẻ tai trâu bò
  kiểm soát giết mổ lậu, thịt bẩn, heo bơm nước, tiêm thuốc an thần
  cấm nhập lậu tôm hùm đất, rùa tai đỏ, cá chim trắng nước ngọt
  kho lạnh, nhà sơ chế, máy bóc vỏ, dây chuyền sấy thăng hoa
  xóa cánh đồng bỏ hoang nhờ cho thuê, mượn ruộng, máy gặt thuê
  chương trình nước sạch nông thôn mở rộng đấu nối đến hộ cuối tuyến ống
  hội quán nông dân bàn cách đưa trái ngọt lên chợ mạng
  phân công trực gác cống dưới đê, tuần tra canh gác theo báo động lũ
  đắp đê bối, hộ đê, xử lý mạch đùn, mạch sủi, sạt mái thượng lưu
  tích nước sớm, điều tiết luân phiên, bơm chuyền, nạo vét cửa lấy nước
  trang bị xuồng cao tốc, nhà bạt, phao tròn, máy phát điện, đèn bão
  thông báo dân không vớt củi, không lội qua ngầm khi nước xiết
  bắn tin nhắn cảnh báo mưa đá, lốc xoáy, sét đánh đến thuê bao vùng nguy hiểm
  lập bản đồ phân vùng rủi ro trượt lở đất đá tỷ lệ lớn
  xung kích phòng chống thiên tai cấp xã được tập huấn băng ca, sơ cứu
  khôi phục sản xuất sau lũ bằng cách cấp mạ, cây con, khử trùng chuồng
  dọn bùn non, súc rửa giếng, khơi cống ngay khi nước rút | giữ ấm gia súc, dự trữ rơm khô, cỏ ủ chua, che bạt chuồng
  không được phá vỡ quy hoạch ba loại rừng khi chuyển đất làm thủy điện nhỏ
  đo đếm trữ lượng, ô tiêu chuẩn, cập nhật diễn biến rừng bằng ảnh vệ tinh
  phát triển mây tre đan, nhựa thông, mắc ca, dược liệu dưới tán
  cấp phép vận chuyển gỗ, búa kiểm lâm, bảng kê lâm sản điện tử
  vườn ươm cây bản địa như lim, sến, táu, giổi phục vụ tết trồng cây
  hòa giải tranh chấp ranh giới rừng giữa công ty lâm nghiệp và buôn làng
  cắm biển cấm đốt ong, đốt vía, hun khói trong mùa hanh khô
  sản xuất giống cua xanh, hàu, ngao sạch bệnh ngay tại trại địa phương
  thuyền trưởng ghi nhật ký khai thác, cập cảng chỉ định, bốc dỡ đúng lượng
  nuôi biển công nghiệp xa bờ bằng lồng nhựa chịu sóng, rong sụn, vẹm
  kiểm ngư tuần tra đêm, bắt quả tang thuyền cào điện, lờ bát quái
  quan trắc độ mặn, ô xy hòa tan, tảo độc tại vùng nuôi tập trung
  hộ ngư dân vươn khơi bám biển được hỗ trợ dầu, máy dò, máy liên lạc
  trung tâm dịch vụ việc làm phỏng vấn trực tuyến, gửi hồ sơ ứng tuyển từ xa
  phối hợp cấp thị thực, dạy tiếng, giáo dục định hướng trước khi xuất cảnh
  xây dựng nhà lưu trú, nhà giữ trẻ cho công nhân xa quê
  thương lượng nâng bậc thợ, phụ cấp độc hại, bồi dưỡng bằng sữa hiện vật
  rèn nghề truyền thống, phong nghệ nhân, bàn tay vàng, kiện tướng lao động
  thăm khám bệnh nghề nghiệp bụi phổi silic, điếc tai, nhiễm độc chì
  hỗ trợ thanh niên xuất ngũ học lái xe hạng nặng, vận hành máy xúc
  chăm sóc người có công, điều dưỡng luân phiên, tu sửa nghĩa trang liệt sĩ
  thắp nến tri ân, dâng hương, tặng sổ tiết kiệm cho thân nhân gia đình chính sách
  giải quyết hồ sơ tồn đọng về thương binh, người nhiễm chất độc hóa học
  tặng quà thăm ốm, phụng dưỡng suốt đời mẹ liệt sĩ đơn côi
  trợ cấp hằng tháng cho người khuyết tật nặng, tâm thần lang thang cơ nhỡ
  dạy nghề tẩm quất, đan lát, làm hương cho hội viên người mù
  chi trả an sinh qua thẻ, ví điện tử, loại bỏ hồ sơ trục lợi
  tập trung người ăn xin, vô gia cư về trung tâm bảo trợ nuôi dưỡng
  cứu đói giáp hạt bằng gạo dự trữ quốc gia, cấp tận miệng người cần
  nhóm hộ cùng sở thích nuôi chung, bán chung, quay vòng con giống
  bảo đảm quyền được khai sinh, được bú mẹ, được học hành, vui chơi của trẻ thơ
  kết nối tổng đài, công tác xã hội trường học, bệnh viện khi trẻ có dấu hiệu bị tổn thương
  nhận thức đúng về trừng phạt thân thể, kỷ luật tích cực trong nuôi dạy con cái
  lắp lưới chắn cửa sổ, ổ điện cao, tủ thuốc khóa kín phòng thương tích cho bé
  tháng hành động vì trẻ em mở màn bằng lễ phát động tại quảng trường trung tâm
  hội người cao tuổi nêu gương sáng, hòa giải, khuyến học, trồng cây nhớ Bác
  khám mắt, mổ đục thủy tinh thể, tặng gậy chống, xe lăn cho cụ già
  tạo việc nhẹ phù hợp sức khỏe cho người nghỉ hưu còn muốn cống hiến
  bảo đảm quỹ chăm sóc người cao tuổi được thăm nom khi ốm đau, qua đời
  nam giới chia sẻ việc nhà, cùng vợ đưa con đi tiêm, đi khám
  tuyên dương nữ trí thức, nữ công nhân viên chức đảm đang, bản lĩnh
  tiếp cận công bằng về vốn, đất đai, đứng tên chung cả vợ lẫn chồng
  ngăn quấy rối tình dục nơi làm việc, trên xe buýt, chốn đông người
  giảm khoảng cách thu nhập, thời gian làm việc không lương giữa hai giới
  thiết chế văn hóa thôn xóm phải sáng đèn, có người trông nom, có lịch hoạt động
  xét tặng gia đình văn hóa, ấp văn hóa bảo đảm thực chất, không nể nang
  phục dựng nghi lễ cầu mưa, cúng bến nước, mừng cơm mới của cư dân bản địa
  ghi âm, ghi hình nghệ nhân cao niên hát xẩm, ca trù, quan họ, chầu văn
  đặt tên đường theo danh nhân, địa danh, sự kiện lịch sử phù hợp thuần phong
  tượng đài, phù điêu, tranh hoành tráng cần qua hội đồng nghệ thuật thẩm duyệt
  lập hồ sơ khoa học xếp hạng danh thắng, di tích kiến trúc nghệ thuật
  ngăn chặn trộm cổ vật, sắc phong, chuông đồng, hoành phi, câu đối
  hội diễn văn nghệ quần chúng, liên hoan đờn ca tài tử, múa lân
  số hóa ba chiều hiện vật, tham quan ảo, thuyết minh tự động đa ngữ
  xử lý ca khúc dung tục, phim ảnh đồi trụy, trò chơi bạo lực
  kiểm duyệt biển hiệu lòe loẹt, chữ nước ngoài to lấn át tiếng Việt
  giải chạy việt dã, đua xe đạp, bơi vượt sông thu hút đông đảo phong trào
  chống sử dụng chất kích thích, dàn xếp tỷ số, cay cú ăn thua trên sân cỏ
  phổ cập bơi, võ cổ truyền, cờ vua, đá cầu trong trường tiểu học
  đào tạo trọng tài, huấn luyện viên, bác sĩ thể thao, chuyên gia tâm lý
  thể thao người khuyết tật với cử tạ, bắn cung, bóng bàn, bơi tự do
  phục vụ khách tàu biển, khách hội nghị, khách đánh gôn chi tiêu cao
  xây dựng tuyến tham quan đường thủy nối miệt vườn, chợ nổi, cù lao
  cứu hộ bãi tắm, cắm cờ báo sóng dữ, dòng chảy xa bờ, sứa
  đào tạo thuyết minh viên tại điểm, đầu bếp, buồng phòng, lễ tân
  khai thác du lịch về nguồn, thăm địa đạo, nhà tù, chiến khu xưa
  bộ quy tắc ứng xử du lịch văn minh treo tại cổng soát vé
  phát triển quà lưu niệm tinh xảo từ gốm, lá buông, vỏ ốc, đá quý
  liên kết tour giữa các địa phương trong vùng, tránh trùng lặp, na ná nhau
  trang mạng giả danh báo chí phải bị thu hồi tên miền, đình bản
  chính sách đặt hàng báo chí tuyên truyền biển đảo, giảm nghèo thông tin
  điểm tin sáng, đọc báo, tổng hợp dư luận gửi lãnh đạo trước giờ giao ban
  họp báo thường kỳ, phát thông cáo, trả lời chất vấn của phóng viên
  tập huấn viên chức đài truyền thanh biên tập, thu dựng, bản tin thôn
  in ấn pa nô khổ lớn, lịch treo, sổ tay bỏ túi, tranh cổ động
  tiếng kẻng an ninh, cổng rào tự quản, móc khóa chống trộm, mắt thần
  ngăn chặn thẻ ngân hàng cho thuê, tài khoản rác, sim kích hoạt sẵn
  điều tra án giết người, cướp giật, hiếp dâm, cố ý gây thương tích
  xác minh, truy xét đối tượng đổ chất bẩn, ném bom xăng vào nhà nợ
  bảo vệ chính trị nội bộ, phòng gián điệp, cài cắm, mua chuộc cán bộ
  hòa giải mâu thuẫn chia thừa kế, lối đi chung, nợ nần dẫn tới án mạng
  quản lý con dấu, dịch vụ bảo vệ, tẩm quất, mát xa, cho thuê lưu trú
  nêu cao cảnh giác với sàn tiền ảo, đa cấp biến tướng, việc nhẹ lương cao
  bảo vệ mục tiêu trọng yếu, kho bạc, đài phát sóng, cầu lớn, hồ đập
  đặc xá, giảm án, tạm đình chỉ phải công tâm, đúng người đúng quy định
  khen ngợi người dân tay không bắt cướp, trả lại của rơi
  rà soát hộ vừa ở vừa sản xuất dễ cháy, ngăn cách gian bếp với kho hàng
  cơ sở không khắc phục tồn tại về phòng cháy phải tạm dừng hoạt động
  xe cứu hỏa mini, bình bột, rìu, búa, mặt nạ phòng độc cho đội dân phòng
  bật đèn chiếu sáng sự cố, chỉ dẫn thoát, mở khóa cửa sân thượng
  diễn tập xử lý tràn dầu, rò rỉ amoniac, nổ bồn, sập hầm
  cai nghiện tự nguyện, có hợp đồng, người thân bảo lãnh, cán bộ giúp đỡ
  kiểm soát tiền chất, thuốc gây nghiện, dược phẩm có chứa chất cấm
  vẽ tranh, đóng kịch, ký cam kết học đường nói không với chất cấm
  tặng thẻ bảo hiểm, tạo nghề sửa điện thoại cho thanh niên mới cai xong
  ra quân huấn luyện đầu năm, duyệt đội ngũ, kiểm tra quân số, trang bị
  tuyển sinh quân sự, sơ tuyển học viên trường sĩ quan, phi công, hải quân
  công tác dân vận của đơn vị dã ngoại giúp dân gặt lúa, lợp lại mái
  bảo đảm chính sách cho dân quân thường trực, chỉ huy trưởng cấp xã
  đường hầm, công sự, bãi tập bắn, thao trường phải nằm trong quy hoạch
  kiểm soát ra vào khu vực cấm, biển báo khu quân sự, chống chụp trộm
  làm công tác tư tưởng cho gia đình có con nhập ngũ yên lòng
  kết nghĩa cụm dân cư hai bên biên giới, giao lưu hữu nghị quốc phòng
  lập nguồn dự phòng, quỹ thiên tai, chi cấp bách không quá hạn mức
  trích khoản tăng thu, tiết kiệm chi bổ sung cho trường học, trạm xá
  rà soát khoản nợ thuế khó đòi, khoanh nợ, xóa nợ tiền chậm nộp
  kế toán trưởng chịu trách nhiệm về tính hợp lý của chứng từ thanh toán
  tiêu chuẩn, định mức xe công, máy điều hòa, bàn ghế làm việc
  nhập dữ liệu ngân sách lên hệ thống quản lý ngân sách và kho bạc tích hợp
  bán hoặc cho thuê trường cũ, trạm cũ, nhà văn hóa sau sáp nhập
  giám sát xổ số, bảo hiểm nhân thọ, chứng khoán, cầm đồ huy động vốn trái phép
  nuôi dưỡng nguồn thu bền vững, không tận thu, lạm thu, thu ngoài biên lai
  gia hạn nộp thuế, giảm tiền thuê đất, miễn phí cầu bến cho người khó khăn
  trả lời vướng mắc kê khai qua trợ lý hỏi đáp, điện thoại nóng
  cán bộ thuế không được gợi ý, nhận quà, thông đồng bớt thuế cho người nộp
  theo dõi tiến độ giải ngân từng tuần bằng biểu đồ, báo động đỏ
  bố trí vốn mồi dẫn dắt đầu tư xã hội, không dàn hàng ngang
  thẩm tra tiền khả thi, khả thi, phương án tài chính, kịch bản hoàn vốn
  xử lý nguyên vật liệu khan hiếm, cấp mỏ đất đắp theo cơ chế đặc thù
  khẩn trương chọn tư vấn, lập hồ sơ mời thầu, ký hợp đồng trọn gói
  hậu kiểm công trình bỏ hoang, dở dang, nứt toác sau vài tháng bàn giao
  chuyển giao nhiệm vụ, hồ sơ, con dấu, tài sản khi chia tách đơn vị
  quy định chức năng, quyền hạn, cơ cấu của sở sau hợp nhất không để gián đoạn
  bỏ cấp phó thừa, mỗi phòng ít nhất bảy biên chế mới được lập
  đơn vị sự nghiệp yếu kém phải giải thể, chuyển thành công ty cổ phần
  hoàn thiện quy chế làm việc, thông báo phân công trong tập thể ủy ban
  cán bộ cấp xã phải được chuẩn hóa bằng cấp, bồi dưỡng ngay việc mới
  cơ chế đánh giá theo sản phẩm, khoán việc, loại khỏi bộ máy người yếu kém
  xem xét thi hành kỷ luật khiển trách, cảnh cáo, cách chức, buộc thôi việc
  quản lý hồ sơ gốc cán bộ bằng phần mềm, đối soát ngày vào ngành
  bố trí nhà công vụ, trợ cấp đi lại cho công chức chuyển đến công tác xa
  nêu gương về lối sống giản dị, gần dân, sát việc, nói ít làm nhiều
  chống bệnh thành tích, báo cáo láo, tô hồng, giấu khuyết điểm
  giữ bí mật đề thi, danh sách trúng tuyển công bố đúng hạn
  phân luồng thư điện tử, nhắc lịch công tác tuần, thư mời họp
  ứng viên phải có đạo đức trong sáng, lý lịch rõ ràng, sức khỏe tốt
  thanh tra chuyên đề về mua sắm thiết bị, cấp phép mỏ, quản lý đất công
  xử lý sau thanh tra phải đi đến cùng, không hữu khuynh, bao che
  công khai bản kê khai tại hội nghị, niêm yết đủ ba mươi ngày
  đường dây nóng nhận tin tố giác vòi tiền, làm luật, bảo kê
  phòng tiếp dân có nước uống, ghế ngồi, nội quy, sổ ghi chép
  đối với vụ việc phức tạp, cần lập tổ xác minh liên ngành khách quan
  thông báo thụ lý, gia hạn, ra quyết định giải quyết đúng trình tự luật định
  hóa giải tâm lý bức xúc của người khiếu kiện bằng lắng nghe chân thành
  bình chọn hòa giải viên giỏi, bồi dưỡng kỹ năng ngăn vụ nhỏ xé to
  tủ sách pháp luật điện tử, trang hỏi đáp, tờ gấp bằng chữ Thái, chữ Mông
  rà soát, hệ thống hóa văn bản, công bố danh mục hết hiệu lực
  giúp đương sự soạn đơn, dự phiên tòa, mời trợ giúp viên bào chữa
  xử phạt vi phạm hành chính đúng thẩm quyền, đúng mức, có biên bản
  giám định tư pháp về xây dựng, tài chính, pháp y tâm thần nhanh chóng
  quản tài viên, chứng nhận lãnh sự, hợp pháp hóa giấy tờ ngoại quốc
  kiểm tra nghiệp vụ hộ tịch, khắc phục sai sổ, thiếu chữ ký
  cấp trích lục, xác nhận tình trạng hôn nhân ngay trong buổi sáng
  trao tận tay giấy khai sinh cho trẻ bị bỏ rơi, con ngoài giá thú
  xác định cha mẹ cho con bằng giám định huyết thống, cam đoan, nhân chứng
  nhận nuôi con nuôi phải vì lợi ích tốt nhất của đứa trẻ
  xúc tiến đầu tư tại chỗ, chăm sóc dự án đã cấp chứng nhận, thúc nhanh triển khai
  lấp đầy mặt bằng cụm tiểu thủ công, đấu nối nước thải, thu hút ngành sạch
  kiểm soát kinh doanh hóa chất độc, tiền chất thuốc nổ công nghiệp, kho mìn
  hỗ trợ thợ cả truyền nghề nón lá, chiếu cói, rèn dao, làm trống
  điểm bán hàng lưu động phục vụ bản xa với mắm muối, dầu ăn, chất đốt
  tuyên truyền quyền lợi người tiêu dùng, đổi trả, bảo hành, hoàn tiền
  xử lý livestream bán hàng gắn mác xách tay, mỹ phẩm trôi nổi
  quản lý rượu thủ công, thuốc lá thế hệ mới, bánh trung thu không nhãn
  quy hoạch mạng lưới cửa hàng tiện lợi, trung tâm mua sắm, chợ hạng ba
  lắp mái vòm, rãnh thoát, bình cứu hỏa, ca mê ra cho chợ quê
  tổ chức phiên chợ hàng Việt về miền núi, bán trợ giá, tặng phiếu
  cảnh báo sớm rào cản kỹ thuật, hạn ngạch, thuế đối kháng ở thị trường khó tính
  đa dạng hóa đối tác, giảm lệ thuộc một thị trường duy nhất cho hàng dệt may
  kiểm dịch, chiếu xạ, đóng thùng, dán mã cơ sở đóng gói quả tươi
  phát triển dịch vụ giao nhận, khai thuê, giám định, đòi bồi thường vận tải
  xây cảng tổng hợp, bến xà lan, kho lạnh phục vụ thủy sản xuất ngoại
  thay công tơ cơ bằng công tơ đọc từ xa, tra cứu sản lượng theo giờ
  bảo đảm điện cho bơm úng, kỳ thi, bệnh viện, tổng đài khẩn cấp
  dựng trụ ly tâm, thay sứ, nâng tiết diện dây dẫn tuyến nhánh rẽ
  tuyên truyền tiết giảm đèn quảng cáo, đặt nhiệt độ máy lạnh vừa phải
  chống trộm cắp điện, câu móc sau công tơ, rò điện ra cột sắt
  lập quỹ phát triển khoa học trong doanh nghiệp, trích lợi nhuận mua máy mới
  hợp tác ba nhà, phòng thí nghiệm trọng điểm, giáo sư đầu đàn kiều bào
  giải mã, làm chủ công nghệ vật liệu mới, tế bào gốc, hydro xanh
  nghiên cứu bảo tồn gen gà đen, lợn cỏ, vịt bầu, cá lăng
  tập huấn tra cứu sáng chế, viết đơn đăng ký, khai thác tài sản trí tuệ
  phổ biến kiến thức vũ trụ, thiên văn, sinh học cho tuổi học trò
  kiểm tra nhà nước về chất lượng đồ chơi, mũ, vàng trang sức, thép dựng
  mua bản quyền giống, chuyển nhượng quyền sử dụng, định giá bí quyết
  lồng ghép vốn các chương trình mục tiêu để xây trường bán trú cho trẻ vùng lõi
  chính sách riêng cho dân tộc còn gặp nhiều khó khăn, có khó khăn đặc thù
  khôi phục nghề dệt lanh, vẽ sáp ong, nhuộm chàm, đan gùi của phụ nữ bản
  mở lớp dạy chữ Khmer, chữ Chăm dịp hè tại chùa, nhà cộng đồng
  cấp báo, tạp chí miễn phí, ra đi ô cho người có uy tín
  sinh hoạt Phật giáo, Công giáo, Cao Đài, Hòa Hảo được bảo đảm bình đẳng
  tổ chức trọng thể đại lễ Phật đản, xe hoa, thuyết pháp đúng đăng ký
  giải quyết nhu cầu xây nhà nguyện, tháp chuông, xin giao đất nghĩa địa giáo xứ
  vận động giáo hội tham gia nuôi dạy trẻ khuyết tật, phát cháo, khám bệnh từ thiện
  ngăn người tự xưng thánh nhân, đồng cốt, bói toán lừa bịp nhẹ dạ
  đoàn viên nhận việc số hóa địa chỉ đỏ, gắn mã giới thiệu di tích
  chiến dịch kỳ nghỉ hồng, hành quân xanh, tiếp sức mùa thi, nấu cơm suất
  xóa tin độc, lan tỏa câu chuyện đẹp, một tin tốt mỗi sớm mai
  đội thiếu niên thi nghi thức, múa hát sân trường, chăm sóc tượng đài
  ngân hàng ý tưởng, giải thưởng tuổi trẻ sáng tạo, lương y trẻ, nhà nông giỏi
  bí thư chi đoàn phải năng nổ, biết tập hợp, biết vận dụng công nghệ
  nhóm phụ nữ nhặt rác, phân loại, bán ve chai đóng thẻ bảo hiểm
  lớp tiền hôn nhân, câu lạc bộ mẹ chồng nàng dâu, cha mẹ đơn thân
  tập huấn chị em làm mứt, muối dưa, nấu rượu cần, cắm hoa, trang điểm
  tổ phụ nữ tự quản đường hoa, hũ gạo nghĩa tình, nồi cháo yêu thương
  hỗ trợ nạn nhân bị mua bán trở về nhà, cấp giấy tờ, học nghề
  mặt trận khu dân cư họp bàn, hòa thuận, giám sát cán bộ đảng viên
  phát động hiến công, hiến kế, góp ngày công xây cầu nối bờ vui
  nắm bắt tâm tư cử tri, tổng hợp ý kiến gửi nghị trường kịp lúc
  thi đua dân vận khéo trong giải phóng mặt bằng, giữ rừng, xây nông thôn đẹp
  lấy phiếu tín nhiệm trưởng thôn, công tâm, không vận động lôi kéo
  giúp bà con vùng rốn lũ dựng lại mái nhà, sưởi ấm ngày đông
  thành lập hội đồng thẩm định hồ sơ thi đua, cắt thành tích không có minh chứng
  phong trào làm theo lời Bác, mỗi tuần một việc tốt, mỗi tháng một gương sáng
  biểu dương thầy thuốc, nhà giáo, chiến sĩ công an bám địa bàn khó
  tặng biểu trưng, ghi sổ vàng, thư khen của chủ tịch trước buổi chào cờ
  thông báo ngày, giờ, địa điểm bầu cử trên loa phát thanh ít nhất bảy ngày
  cử tri đi vắng, ốm nặng, tạm giam được bảo đảm quyền bỏ phiếu
  phân chia đơn vị bầu cử, ấn định số đại biểu, khu vực bỏ phiếu
  bảo vệ an toàn phiếu trắng, con dấu, máy phát điện dự phòng đêm kiểm phiếu
  không để cử tri bầu thay, bầu hộ, gạch sai, bỏ ngỏ phiếu
  tăng cường giám sát dịch cúm gia cầm độc lực cao lây sang người tại chợ
  dập ổ ho gà, bạch hầu, quai bị, thủy đậu ngay trong trường học
  tiêm phòng dại trước phơi nhiễm cho nhân viên bắt chó, thú y
  bổ sung vi chất, uống đủ phác đồ, súc họng nước muối, giữ ấm
  kiểm soát chuột, bọ chét, ve rận, gián, mầm bệnh trong trại tạm giam
  truyền thông nguy cơ bằng tiếng địa phương, tranh lật, kịch ngắn, thông điệp tin nhắn
  báo cáo ca bệnh khẩn trong ngày, tổ phản ứng nhanh lên đường ngay
  khu cách ly phải tách luồng sạch bẩn, có buồng đệm, áp lực âm
  kiểm tra nước giải khát đường phố, kem, trà sữa, chân gà sả ớt
  tập huấn chủ hàng ăn dùng găng, kẹp gắp, tủ kính, nước sạch
  phân cấp quản lý thực phẩm giữa y tế, công thương, nông nghiệp cho rành mạch
  truy nguồn lô thịt lạnh nhiễm khuẩn, tiêu hủy, phạt nặng kẻ gian
  tháng hành động vì chất lượng bữa ăn, dừng cỗ cưới bẩn, gói giấy sạch
  giỏ hàng an toàn, nhật ký vườn rau, máy quang phổ kiểm nghiệm nhanh
  đại lý thu bảo hiểm đến từng nhà, giải thích rõ mức đóng, quyền hưởng
  giải quyết chế độ ốm đau, thai sản, dưỡng sức trong năm ngày làm việc
  đối chiếu thẻ trùng, xóa mã chết, gộp sổ cho người có nhiều sổ
  bảo đảm quyền khám trái tuyến, thông tuyến, chuyển viện bằng giấy điện tử
  hỗ trợ mai táng, tuất một lần cho thân nhân người đóng góp lâu năm
  tham gia diễn đàn khu vực, mạng lưới đô thị xanh, hội nghị thị trưởng
  bố trí đối tác quốc tế khảo sát dự án cải thiện vệ sinh, cấp nước
  trao đổi nhạc công, họa sĩ, đầu bếp trong tuần lễ văn hóa hữu nghị
  thẩm định điều ước, thỏa thuận vay, cam kết hoàn vốn đối ứng
  quản lý hội nghị, hội thảo có chuyên gia nước ngoài, tránh lộ tin mật
  đón tiếp kiều bào về quê ăn tết, thăm mộ tổ, góp vốn
  giảm một phần ba thời gian nộp hồ sơ nhờ số hóa đầu vào cho chủ cơ sở
  bãi bỏ giấy xác nhận chồng chéo khi hộ kinh doanh đăng ký ngành mới
  ưu tiên mua hàng từ doanh nghiệp do phụ nữ, người khuyết tật điều hành
  hỗ trợ tư vấn pháp lý, kế toán, đào tạo giám đốc cho xưởng gia đình
  chuyển từ quản lý sang kiến tạo, coi khó khăn của doanh nghiệp là của mình
  khuyến khích khởi nghiệp từ rơm khô, bèo tây, lá chuối, đất sét, tre nứa
  kết nối nhà đầu tư mạo hiểm, tổ chức ngày trình diễn, sàn gọi vốn cộng đồng
  giảm tiền thuê nhà xưởng, hoãn trả gốc cho hộ vừa trải qua hỏa hoạn
  đẩy nhanh thoái vốn ngoài ngành, tái cấu trúc tổng công ty thua lỗ lũy kế
  liên minh hợp tác xã dắt tay các tổ hợp tác lên quy mô lớn
  mỗi chi bộ có nghị quyết chuyên đề, chọn việc khó, việc dân bức bách
  giữ gìn đoàn kết nội bộ, phê bình thẳng thắn, chân tình, không phe cánh
  sinh hoạt theo cụm, phát triển đảng viên vùng giáo, doanh nghiệp tư nhân, thôn trắng chi bộ
  quán triệt nghị quyết, xây dựng chương trình hành động sát với hoàn cảnh từng nơi
  tập trung tháo gỡ khâu yếu, mặt yếu, việc mới, việc khó phát sinh
  kế hoạch này là căn cứ để các ngành xây dựng chương trình công tác riêng
  trưởng ban chỉ đạo chủ trì họp giao ban, phân vai, thúc tiến độ
  thư ký tổ giúp việc chuẩn bị tài liệu, ghi biên bản, gửi kết luận
  bí thư đoàn xã làm tổ phó, trưởng công an làm thành viên thường trực
  thành lập đoàn liên ngành kiểm tra chéo, chấm điểm, công bố xếp loại
  văn bản hỏa tốc chuyển qua trục liên thông, gọi điện xác nhận người nhận
  gửi ý kiến góp ý trước giờ hành chính, quá hạn xem như đồng thuận
  mốc hoàn thành được ấn định theo quý, có người ký cam kết
  điều chỉnh, bổ sung kế hoạch khi tình hình biến chuyển khác dự liệu
  kinh phí vận động không được ép buộc, cào đầu người, gợi ý mức góp
  thu hồi khoản chi sai, xuất toán, buộc hoàn trả và xin lỗi công khai
  đưa tiêu chí chuyển hóa xanh vào quy chế chi tiêu, mua sắm văn phòng phẩm
  tập trung đầu tư dứt điểm, sớm khai thác, tránh nửa vời, phân tán
  tổng kiểm tra tài sản kết cấu hạ tầng, lập thẻ, dán mã, ghi sổ
  niêm yết phương án trước thềm trụ sở, phát tờ rơi, mời dân góp lời
  tập trung thực hiện đồng thời cả bảo vệ môi trường lẫn bảo đảm an sinh
  ai vi phạm quy chế phát ngôn, làm lộ bí mật công tác sẽ bị xử lý
  tiếp tục phát huy vai trò hạt nhân của cốt cán, người tiên phong ở cơ sở
  nâng cấp màn hình, micro, đường truyền cho phòng họp trực tuyến tới các phường
  tổ chức cho lãnh đạo đi thực tế, ngủ lại bản, nghe dân giãi bày
  tập hợp, nghiên cứu mô hình thành công để học hỏi, tránh sao chép vụng về
  bổ sung cây xanh, ghế nghỉ, lối dốc xe lăn trước cửa trụ sở
  xóa sổ quan liêu, hách dịch, cửa quyền, thay bằng gần gũi, sẻ chia
  kiên trì, bền bỉ, không nóng vội, không chủ quan trước kết quả bước đầu
  hằng năm rà soát chỉ tiêu đã lỗi thời, đề nghị cấp trên bãi bỏ
  trao quyền tự quyết cho cơ sở đi kèm kiểm tra ngẫu nhiên, bất thần
`
  .split(/[|\n]/u)
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence !== '');
