/**
 * Questions about plans as officers type them; written for this project. The spelling of questions
 * is learnt from them beside the loaded plans. Long, because a model of words and pairs learns from many.
 */
export const OFFICER_QUESTIONS: readonly string[] = `
  cho anh hỏi kế hoạch chuyển đổi số năm nay sở nào đứng chính vậy em
  ai cầm trịch khâu số hóa hồ sơ ở bộ phận một cửa thế | việc dựng kho dữ liệu dùng chung giao cho đơn vị nào chủ trì
  bên bưu điện có tên trong danh sách phối hợp không nhỉ | tổ công nghệ số cộng đồng do xã lo hay huyện lo
  nhờ em tra hộ hạn chót nộp báo cáo chữ ký số | tỉ lệ hồ sơ trực tuyến toàn trình phải đạt bao nhiêu phần trăm
  năm ngoái mình làm được mấy phần trăm dịch vụ công mức toàn trình
  so với bản cũ thì chỉ tiêu thanh toán không tiền mặt nâng lên mấy điểm
  những dòng nào bỏ trống ô thời hạn trong phụ lục một | mấy đầu việc ghi làm đều đặn quanh năm hả em
  việc nào giao từ hai sở trở lên thì lọc ra giúp chị | kê ra các nền tảng số cần hoàn thành trước tháng sáu
  hình như trung tâm điều hành thông minh dời sang quý bốn phải không
  tưởng là văn phòng ủy ban chủ trì cổng dữ liệu mở, không phải à | kinh phí thuê đường truyền lấy từ nguồn nào đấy
  căn cứ pháp lý của đề án định danh điện tử là văn bản gì | mục ba phần nhiệm vụ nói gì về hạ tầng số
  kinh tế số được định nghĩa thế nào trong kế hoạch này | còn bên tư pháp thì sao, có dính vào mảng này không
  thế bản cuối năm đã sửa chỉ tiêu nào chưa em | cái thứ hai ai lo, huyện hay là sở
  vậy cộng lại là mấy nhiệm vụ tất cả | sản phẩm đầu ra của việc nâng cấp hệ thống một cửa là gì
  huyện nào cũng phải phủ sóng thôn lõm hay chỉ vùng sâu thôi | còn bao nhiêu thôn bản chưa có sóng di động vậy anh
  đề nghị cho biết đơn vị thẩm định phương án mạng nội bộ
  khối doanh nghiệp viễn thông gánh phần việc nào trong bảng này
  người đứng đầu cơ quan chịu trách nhiệm tới đâu về dữ liệu số
  giúp em với, em tìm hoài không ra chỉ tiêu chữ ký số cá nhân
  trong bảng phân công có bao nhiêu hàng ghi hoàn thành quý hai
  chênh giữa mục tiêu và kết quả năm trước của kinh tế số là mấy
  bao nhiêu phần trăm cán bộ xã phải qua lớp tập huấn kỹ năng số
  lớp bồi dưỡng trí tuệ nhân tạo cho công chức mở khi nào | ai ký báo cáo gửi lên bộ cuối tháng mười một
  xã mình phải nộp số liệu cho phòng văn hóa hay gửi thẳng lên sở
  trợ lý ảo cho công chức có nằm trong danh mục thí điểm không
  chỉ tiêu nào về xã hội số tăng mạnh nhất so với năm kia
  việc tích hợp dữ liệu dân cư xong trước hay sau việc làm sạch đất đai
  nhóm nhiệm vụ thể chế số gồm mấy việc, kể tên giùm | phía công an giữ vai hỗ trợ hay chủ trì đề án dữ liệu dân cư
  hộ kinh doanh dùng hóa đơn điện tử ai theo dõi vậy ta
  mở tài khoản thanh toán cho người lớn tuổi đặt đích bao nhiêu
  sở khoa học và công nghệ ôm mấy việc trong kế hoạch này | phụ lục hai có cột ghi chú không hay chỉ bốn cột
  chỗ nào trong văn bản nhắc tới điện toán đám mây | nền tảng họp trực tuyến xuống tới cấp xã chưa em ơi
  nhiệm vụ nào về bản đồ số bị chuyển tiếp từ năm trước sang | đơn vị nào nhận bàn giao phần mềm quản lý văn bản cũ
  gom số liệu hồ sơ quá hạn là phần của ai | chỉ số cải cách hành chính năm nay phấn đấu hạng mấy
  điểm hài lòng của người dân đặt ra tối thiểu bao nhiêu | sở nội vụ còn làm cơ quan thường trực cải cách nữa không
  kiểm tra công vụ đột xuất mỗi năm mấy cuộc, ai đi
  kế hoạch có bắt cắt giảm ba mươi phần trăm thời gian giải quyết không
  thủ tục nào phải đơn giản hóa xong trong quý một | bao nhiêu phòng ban chưa công khai bộ thủ tục mới
  rà giúp chị mấy việc cải cách thể chế có hạn tháng chín | việc khảo sát hài lòng giao sở nào, mặt trận có phụ không
  xin lỗi hồ sơ trễ hẹn phải đạt tỉ lệ trăm phần trăm à | bộ phận trả kết quả cấp xã do ai đôn đốc
  năm trước đứng thứ mấy về chỉ số hiệu quả quản trị công | tụt mấy bậc so với hồi năm kia vậy em
  mục tiêu cải cách tài chính công có con số cụ thể không
  hồ sơ trả đúng hẹn yêu cầu từ chín mươi lăm hay chín mươi tám phần trăm
  việc phân cấp thẩm quyền cho phường xã làm xong lúc nào | ngành thuế với ngân hàng có được giao đầu việc nào không
  em xem trong sáu nội dung cải cách thì nội dung nào ít việc nhất | bên nào chấm điểm chỉ số cải cách của các huyện
  thời điểm công bố kết quả xếp hạng sở ngành là bao giờ
  đối thoại giữa lãnh đạo với người dân tổ chức mấy lần một năm
  chi cho tuyên truyền cải cách dùng ngân sách hay xã hội hóa
  báo cáo cải cách quý gửi trước ngày mấy của tháng cuối quý
  tinh giản biên chế trong kế hoạch ghi giảm bao nhiêu người
  hình như bỏ báo cáo tháng rồi, chỉ còn báo cáo quý phải không | đề án vị trí việc làm phê duyệt chậm nhất ngày nào
  liệt kê sáng kiến cải cách mà các địa phương phải đăng ký
  thủ tục liên thông khai sinh, thẻ bảo hiểm nằm ở dòng bao nhiêu
  việc nào vừa có trong kế hoạch cải cách vừa có bên chuyển đổi số
  soi lại coi có nhiệm vụ nào không ghi cơ quan phối hợp | tháng nào dồn nhiều hạn nhất trong bảng phân công
  từ đây tới cuối năm còn mấy mốc phải xong nữa em | quá nửa số việc rơi vào quý bốn, đúng vậy không
  kiểm soát thủ tục hành chính bên nào giữ chính, văn phòng hả
  đơn vị được nêu tên nhiều nhất trong cột chủ trì là ai | sở nào chỉ đứng phối hợp mà không chủ trì việc nào hết
  hai bản khác nhau chỗ nào ở phần tổ chức thực hiện | kế hoạch này thay thế văn bản số mấy của năm trước
  bản điều chỉnh giữa năm bớt đi nhiệm vụ nào so với bản gốc | thời gian hiệu lực của kế hoạch kéo dài đến hết năm nào
  an toàn thông tin thì đơn vị nào trực ứng cứu sự cố | mấy hệ thống phải phê duyệt cấp độ an toàn trong năm nay
  tỉ lệ máy trạm cài phần mềm chống mã độc yêu cầu bao nhiêu | diễn tập thực chiến phòng thủ mạng tổ chức tháng mấy
  ai chủ trì giám sát trung tâm dữ liệu hai bốn trên bảy
  kinh phí bảo mật có bảo đảm đủ mười phần trăm chi công nghệ không
  năm ngoái ghi nhận bao nhiêu vụ tấn công vào cổng thông tin
  đội ứng cứu sự cố gồm những cơ quan nào, kê đủ giùm anh | công an với sở khoa học, bên nào cầm đầu việc rà lỗ hổng
  hệ thống cấp độ ba là gì theo phần giải thích từ ngữ | sao lưu dữ liệu định kỳ hằng tuần hay hằng tháng vậy
  xã có phải cử cán bộ chuyên trách bảo mật không em | nhiệm vụ bảo vệ dữ liệu cá nhân dựa vào nghị định nào
  lừa đảo qua mạng có đưa vào phần tuyên truyền không ta | hạn khắc phục điểm yếu sau kiểm tra là bao nhiêu ngày
  báo cáo sự cố khẩn phải gửi trong vòng mấy giờ | mã hóa đường truyền cơ yếu do ban nào đảm nhận
  bản an toàn thông tin năm nay nhiều việc hơn năm ngoái mấy việc | trong số đó việc nào dùng vốn sự nghiệp
  mật khẩu mặc định với tài khoản nghỉ việc ai lo thu hồi
  kế hoạch y tế giao chỉ tiêu giường bệnh trên vạn dân bao nhiêu | mấy bác sĩ trên một vạn dân đến cuối kỳ vậy em
  tiêm chủng đầy đủ cho trẻ dưới một tuổi đạt mức nào
  năm trước có bao nhiêu ca sốt xuất huyết ghi trong phần đánh giá
  phun hóa chất diệt muỗi do trạm y tế hay trung tâm kiểm soát làm | xã chuẩn quốc gia về y tế phải đạt mấy phần trăm
  bao phủ bảo hiểm y tế tăng thêm mấy phần trăm so với kết quả cũ | bệnh viện nào thí điểm hồ sơ bệnh án điện tử trước
  nguồn mua vắc xin từ trung ương cấp hay tỉnh tự lo | khám sức khỏe định kỳ cho học sinh giao hai sở cùng làm à
  suy dinh dưỡng thấp còi hạ xuống dưới bao nhiêu | an toàn thực phẩm mùa lễ hội bên nào đi kiểm tra
  ngộ độc tập thể có chỉ tiêu khống chế số vụ không | ai đứng mũi chịu sào nếu dịch lan ra nhiều xã
  cơ số thuốc dự phòng phải chuẩn bị xong trước mùa nào | trạm y tế lưu động đặt ở đâu, phụ lục có ghi không
  dân số già hóa thì kế hoạch nêu giải pháp gì | tỉ số giới tính khi sinh khống chế ở mức bao nhiêu bé trai
  sàng lọc trước sinh phấn đấu mấy phần trăm bà mẹ | bệnh không lây nhiễm gồm những bệnh nào theo mục hai
  bao nhiêu người tăng huyết áp được quản lý tại tuyến xã
  phòng chống lao với sốt rét chung một kế hoạch hay tách riêng
  kế hoạch nào sớm hơn, phòng dại hay phòng cúm gia cầm | chó mèo tiêm phòng dại đạt bảy mươi hay tám mươi phần trăm
  hội chữ thập đỏ phụ khâu nào trong hiến máu | chỉ tiêu đơn vị máu năm nay so năm ngoái hơn kém ra sao
  cho em xin danh sách bệnh viện phải cải tạo nhà vệ sinh | xử lý rác thải y tế do sở nào hướng dẫn
  việc đào tạo bác sĩ tuyến dưới bố trí ngân sách mấy tỉ | y tế trường học thuộc mảng nào trong bảng phân công
  cô đỡ thôn bản có được hỗ trợ phụ cấp không anh | tử vong mẹ trên trăm ngàn trẻ đẻ sống còn bao nhiêu
  giám sát dịch tễ báo cáo theo ngày hay theo tuần | phòng chống tác hại thuốc lá kiểm tra mấy đợt
  nghiện ma túy điều trị bằng thuốc thay thế ai quản
  chỉ tiêu xét nghiệm nhiễm vi rút suy giảm miễn dịch bao nhiêu mẫu
  người cao tuổi khám miễn phí mỗi năm một lần đúng không nhỉ | hội người cao tuổi có mặt trong cột phối hợp dòng nào
  đấu thầu thuốc tập trung chốt khi nào hả em | sổ sức khỏe điện tử đến cuối năm phải phủ mấy phần trăm dân
  y học cổ truyền chiếm tỉ lệ bao nhiêu lượt khám | nhân lực điều dưỡng thiếu mấy người theo phần đánh giá
  trong chín chỉ tiêu y tế, cái nào năm ngoái không đạt | tại sao không đạt, văn bản có nêu lý do không
  vậy năm nay giữ nguyên hay hạ xuống chỉ tiêu đó | bao nhiêu chỉ tiêu vượt, bao nhiêu hụt, tính giùm chị
  khu vực miền núi có chính sách riêng cho bà bầu không | tuyến huyện sáp nhập rồi thì ai nhận phần việc của trung tâm
  sở y tế bắt báo cáo trước mùng năm hay mùng mười hằng tháng | kiểm dịch cửa khẩu nằm chương nào, lâu quá anh quên
  thuốc lá điện tử có bị nhắc trong phần truyền thông không
  mục tiêu đến năm hai nghìn không trăm ba mươi về tuổi thọ là mấy
  tuổi thọ với số năm sống khỏe cách nhau bao nhiêu năm | vậy sở tài chính giữ việc gì trong kế hoạch y tế
  ngoài ngân sách ra còn huy động vốn nào khác không | đường dây nóng phản ánh dịch bệnh số mấy, có ghi không
  cơ quan báo đài được giao viết bao nhiêu tin bài | tháng hành động vì chất lượng thực phẩm rơi vào lúc nào
  nước sạch trường học và trạm xá thuộc bên nào quản | kiểm tra giúp anh dòng mười bảy ghi tên ai
  ô sản phẩm của hàng cuối để trống hay ghi báo cáo | đơn vị nào phải nộp kế hoạch chi tiết trong mười lăm ngày
  nếu vướng mắc thì gửi về đầu mối nào tổng hợp | trưởng ban chỉ đạo là chủ tịch hay phó chủ tịch
  tổ giúp việc bao nhiêu thành viên, ai làm tổ trưởng | sơ kết sáu tháng và tổng kết năm tổ chức khi nào
  thư điện tử công vụ bắt dùng cho mọi văn bản à | phần quan điểm có mấy gạch đầu dòng, tóm tắt giúp
  mục đích và yêu cầu khác nhau ra sao trong bản này | vốn đối ứng của doanh nghiệp cho hạ tầng mạng là bao nhiêu
  gói thầu cáp quang xuống xã tổng trị giá mấy tỉ đồng | ai thẩm tra dự toán phần mềm trước khi mua
  lắp camera ở nút giao do công an hay giao thông cầm tiền
  cột tiến độ ghi quý ba nhưng phần chữ nói tháng mười, cái nào đúng | hai hạn đó lệch nhau mấy tháng vậy
  lấy cái muộn hơn hay cái sớm hơn hả em | kế hoạch năm học mới phòng giáo dục gánh mấy nhiệm vụ vậy
  trường đạt chuẩn quốc gia cuối năm phải lên bao nhiêu phần trăm | phổ cập mầm non cho trẻ ba tuổi có ghi hạn không ạ
  xóa mù chữ mức hai thì huyện nào chưa xong | tuyển dụng giáo viên còn thiếu bao nhiêu chỉ tiêu biên chế
  sở giáo dục lo sách giáo khoa hay để trường tự mua | kiên cố hóa phòng học tạm cần tất cả mấy tỉ
  phòng học nhờ, phòng mượn còn bao nhiêu cái theo số liệu cũ
  dạy bơi chống đuối nước giao đoàn thanh niên phụ đúng không | tai nạn đuối nước trẻ em năm trước giảm mấy vụ
  học sinh bỏ học giữa chừng khống chế dưới mức nào | phân luồng sau trung học cơ sở đi học nghề đạt mấy phần
  dạy hai buổi một ngày ở tiểu học triển khai từ khi nào | tiếng Anh làm ngôn ngữ thứ hai thì ai chủ trì đề án
  bữa ăn bán trú vùng khó do ngân sách chi hay phụ huynh góp | lớp xóa mù cho phụ nữ dân tộc hội nào đứng ra vận động
  giáo dục thường xuyên được xếp ở mục nào hả chị | cơ sở dữ liệu ngành giáo dục phải liên thông trước tháng mấy
  học bạ số áp dụng cho khối lớp nào trước tiên | so năm học trước, tỉ lệ tốt nghiệp tăng hay giảm bao nhiêu
  giáo viên đạt chuẩn trình độ theo luật là bao nhiêu phần trăm | bao nhiêu trường phải sáp nhập, kê hết tên giùm anh
  bạo lực học đường có riêng một nhóm giải pháp không | công an phường kèm nhà trường ở khâu nào vậy em
  xây dựng xã hội học tập thì hội khuyến học làm chính hả | danh hiệu công dân học tập quy định tiêu chí ra sao
  thư viện trường có chỉ tiêu gì về đầu sách không | nhiệm vụ giáo dục nào lấy tiền từ chương trình mục tiêu quốc gia
  miễn học phí áp dụng cho đối tượng nào, bao giờ chi | kỳ thi tuyển sinh lớp mười ban chỉ đạo do ai đứng đầu
  khâu in sao đề có nhắc lực lượng bảo vệ không | thanh tra thi cử mấy đoàn, đi từ ngày nào
  thể dục thể thao học đường tính sang ngành văn hóa rồi à | nhà công vụ cho thầy cô vùng cao cần thêm mấy căn
  trường nội trú thuộc sở hay thuộc ủy ban xã quản lý | nhân viên thư viện, kế toán thiếu thì ai kiêm
  chuẩn hóa ngoại ngữ giáo viên đặt mốc năm nào | tưởng bỏ thi giáo viên giỏi cấp huyện rồi, không phải à
  còn bậc mầm non thì con số đó là mấy | cao hơn bậc tiểu học bao nhiêu điểm phần trăm
  môi trường nông thôn thu gom rác đạt tỉ lệ nào mới tính xong
  phân loại rác tại nguồn bắt đầu từ bao giờ, ai hướng dẫn | bãi chôn lấp nào phải đóng cửa trong năm, nêu tên với
  nhà máy đốt rác phát điện hoàn thành quý mấy | nước thải khu công nghiệp đạt chuẩn trăm phần trăm đúng không ta
  cụm công nghiệp chưa có trạm xử lý còn bao nhiêu | quan trắc tự động nối về sở bao nhiêu điểm rồi
  chất lượng không khí kém thì cơ quan nào cảnh báo | giảm rác thải nhựa siêu thị phải làm tới mức nào
  mấy cơ sở gây ô nhiễm nghiêm trọng nằm trong danh mục xử lý
  đồng muối, rừng ngập mặn có nhắc trong phần bảo tồn không | trồng cây phân tán năm nay tỉnh được giao bao nhiêu cây
  độ che phủ rừng giữ mức cũ hay nâng thêm | kiểm kê khí nhà kính doanh nghiệp nào phải nộp trước
  tín chỉ các bon kế hoạch định nghĩa là gì | ai giữ trách nhiệm cấp phép xả thải sau khi gộp sở
  ngày môi trường thế giới phát động ở đâu, sở nào tổ chức | quỹ bảo vệ môi trường có chi cho việc này không
  thuốc bảo vệ thực vật quá hạn ai đứng ra tiêu hủy | vỏ bao bì ngoài đồng thu gom mấy lần trong vụ
  đất đai thì chỉ tiêu cấp giấy chứng nhận còn tồn bao nhiêu thửa | đo đạc bản đồ địa chính xong mấy xã rồi em
  đấu giá quyền sử dụng đất thu về dự kiến mấy trăm tỉ | khoáng sản trái phép giao bên nào tuần tra
  mỏ cát hết phép có danh sách trong phụ lục năm không | hạn ngạch khai thác nước ngầm giảm theo lộ trình nào
  bản đồ vùng cấm khai thác công bố hồi tháng mấy | trách nhiệm của chủ tịch xã khi để đổ trộm chất thải là gì
  ban quản lý khu kinh tế có phải báo cáo môi trường riêng không
  định kỳ nửa năm hay mỗi năm báo cáo môi trường một bận
  mục tiêu nước sạch theo quy chuẩn với nước hợp vệ sinh khác nhau sao
  hai con số nước sạch đó vênh nhau mấy phần trăm | đơn vị cấp nước nào phải nâng công suất
  làng nghề tái chế bị đưa vào diện di dời chưa | lúc nào thì di dời xong, có mốc cụ thể hay ghi chung chung
  giao thông năm nay kéo giảm tai nạn mấy phần trăm cả ba tiêu chí
  ba tiêu chí đó là số vụ, người chết, người bị thương phải không | điểm đen nào phải xóa trước tết, liệt kê hộ
  lối đi tự mở qua đường sắt còn mấy chỗ chưa rào | ban an toàn giao thông giữ đầu mối hay sở xây dựng
  nồng độ cồn kiểm tra theo chuyên đề tháng nào | đường huyện nhựa hóa đạt bao nhiêu cây số năm ngoái
  cứng hóa đường thôn xóm nhà nước góp bao nhiêu, dân góp bao nhiêu | cầu yếu cần sửa gấp gồm những cây cầu nào
  trạm cân lưu động đặt ở tuyến nào, ai vận hành | xe quá tải thì lực lượng nào phạt, thanh tra còn quyền không
  bến xe khách xuống cấp có bố trí vốn nâng cấp chưa | vận tải công cộng phấn đấu đáp ứng mấy phần nhu cầu đi lại
  xe buýt điện thay dần từ năm nào vậy anh | bến thủy nội địa không phép còn bao nhiêu cái hoạt động
  đò ngang trang bị áo phao do xã kiểm tra à | hành lang an toàn đường bộ bị lấn chiếm ai giải tỏa
  vỉa hè lòng đường trong đô thị giao phường hay quận ôm | học sinh đi xe máy điện thì trường ký cam kết với ai
  giải phóng mặt bằng đường vành đai phải bàn giao sạch ngày nào | còn vướng bao nhiêu hộ chưa chịu nhận đền bù
  tái định cư cho số hộ ấy bố trí ở khu nào | dự án cao tốc đoạn qua tỉnh khởi công sớm hơn cầu mới không
  bảo trì đường bộ dùng quỹ hay dùng ngân sách tỉnh | biển báo, đèn tín hiệu bổ sung bao nhiêu bộ
  thu phí không dừng có nằm trong kế hoạch địa phương không | phương tiện thủy hết đăng kiểm xử lý bằng cách gì
  sân bay với cảng biển thuộc phần trung ương hay phần tỉnh | logistics viết trong mục hạ tầng hay mục dịch vụ
  xây dựng nhà ở xã hội năm nay xong bao nhiêu căn | tổng số căn của cả giai đoạn là mấy ngàn
  như vậy năm nay gánh bao nhiêu phần của cả giai đoạn | quy hoạch phân khu còn mấy đồ án chưa duyệt
  tỉ lệ đô thị hóa đặt mục tiêu năm mươi phần trăm hả | cấp phép xây dựng rút xuống còn mấy ngày làm việc
  trật tự xây dựng ngoài đô thị thì đội nào đi soi | công trình sai phép tồn từ năm trước bao nhiêu vụ
  cây xanh trên đầu người ở thị xã phải đạt mấy mét vuông
  chiếu sáng ngõ hẻm do công ty đô thị lo khâu bảo dưỡng phải không
  chung cư cũ nguy hiểm kiểm định xong chưa, ai trả tiền | vật liệu không nung có tỉ lệ bắt buộc không nhỉ
  giá cát đá công bố hằng tháng hay hằng quý | ngập úng đô thị gồm mấy điểm, điểm nào sửa trước
  thoát nước với xử lý nước thải đô thị là hai dòng riêng à | nâng loại đô thị thì hồ sơ trình vào lúc nào
  nghĩa trang, lò hỏa táng có được bố trí quỹ đất không
  phòng cháy chữa cháy chung cư bên công an đứng chính phải không
  cơ sở vi phạm nghiệm thu phòng cháy còn tồn bao nhiêu nơi | chỉnh trang tuyến phố kiểu mẫu giao hội phụ nữ làm gì
  chương trình phát triển đô thị xanh căn cứ quyết định nào
  diện tích sàn bình quân đầu người tăng mấy mét so năm trước
  nhà ở công nhân với nhà ở lực lượng vũ trang có gộp chung không
  nông nghiệp thì tăng trưởng toàn ngành đặt mức mấy phần trăm
  diện tích lúa đông xuân với hè thu chênh bao nhiêu héc ta | sản lượng lương thực có hạt cả năm là mấy vạn tấn
  vụ nào gieo sớm nhất theo lịch thời vụ kèm theo | tái đàn heo sau dịch tả thì điều kiện gồm gì
  tiêm phòng gia súc đợt một xong trước ngày nào | lở mồm long móng ai cấp vắc xin cho hộ nghèo
  trạm chăn nuôi thú y giải thể rồi thì phần việc về tay ai
  sản phẩm mỗi xã một đặc trưng năm nay thêm mấy cái đạt sao | bốn sao với năm sao mỗi loại bao nhiêu sản phẩm
  hợp tác xã kiểu mới thành lập thêm được giao mấy cái | liên minh hợp tác xã giữ vai hỗ trợ chỗ nào
  nông thôn mới nâng cao còn bao nhiêu xã phải về đích | xã nào bị thu hồi danh hiệu nông thôn mới, có nêu không
  tiêu chí môi trường trong bộ mười chín tiêu chí ai thẩm định
  lúa chất lượng cao giảm phát thải tham gia bao nhiêu héc ta | mã số vùng trồng cấp thêm cho sầu riêng mấy vùng
  truy xuất nguồn gốc nông sản bên công thương có phụ không
  tàu cá mất kết nối giám sát hành trình thì ai gọi chủ tàu | gỡ thẻ vàng thủy sản hạn cuối là tháng nào
  biên phòng với kiểm ngư phối hợp ra sao trong việc chống khai thác trái phép
  tàu ba không còn mấy chiếc chưa đăng ký | nuôi tôm công nghệ cao mở rộng thêm bao nhiêu héc ta
  chăn nuôi phải dời khỏi khu dân cư trước năm mấy | hỗ trợ di dời chuồng trại mỗi hộ được nhiêu tiền
  giống lúa xác nhận chiếm mấy phần trăm diện tích | cơ giới hóa khâu thu hoạch năm ngoái đạt ra sao
  tưới tiết kiệm cho cây công nghiệp lấy vốn vay hay vốn cấp | kênh mương nội đồng kiên cố thêm mấy cây số
  thủy lợi phí thuộc mục nào, có còn cấp bù không | chuyển đất lúa kém sang trồng màu được bao nhiêu
  rầy nâu, chuột hại thì dự báo mấy ngày một lần | cháy rừng cấp năm ai trực chỉ huy hai mươi bốn giờ
  giao rừng cho cộng đồng còn lại mấy héc ta chưa giao | chi trả dịch vụ môi trường rừng đơn giá bao nhiêu một héc ta
  khuyến nông cộng đồng có phải bên hội nông dân cầm không | mô hình điểm triển khai ở xã nào, kéo dài bao lâu
  xuất khẩu nông lâm thủy sản đích mấy triệu đô | cao hơn kết quả năm liền trước bao nhiêu lần
  nếu tính theo phần trăm thì tăng chừng mấy | cây ăn trái với cây công nghiệp, nhóm nào tăng diện tích nhiều hơn
  ruộng bỏ hoang có con số thống kê không em | bảo hiểm nông nghiệp áp dụng cho con gì, cây gì
  xã vùng bãi ngang được hưởng chính sách riêng nào | thu nhập bình quân nông thôn đặt bao nhiêu triệu một người
  chuỗi liên kết sản xuất thịt, trứng, sữa gồm mấy chuỗi | việc kiểm tra vật tư phân bón do đội nào chủ công
  văn phòng điều phối nông thôn mới nay nằm ở sở nào | sở nông nghiệp và môi trường nhận thêm mấy việc sau hợp nhất
  trong đó việc nào là của sở tài nguyên cũ | phụ lục bốn liệt kê công trình hay liệt kê nhiệm vụ vậy
  sắp theo hạn từ gần tới xa giúp em cái bảng thủy lợi | lọc riêng dòng nào cấp xã chủ trì cho tôi xem
  ngoài xã ra ai nữa phải làm mục vệ sinh đồng ruộng | việc cuối cùng trong nhóm chăn nuôi giao cho ai
  nội dung gạch đầu dòng thứ tư phần trồng trọt nói gì | phương án ứng phó bão mạnh thì ban chỉ huy nào trực chính
  bốn tại chỗ gồm những gì, nhắc lại hộ anh | bao nhiêu hộ phải sơ tán khi lũ lên báo động ba
  hồ đập xung yếu kê trong phụ lục mấy vậy chị | đê kè sạt lở xử lý trước mùa mưa có kịp mốc tháng năm không
  quân sự huyện góp mấy chiếc xuồng cứu hộ | vật tư dự trữ bao tải, rọ thép ai nắm số lượng
  lương khô, mì gói, nước uống bên công thương chuẩn bị phải không | kịch bản hạn mặn khác kịch bản lũ quét ở điểm nào
  thiệt hại năm ngoái quy ra tiền là bao nhiêu tỉ | người chết do sét đánh có tách riêng trong thống kê không
  quỹ phòng chống thiên tai thu mỗi người bao nhiêu, nộp lúc nào | xã thu quỹ không đạt có bị nêu tên không nhỉ
  trạm đo mưa tự động lắp thêm mấy cái ở vùng núi | cảnh báo sạt lở nhắn tin cho dân do nhà mạng lo hả
  diễn tập tìm kiếm cứu nạn cấp huyện bao nhiêu năm một lần | đội xung kích xã tối thiểu mấy chục người
  nâng cao nhận thức cộng đồng về rủi ro thiên tai kinh phí từ đâu
  tàu thuyền vào nơi tránh trú, ai cấm biển, ai mở biển | khu neo đậu chứa được mấy trăm chiếc
  xả lũ hồ chứa phải báo trước hạ du mấy tiếng | rét đậm rét hại thì trâu bò được hỗ trợ gì
  cấp độ rủi ro thiên tai được giải thích ra sao ở phần đầu | sau bão khắc phục điện, trường, trạm trong mấy ngày
  bố trí dân cư vùng thiên tai năm nay di chuyển bao nhiêu hộ | số hộ di dời nhiều hơn năm rồi hay ít hơn
  phòng thủ dân sự với phòng chống thiên tai nay gộp làm một à | ban chỉ huy mới do ai làm phó thường trực
  trực ban báo cáo nhanh trước mấy giờ sáng mỗi ngày | kế hoạch việc làm đặt bao nhiêu lao động mới trong năm
  xuất khẩu lao động năm trước đi được mấy ngàn người | thị trường nào nhận nhiều nhất, có ghi không em
  sàn giao dịch việc làm mở mấy phiên, ở đâu | tỉ lệ thất nghiệp thành thị kìm dưới mấy phần trăm
  đào tạo nghề cho lao động nông thôn giao trường nào | lao động qua đào tạo có bằng cấp, chứng chỉ phải đạt bao nhiêu
  hai tỉ lệ ấy cách nhau xa không, tính giùm em | bảo hiểm xã hội tự nguyện giao xã mấy chục người
  ai đôn đốc doanh nghiệp nợ đóng bảo hiểm | nợ đọng bảo hiểm còn tới bao nhiêu tỉ
  bảo hiểm thất nghiệp bao phủ mức nào tới hết năm | an toàn vệ sinh lao động thanh tra mấy doanh nghiệp
  tai nạn lao động chết người tăng hay giảm so hồi trước | liên đoàn lao động chủ trì đối thoại hay chỉ tham gia
  lương tối thiểu vùng áp dụng từ ngày mấy | đình công tự phát có phương án xử lý trong này không
  lao động trẻ em rà soát theo danh sách nào | vay vốn giải quyết việc làm qua ngân hàng chính sách bao nhiêu
  tổng dư nợ tăng thêm mấy tỉ đồng so đầu kỳ | người khuyết tật học nghề được cấp tiền ăn không vậy
  sở nội vụ nhận mảng lao động rồi hay vẫn để bên cũ | người có công sửa nhà còn mấy căn chưa xong
  quà ngày thương binh liệt sĩ phát trước hôm nào | quy tập hài cốt liệt sĩ do quân sự cầm chính phải không
  nghĩa trang liệt sĩ tu bổ mấy nơi, tiền từ ngân sách nào | đền ơn đáp nghĩa vận động quỹ bao nhiêu một xã
  trợ cấp xã hội chi qua tài khoản đạt mấy phần trăm rồi | bình đẳng giới có bao nhiêu chỉ tiêu, cái nào thấp nhất
  nữ lãnh đạo cấp xã phải chiếm tối thiểu mấy phần | tháng hành động vì trẻ em mở màn ngày nào
  xâm hại trẻ em gọi tổng đài nào, có ghi trong văn bản chứ
  mại dâm, ma túy thuộc kế hoạch tệ nạn hay kế hoạch an ninh | cai nghiện tại cộng đồng giao công an hay lao động quản
  cơ sở cai nghiện bàn giao cho ngành công an từ tháng mấy | giảm nghèo năm nay hạ bao nhiêu điểm phần trăm hộ nghèo
  hộ cận nghèo chuẩn mới xác định theo thu nhập hay đa chiều | nghèo đa chiều đo bằng mấy chiều, kể tên được không
  đầu kỳ mấy ngàn hộ nghèo, cuối kỳ còn mấy | vậy là phải thoát nghèo bao nhiêu hộ mỗi năm
  huyện nào nghèo nhất trong bảng, tỉ lệ mấy phần trăm | xã đặc biệt khó khăn có bao nhiêu, nằm ở khối nào
  xóa nhà tạm, nhà dột nát phải xong trước ngày lễ nào | mỗi căn nhà mới được hỗ trợ sáu mươi triệu đúng chứ
  sửa chữa thì mức đó còn ba mươi triệu phải không em | mặt trận gom tiền ủng hộ hay sở tài chính gom
  tiến độ xây nhà báo cáo thứ mấy trong tuần | nhà thiếu giấy tờ đất thì gỡ bằng cách nào, mục nào nói
  vốn chương trình mục tiêu giải ngân được mấy phần rồi | tiểu dự án dinh dưỡng trẻ em bên nào phụ trách
  mô hình sinh kế nuôi bò giao mấy con cho một nhóm hộ | dự án nào của chương trình giảm nghèo chưa phân bổ vốn
  rà soát hộ nghèo cuối năm bắt đầu từ mùng một tháng chín à
  điều tra viên thôn được bồi dưỡng bao nhiêu tiền một phiếu | thông tin cơ sở, loa truyền thanh thuộc dự án số mấy
  hội phụ nữ nhận giúp bao nhiêu hộ có địa chỉ | tái nghèo với phát sinh mới cộng lại mấy hộ năm rồi
  đồng bào dân tộc thiểu số giảm nghèo nhanh hơn mức chung bao nhiêu
  tỉ lệ giảm của vùng dân tộc gấp mấy lần toàn tỉnh | đất ở, đất sản xuất cho hộ dân tộc còn thiếu bao nhiêu
  người có uy tín trong buôn làng được cấp báo gì | tảo hôn, hôn nhân cận huyết giảm mỗi năm mấy phần trăm
  ban dân tộc giờ thành sở dân tộc và tôn giáo phải không | lễ hội truyền thống dân tộc hỗ trợ khôi phục mấy lễ
  văn hóa cơ sở: nhà văn hóa thôn đạt chuẩn bao nhiêu phần trăm
  gia đình văn hóa bình xét xong trước mười lăm tháng mười một à | khu dân cư văn hóa với thôn văn hóa có khác gì nhau
  di tích nào xuống cấp được tu bổ đợt này | xếp hạng di tích cấp quốc gia trình hồ sơ lúc nào
  di sản phi vật thể đưa vào danh mục mấy cái rồi | bảo tàng số hóa hiện vật được bao nhiêu, còn bao nhiêu
  thư viện tỉnh luân chuyển sách về xã mấy đợt | đờn ca, hát xoan, cồng chiêng do trung tâm văn hóa truyền dạy à
  lễ hội đầu xuân ai cấp phép, ai đi kiểm tra | nếp sống văn minh việc cưới việc tang giao ban nào vận động
  đốt vàng mã có cấm hay chỉ khuyến cáo thôi em | người tập thể thao thường xuyên chiếm mấy phần trăm dân số
  huy chương ở giải toàn quốc đặt mục tiêu bao nhiêu tấm vàng | đại hội thể dục thể thao cấp cơ sở xong tháng mấy
  sân bóng, hồ bơi xã hội hóa được mấy cái | quảng cáo rao vặt sai quy định sở nào ra quân bóc gỡ
  karaoke, vũ trường kiểm tra liên ngành gồm ai với ai | xuất bản, in lậu thì đội liên ngành còn hoạt động không
  gia đình hạnh phúc, phòng chống bạo lực gia đình nằm mục mấy | số vụ bạo lực gia đình năm rồi là nhiêu
  địa chỉ tin cậy tại cộng đồng mỗi xã mấy điểm | báo chí tuyên truyền thì đài phát thanh giữ suất nào
  phim tài liệu kỷ niệm ngày giải phóng do bên nào quay | bắn pháo hoa tầm cao mấy điểm, ai trả tiền
  tượng đài xây mới dùng vốn ngân sách hay đóng góp | đặt tên đường phố năm nay trình hội đồng kỳ nào
  văn nghệ quần chúng hội thi mấy năm mở lại một lần | ngành văn hóa tổng cộng bao nhiêu đầu việc, mấy việc trễ
  mấy việc trễ đó có ghi nguyên nhân không chị ơi | du lịch đón bao nhiêu lượt khách thì đạt kế hoạch
  khách quốc tế chiếm mấy phần trong tổng lượt | doanh thu du lịch năm ngoái chạm mốc nào
  bình quân một khách chi bao nhiêu tiền, chia hộ anh cái | ngày lưu trú trung bình muốn kéo lên mấy ngày
  khu du lịch cấp tỉnh công nhận thêm mấy khu | du lịch cộng đồng homestay giao huyện nào làm điểm
  hướng dẫn viên cấp thẻ mới khoảng bao nhiêu người | cơ sở lưu trú chưa thẩm định sao còn mấy chỗ
  xúc tiến quảng bá ở nước ngoài chi mấy tỉ, nước nào | tuần lễ du lịch trùng lịch hội chợ thương mại không
  sở du lịch tách riêng hay vẫn chung với văn hóa thể thao | an toàn du khách ở thác, biển thì ban quản lý nào lo
  bãi giữ xe, nhà vệ sinh điểm tham quan ai đầu tư | sản phẩm du lịch đêm có quy định giờ giấc không ta
  tour sông nước bên giao thông cấp phép bến hay bên du lịch | bản đồ du lịch số giao đơn vị nào dựng
  mùa cao điểm tháng nào, kế hoạch có chia mùa không | kích cầu nội địa gồm bao nhiêu giải pháp, tóm gọn giúp
  nông nghiệp kết hợp du lịch được nhắc ở kế hoạch nào khác
  đối chiếu giúp tôi hai kế hoạch đó có trùng nhiệm vụ không | kế hoạch du lịch ký ngày nào, ai ký
  bản dự thảo khác bản ban hành ở con số nào | cho hỏi con số mười hai triệu lượt là của năm nào
  ủa, em nói tám triệu mà bảng ghi chín, lấy số nào đúng | tính luôn khách nội địa thì vượt mục tiêu bao nhiêu
  hồi nãy em kể bốn việc, việc thứ ba hạn khi nào | ý anh là phía huyện chứ không phải phía sở
  trả lời lại giúp, anh hỏi kết quả chứ không hỏi mục tiêu | cái này là chỉ tiêu pháp lệnh hay chỉ tiêu hướng dẫn
  đơn vị tính của cột đó là người, hộ hay lượt | số này lấy từ trang nào, trích nguyên văn cho chị
  có chắc không em, dò lại dòng hai mươi ba coi | vậy trong ba cơ quan vừa kể thì cơ quan nào hạn sớm nhất
  tách ra theo quý cho dễ nhìn được không | gộp nhóm người có công với nhóm bảo trợ rồi đếm lại
  thiếu mất đoàn thanh niên rồi, sao không thấy liệt kê | câu trước em chưa nói nguồn tiền, bổ sung giùm
  nếu bỏ các việc thường xuyên ra thì còn bao nhiêu | ngược lại, việc nào chỉ làm một lần rồi thôi
  thế giai đoạn tới thì mục tiêu đó ra sao | trung bình mỗi năm phải giảm mấy phần trăm cho kịp
  gấp rưỡi hay gấp đôi con số hồi đầu nhiệm kỳ | đầu mối tiếp nhận góp ý là phòng nào của sở
  số điện thoại chuyên viên theo dõi có ghi cuối văn bản không | văn bản hỏa tốc vừa xuống có sửa hạn nào không em
  ai thay chỗ phòng lao động cũ trong bảng phân công hè này
  phường mới nhập có phải làm lại kế hoạch giảm nghèo không | mức hỗ trợ cho hộ mất nhà do lũ cuốn trôi là bao nhiêu
  hội đồng trọng tài lao động có việc gì trong năm không
  cứu trợ đột xuất xuất kho gạo thì chủ tịch huyện ký được chưa
  bản tin dự báo do đài khí tượng gửi mấy buổi một ngày | an ninh trật tự dịp lễ thì công an nào chốt trực chính
  tội phạm hình sự kéo giảm ít nhất mấy phần trăm vậy anh | tỉ lệ phá án phải trên tám mươi hay tám lăm phần trăm
  án rất nghiêm trọng, đặc biệt nghiêm trọng đặt mức điều tra bao nhiêu
  lực lượng bảo vệ an ninh cơ sở mỗi thôn mấy người | phụ cấp cho tổ bảo vệ thôn lấy ngân sách xã à
  phong trào toàn dân bảo vệ an ninh tổ quốc tổng kết khi nào | ngày hội đại đoàn kết trùng tháng với ngày hội nào
  xã không ma túy phấn đấu thêm mấy xã nữa | người nghiện có hồ sơ quản lý cuối năm rồi là nhiêu
  tín dụng đen, đòi nợ thuê ngành ngân hàng phụ khâu gì | vũ khí, vật liệu nổ vận động giao nộp đợt nào
  pháo nổ trái phép cao điểm từ rằm tháng chạp hay sớm hơn | mua bán người thì bộ đội biên phòng đứng chính phải không
  nạn nhân trở về ai tiếp nhận, ai chu cấp | lừa đảo công nghệ cao năm qua bao nhiêu vụ, mất mấy tỉ
  căn cước cho trẻ dưới mười bốn tuổi cấp được mấy phần | tài khoản định danh mức hai kích hoạt tới đâu rồi
  tạm trú, lưu trú khai báo qua ứng dụng có chỉ tiêu không | khiếu kiện đông người giao ban nào giữ địa bàn
  tiếp công dân định kỳ của chủ tịch là ngày mấy trong tháng | đơn thư tồn đọng kéo dài còn bao nhiêu vụ chưa gỡ
  tỉ lệ giải quyết khiếu nại tố cáo đặt trên bao nhiêu | thanh tra tỉnh có mấy cuộc theo kế hoạch năm
  cuộc nào chồng chéo với kiểm toán, lọc giúp tôi | thu hồi sau thanh tra năm ngoái được mấy phần trăm
  kê khai tài sản thu nhập nộp chậm nhất hôm nào | xác minh tài sản bốc thăm bao nhiêu người, cơ quan nào
  phòng chống tham nhũng, tiêu cực do ban nội chính theo dõi hả
  trách nhiệm giải trình được hiểu ra sao trong văn bản này | chuyển đổi vị trí công tác định kỳ mấy năm một lượt
  quốc phòng: tuyển quân đợt này giao bao nhiêu thanh niên | khám sức khỏe nghĩa vụ quân sự xong trước tết không
  dân quân tự vệ chiếm tỉ lệ mấy phần so với dân | giáo dục quốc phòng cho đối tượng ba, bốn mở mấy lớp
  diễn tập khu vực phòng thủ huyện nào tới lượt năm nay | quân dân y kết hợp khám cho vùng biên mấy đợt
  đường tuần tra biên giới do bộ chỉ huy quản lý à | tài chính ngân sách: thu nội địa giao bao nhiêu ngàn tỉ
  thu tiền sử dụng đất hụt mấy so dự toán năm ngoái | chi thường xuyên phải tiết kiệm thêm mười phần trăm đúng không
  nợ thuế trên tổng thu không quá mấy phần trăm vậy | hải quan với thuế bên nào thu vượt nhiều hơn
  kế hoạch thực hành tiết kiệm chống lãng phí ai tổng hợp báo cáo
  tài sản công dôi dư sau sáp nhập trụ sở còn bao nhiêu cơ sở | nhà đất bỏ không xử lý xong trong quý nào
  xe công thừa thì thanh lý hay điều chuyển, mục nào quy định | đơn vị sự nghiệp tự chủ hoàn toàn phải đạt mấy đơn vị
  quyết toán năm trước gửi hội đồng nhân dân kỳ họp giữa năm phải không
  dự toán bổ sung có mục tiêu chia cho xã theo tiêu chí gì | kho bạc kiểm soát chi rút ngắn còn mấy ngày
  cổ phần hóa doanh nghiệp nhà nước còn sót công ty nào | quỹ đầu tư phát triển địa phương cho vay được bao nhiêu
  công khai ngân sách xã dán mấy ngày, ở đâu | giá dịch vụ công điều chỉnh theo lộ trình ra sao
  đầu tư công năm nay tổng vốn giao mấy ngàn tỉ | giải ngân tới hết quý ba phải trên sáu mươi phần trăm à
  dự án nào giải ngân bằng không, nêu đích danh giùm anh | chủ đầu tư nào chậm nhất trong bảng xếp hạng
  vốn trung ương chưa phân bổ chi tiết còn lại bao nhiêu | điều chuyển vốn từ dự án ì ạch sang dự án chạy tốt khi nào
  tổ công tác tháo gỡ đầu tư công do phó chủ tịch nào đứng đầu | công trình trọng điểm có mấy cái, vốn cái nào to nhất
  công trình to nhất gấp mấy lần công trình nhỏ nhất | dự án chuyển tiếp với khởi công mới mỗi bên mấy dự án
  quyết toán dự án hoàn thành còn tồn hơn hai năm bao nhiêu hồ sơ
  nợ đọng xây dựng cơ bản có cho phép phát sinh nữa không
  vốn nước ngoài giải ngân thấp do đâu, phần đánh giá có viết | thu hồi tạm ứng quá hạn mấy tỉ, thuộc ban quản lý nào
  chuẩn bị đầu tư nhiệm kỳ sau thì hạn trình danh mục lúc nào | trung hạn năm năm tổng nhu cầu chia cho mấy lĩnh vực
  giao thông chiếm bao nhiêu phần trong cơ cấu vốn | giáo dục với y tế, khối nào được rót nhiều hơn
  phần chênh giữa hai lĩnh vực ấy tính ra mấy trăm tỉ | vốn xổ số kiến thiết chi cho ngành gì
  đối tác công tư kêu gọi mấy dự án, loại hợp đồng gì | mặt bằng sạch giao chủ đầu tư chậm thì ai bị phê bình
  bồi thường đất nông nghiệp áp giá năm nào | đấu thầu qua mạng phải đạt trăm phần trăm số gói không
  giám sát cộng đồng do mặt trận xã giữ vai gì | kiểm tra tiến độ hiện trường hằng tuần hay nửa tháng
  giao ban xây dựng cơ bản rơi vào thứ mấy | nâng cao năng lực cạnh tranh cấp tỉnh nhắm hạng bao nhiêu
  chỉ số gia nhập thị trường ai cải thiện | thu hút vốn ngoại năm trước được mấy dự án, tổng mấy triệu đô
  doanh nghiệp thành lập mới với giải thể chênh nhau bao nhiêu
  hộ kinh doanh lên doanh nghiệp chỉ tiêu giao từng huyện ra sao
  tăng trưởng tổng sản phẩm hai con số có được không em | kinh tế tư nhân đóng góp bao nhiêu theo nghị quyết mới
  cơ cấu ba khu vực kinh tế cuối kỳ là mấy phần trăm mỗi khu
  thu nhập đầu người lên bao nhiêu triệu, so cả nước hơn kém gì | kịch bản tăng trưởng từng quý ghi ở phụ lục nào
  quý một thấp nhất phải không, quý nào cao nhất vậy | thống kê với sở tài chính, bên nào công bố số chính thức
  tổ chức cán bộ: luân chuyển bao nhiêu lãnh đạo cấp phòng | quy hoạch nguồn nhiệm kỳ tới rà bổ sung trước tháng mấy
  thi tuyển công chức cấp xã dời sang khi nào, hội đồng gồm ai | sắp xếp đơn vị hành chính xã còn lại mấy xã
  cán bộ dôi dư giải quyết xong trong bao nhiêu năm | nghỉ hưu trước tuổi hưởng theo nghị định số mấy
  biên chế giao năm nay giảm mấy chỉ tiêu so năm liền kề | bồi dưỡng ngạch chuyên viên chính cử được bao nhiêu người
  trường chính trị mở lớp trung cấp vào đợt nào | kinh phí đào tạo cán bộ dự trù nhiêu, sở nào giữ
  thu hút nhân tài, sinh viên giỏi về tỉnh đặt số lượng mấy | đánh giá công chức hằng quý bằng điểm hay xếp loại
  người hoàn thành xuất sắc không vượt hai mươi phần trăm phải không | kỷ luật kỷ cương hành chính do đoàn nào đi soi
  trang phục, thẻ tên, giờ giấc có nhắc trong phần yêu cầu chứ | văn hóa công sở gồm bao nhiêu tiêu chí
  số hóa hồ sơ cán bộ phải xong trước ba mươi tháng sáu à | cấp phó vượt quy định còn mấy cơ quan, lộ trình ra sao
  hợp đồng theo nghị định cũ chấm dứt lúc nào | bầu cử đại biểu hội đồng nhân dân mốc hiệp thương lần ba ngày nào
  danh sách cử tri niêm yết ở đâu, ai lập | ủy ban bầu cử cấp xã bao nhiêu thành viên thì đúng luật
  kinh phí bầu cử tạm cấp đợt một mỗi xã mấy chục triệu | lưu trữ, chỉnh lý tài liệu tồn đọng mấy mét giá
  kho lưu trữ lịch sử nhận bàn giao từ huyện xong chưa | cán bộ nữ, cán bộ trẻ, cán bộ dân tộc mỗi loại tỉ lệ nào
  thanh niên: bao nhiêu ý tưởng khởi nghiệp được đỡ đầu | tháng thanh niên tỉnh đoàn khai mạc chỗ nào
  chiến sĩ mùa hè xanh đăng ký mấy đội hình | tỉnh đoàn ôm việc nào nặng nhất trong bảng
  kết nạp đoàn viên mới với phát triển đảng viên trẻ bao nhiêu | hội phụ nữ gánh chỉ tiêu năm không ba sạch đúng không
  phụ nữ khởi nghiệp vay vốn qua tổ nào | hội nông dân giúp bao nhiêu hộ sản xuất giỏi
  quỹ hỗ trợ nông dân tăng trưởng mấy tỉ trong năm | cựu chiến binh tham gia giữ an toàn giao thông ở đoạn nào
  công đoàn xây mái ấm mấy căn, kinh phí mỗi căn | tháng công nhân có đối thoại với lãnh đạo tỉnh không
  mặt trận giám sát phản biện mấy chuyên đề, tên gì | quỹ vì người nghèo ba cấp thu tổng cộng bao nhiêu
  hội khuyết tật, hội nạn nhân chất độc da cam có vào danh sách phối hợp không
  dân vận khéo đăng ký mới bao nhiêu mô hình | quy chế dân chủ cơ sở kiểm tra tháng nào, mấy nơi
  hội thi cán bộ giỏi của đoàn thể ghép chung hay mở riêng | thế khối mặt trận thì mấy việc, khối đảng thì mấy
  chị cần con số của riêng cấp xã thôi nhé | tà đạo, đạo lạ bên nào nắm tình hình
  lễ trọng cuối năm bên giáo hội xin phép ai | đối ngoại: đoàn ra năm nay không quá mấy đoàn
  đoàn vào thăm do sở ngoại vụ xếp lịch phải không | ký kết hữu nghị với địa phương nước bạn lúc nào
  viện trợ phi chính phủ vận động đích bao nhiêu đô | người nước ngoài làm việc không phép thì ngành nào quản
  phân giới cắm mốc, tu sửa cột mốc còn mấy vị trí | kiều bào góp vốn dự án nào, có bảng kê không
  khu vực cửa khẩu phụ mở lại từ tháng mấy | hàng giả tuồn qua lối mòn thì tổ liên ngành nào chặn
  ai là phó ban trực của ban chỉ đạo chống buôn lậu | đề nghị cho biết thời hạn rà soát hương ước của các thôn
  giải trình giúp sao tổng các dòng không khớp dòng cộng | dòng cộng ghi bốn mươi lăm mà đếm chỉ có bốn mươi ba
  hai việc thiếu đó nằm ở nhóm nào hả em | sở tài chính trả lời chậm thì có quy định nhắc việc không
  tôi đọc mãi mà chưa rõ ủy ban xã phải báo cáo ai | cấp nào ban hành, tỉnh ủy hay ủy ban nhân dân
  kế hoạch triển khai nghị quyết nào của hội đồng | chỉ thị của Thủ tướng nhắc trong căn cứ là chỉ thị số mấy
  luật mới có hiệu lực rồi thì căn cứ này còn đúng không | dẫn chiếu công văn của bộ ngày nào, chép lại giúp em
  thông báo kết luận của chủ tịch có được đưa vào căn cứ không
  phân vai chủ trì với phối hợp khác nhau thế nào vậy ta | theo dõi, kiểm tra, giám sát là ba khâu hay một khâu
  nơi nhận có ghi viện kiểm sát với tòa án không | hạn tính theo ngày làm việc hay ngày dương lịch đây
  rơi vào chủ nhật thì nộp sớm hay dời qua thứ hai | kỳ số liệu chốt từ mười lăm tháng trước tới mười bốn tháng này à
  biểu mẫu báo cáo kèm ở cuối hay phải tự lập | báo cáo gửi bản giấy hay chỉ gửi trên trục liên thông
  trễ báo cáo hai lần liền có bị trừ điểm thi đua không | số này lũy kế từ đầu năm hay chỉ riêng tháng
  chị nhớ mang máng năm kia đạt chín mươi, có phải thế không | ủa tưởng quân sự làm chính, hóa ra công an hả
  vậy còn phần hậu cần, xăng xe ai chi | cơ quan nào vừa chủ trì an ninh vừa phối hợp bên thuế
  hội luật gia với đoàn luật sư giữ vai nào trong tiếp dân | chi bộ bốn tốt được quy định mấy tiêu chí
  việc sáp nhập thôn có lấy ý kiến cử tri không, bao giờ | trụ sở xã mới sửa sang bằng khoản tiền nào
  đường dây nóng chống tiêu cực công khai từ hôm nào | cụm an ninh liên kết giáp ranh ký với mấy xã bạn
  công thương: chỉ số sản xuất công nghiệp tăng mấy phần trăm năm nay
  cụm công nghiệp lấp đầy bao nhiêu, cụm nào còn trống nhiều | điện về bản vùng lõm xong trước quý mấy
  cung ứng điện mùa khô thì công ty điện lực cam kết gì | điện mặt trời mái nhà công sở đạt một nửa trụ sở phải không
  tiết kiệm điện cơ quan nhà nước ít nhất năm phần trăm à | chợ truyền thống cải tạo mấy cái, chợ nào làm trước
  chợ tạm, chợ cóc giao phường dẹp trong bao lâu | bình ổn giá hàng tết doanh nghiệp nào tham gia
  tổng mức bán lẻ năm rồi cán mốc bao nhiêu ngàn tỉ | thương mại điện tử chiếm mấy phần trong bán lẻ
  sàn nông sản trực tuyến hỗ trợ hộ nào lên sàn | xuất khẩu quý này thấp hơn cùng kỳ mấy phần trăm em
  khuyến công hỗ trợ máy móc tối đa bao nhiêu một cơ sở | hội chợ hàng Việt về nông thôn tổ chức mấy phiên
  quản lý thị trường giờ về sở công thương rồi đúng không | xăng dầu, khí hóa lỏng kiểm tra do tổ nào cầm đầu
  an toàn hóa chất, đập thủy điện nằm chung dòng không vậy | hồ thủy điện nào chưa duyệt quy trình vận hành
  công nghiệp hỗ trợ có danh mục ưu tiên không anh | làng nghề truyền thống công nhận mới thêm mấy làng
  nghệ nhân ưu tú ngành thủ công xét khi nào | cạnh tranh không lành mạnh, bán hàng đa cấp sở nào soi
  bảo vệ người tiêu dùng ngày nào phát động, hội nào phụ
  sản lượng điện thương phẩm với điện tự dùng cách nhau bao nhiêu | hành lang lưới điện cao áp vi phạm mấy điểm
  dịch vụ kho lạnh kêu gọi nhà đầu tư tới đâu rồi | hội nhập quốc tế phổ biến hiệp định cho doanh nghiệp nào
  tư pháp: văn bản quy phạm phải trình hội đồng mấy cái | rà văn bản hết hiệu lực công bố trước ba mốt tháng một à
  phổ biến pháp luật cho đối tượng đặc thù giao ai lo | ngày pháp luật mùng chín tháng mười một xã phải làm gì
  hòa giải ở cơ sở thành công bao nhiêu phần trăm năm trước
  tổ hòa giải mỗi thôn mấy hòa giải viên, chi bao nhiêu một vụ | xã chuẩn tiếp cận pháp luật đặt mục tiêu mấy xã
  trợ giúp pháp lý miễn phí dành cho nhóm người nào | khai sinh quá hạn, kết hôn nước ngoài nằm ở mục hộ tịch hả
  số hóa sổ hộ tịch còn mấy vạn trang chưa nhập | lý lịch tư pháp chuyển sang công an cấp từ ngày nào
  công chứng, đấu giá thanh tra bao nhiêu tổ chức | thi hành án dân sự về tiền đạt mấy phần, về việc đạt mấy phần
  hai loại đó chênh bao nhiêu điểm em tính thử | án treo, án tồn cục thi hành án lo hay tòa lo
  xử lý vi phạm hành chính báo cáo sáu tháng hay một năm | kiểm tra văn bản theo chuyên đề đất đai ai dẫn đoàn
  giám định tư pháp thiếu giám định viên lĩnh vực gì | bồi thường nhà nước năm rồi có vụ nào không
  nuôi con nuôi thực tế đăng ký hạn tới lúc nào | pháp chế các sở còn mấy người chuyên trách
  góp ý dự thảo luật lấy ý kiến tới cấp nào | theo dõi thi hành pháp luật trọng tâm liên ngành là lĩnh vực nào
  hỗ trợ pháp lý cho doanh nghiệp nhỏ kinh phí ở đâu ra | thi đua: phong trào nào do sở nội vụ phát động
  đăng ký danh hiệu gửi trước hai tám tháng hai có đúng không | cờ thi đua Chính phủ được đề nghị mấy tập thể
  bằng khen cho người lao động trực tiếp chiếm mấy phần | điển hình tiên tiến nhân rộng bao nhiêu gương
  đại hội thi đua yêu nước cấp huyện xong lúc nào | khối thi đua số hai gồm những sở nào, trưởng khối là ai
  chấm chéo giữa các cụm bắt đầu ngày mấy | sáng kiến cấp tỉnh hội đồng họp một năm mấy kỳ
  huân chương kháng chiến còn tồn bao nhiêu hồ sơ | bà mẹ Việt Nam anh hùng truy tặng đợt này mấy mẹ
  quỹ khen thưởng trích tỉ lệ nào từ ngân sách | tiêu chí chấm điểm có trừ khi nộp muộn không nhỉ
  tiền thưởng theo quy chế mới nhận hằng quý hay cuối năm | khoa học: đề tài cấp tỉnh nghiệm thu mấy cái
  nhiệm vụ đổi mới sáng tạo đặt hàng ai làm chủ nhiệm | sở hữu trí tuệ đăng ký nhãn hiệu chứng nhận bao nhiêu
  chỉ dẫn địa lý cho chè, cà phê nộp đơn chưa | tiêu chuẩn đo lường, cột xăng kiểm định định kỳ nào
  năng suất các yếu tố tổng hợp đóng góp mấy phần tăng trưởng | quỹ phát triển khoa học tài trợ tối đa mấy trăm triệu
  khởi nghiệp sáng tạo ươm được bao nhiêu dự án | chuyên gia, trí thức hội liên hiệp khoa học tập hợp mấy người
  nghị quyết về khoa học được cụ thể hóa bằng mấy việc | em ơi lọc giùm anh mấy ô kinh phí chưa điền số
  còn hàng nào chỉ ghi các sở, ngành mà không nêu tên cụ thể | đếm thử số lần sở xây dựng đứng ở cột phối hợp
  nhiệm vụ nào giao cả ba cấp tỉnh, huyện, xã cùng gánh | việc gì có hạn rơi đúng tháng chạp cận tết
  cho danh sách đầu việc hết hạn mà chưa thấy báo xong | mục nào dài nhất, mục nào chỉ vỏn vẹn một dòng
  tìm giúp chữ thí điểm xuất hiện ở những nhiệm vụ nào | có đầu việc nào trùng nội dung ở hai phụ lục không ta
  lấy cho tôi năm nhiệm vụ có kinh phí cao nhất | bỏ ba việc đầu, kể tiếp phần còn lại đi em
  chỉ lấy việc của cấp xã, đừng kèm việc cấp tỉnh | xếp lại theo cơ quan chủ trì cho lãnh đạo dễ đọc
  gom mấy nhiệm vụ cùng sản phẩm là đề án vào một nhóm | sản phẩm nào là tờ trình, sản phẩm nào là quyết định
  chỗ ghi khi có hướng dẫn của bộ thì hiểu là hạn nào | theo yêu cầu thực tế nghĩa là không ấn định ngày phải không
  thường xuyên với hằng năm trong cột thời gian khác chi nhau | rứa thì xã em phải nộp cho phòng mô hè anh
  răng mà bảng ni không thấy tên hội nông dân hè chị | mần xong hạ tầng rồi ai nhận bàn giao để vận hành
  dạ em kiếm hổng ra chỗ ghi mức chi cho cộng tác viên | cái vụ rác thải đó bên mình lo tới khúc nào
  hổng lẽ sở giao hết cho xã mà không kèm tiền sao | thằng phụ lục ba nó ghi đơn vị đồng hay triệu đồng thế
  bữa trước họp có chốt lùi hạn, trong bản này sửa chưa
  sếp hỏi gấp: năm ngoái mình hoàn thành bao nhiêu trên tổng số
  tóm cho lãnh đạo ba ý chính của kế hoạch phòng chống hạn
  chiều nay giao ban, em cần tiến độ giải ngân từng chủ đầu tư
  anh đang soạn công văn, cho xin tên chính xác của đề án ấy | viết tắt trong bảng nghĩa là gì, giải thích hộ với
  tên cũ của kế hoạch này hồi năm trước gọi là chi | nhiệm kỳ trước đặt mười lăm chỉ tiêu, kỳ này mấy
  chỉ tiêu mới toanh chưa từng có trước đây là cái nào | chỉ tiêu nào bị bỏ khỏi bản mới so với bản trước
  giữa hai năm liền nhau mục tiêu nào đứng yên không đổi | năm nào đạt cao nhất trong ba năm gần đây
  mức tăng năm nay bằng mấy phần mức tăng năm trước | lấy thực hiện chia kế hoạch ra bao nhiêu phần trăm
  thiếu bao nhiêu nữa thì chạm mục tiêu cuối giai đoạn | với đà này bao giờ mới tới đích, ước lượng thử
  tổng tiền ba nguồn cộng lại có khớp tổng dự toán không | ngân sách xã góp ít nhất đúng không, cụ thể mấy triệu
  chia bình quân cho từng xã thì mỗi xã được bao nhiêu | tỉ trọng vốn dân đóng góp nhỏ hơn vốn tín dụng chừng nào
  nửa đầu năm chi nhiều hay nửa cuối năm chi nhiều | hạn trung ương giao với hạn tỉnh đặt, cái nào ngặt hơn
  chỉ tiêu tỉnh mình cao hơn mặt bằng chung cả nước chứ | huyện vùng cao được giao thấp hơn huyện đồng bằng mấy điểm
  sở nào nhiều việc hơn, nông nghiệp hay xây dựng | hai kế hoạch ban hành cách nhau bao nhiêu ngày
  bản nào ra đời trước, an toàn thực phẩm hay phòng dịch | có phải nhiệm vụ này lặp y chang năm kia không
  hình như sở ngoại vụ không được giao gì, đúng chứ em | nghe nói quý này phải kiểm tra liên ngành, có thật không
  anh cứ ngỡ hạn là tháng bảy cơ, sao lại tháng tám | chắc là do phường đề xuất chứ không phải do sở, phải không nào
  chả nhẽ kế hoạch lớn thế mà không kèm dự toán à | nếu đúng là miễn phí thì căn cứ vào điều khoản nào
  thế tóm lại là có hay không bắt buộc cấp xã lập đề án | đâu có, trong kia ghi phó giám đốc sở chứ nhỉ
  em bảo văn phòng chủ trì nhưng cột bên lại ghi sở nội vụ | nhầm rồi, anh hỏi bản sửa đổi ban hành hồi tháng tư cơ
  đọc lại câu hỏi giùm, tôi cần hạn chứ không cần người | ừ, rồi sau mốc đó còn bước nào nữa không
  thế ai ký ban hành cái quy chế vừa nói | việc liền sau nó thì đơn vị nào tiếp sức
  ngoài hai đơn vị ấy còn ai dính dáng nữa hông | vậy cái đầu tiên em nêu tốn bao nhiêu tiền
  được rồi em, giờ chuyển qua mảng đất đai xem mấy việc | quay lại chuyện trường học lúc nãy, nguồn vốn nào nhỉ
  còn chỉ tiêu kia thì năm ngoái được bao nhiêu | tương tự như thế nhưng cho cấp huyện thì sao em
  giả sử bỏ huyện đi thì phần đó dồn về xã hay tỉnh | chỗ này có mâu thuẫn với câu em trả lời ban nãy không
  rồi, thế nguồn số liệu gốc trích ở trang mấy | kể thêm vài ví dụ về sản phẩm phải giao nộp nữa
  so luôn với kế hoạch cũ giúp chị một thể | cảm ơn em, cho chị hỏi nốt người đầu mối là ai
  nếu không có thì bảo không có, đừng đoán nhé | ban quản lý dự án đường ven biển chậm ở khâu nào
  trung tâm phát triển quỹ đất kèm xã kiểm đếm hết tháng nào | chi cục thủy lợi ôm luôn trạm bơm hay giao công ty
  chi cục kiểm lâm phải phúc tra bao nhiêu lô rừng | đài khí tượng, đài phát thanh đều ở cột phối hợp hả
  bảo hiểm xã hội tỉnh chịu trách nhiệm số nào trong phụ lục
  ngân hàng nhà nước khu vực có được giao tín dụng xanh không | viễn thông mấy nhà mạng cùng gánh trạm phát sóng nào
  kho bạc với sở tài chính ai đứng ra cảnh báo giải ngân chậm
  hiệp hội doanh nghiệp góp ý kiến vào phần nào của đề án
  các trường đại học trên địa bàn nhận đào tạo bao nhiêu kỹ sư
  nhân lực bán dẫn đặt số lượng sinh viên tới năm cuối kỳ | tòa án, viện kiểm sát phối hợp chia sẻ dữ liệu gì
  cảnh sát biển hỗ trợ tàu cá bị nạn theo quy trình nào | đồn biên phòng kết nghĩa với bản nào bên kia biên giới
  phòng kinh tế hạ tầng mới lập ôm mấy mảng vậy trời | phòng văn hóa xã hội cấp xã thiếu người thì ai choàng việc
  trung tâm phục vụ hành chính công đặt mấy quầy, trực giờ nào | trưởng thôn phải gõ cửa từng nhà thu thập phiếu gì
  bí thư chi bộ có được tính vào tổ vận động không | cộng tác viên dân số mỗi tháng được hưởng nhiêu
  y tế thôn với cô đỡ ai kiêm ai vậy chị | kế toán xã cần biết mục chi này hạch toán vào đâu
  địa chính xã lo khâu đo vẽ hay chỉ dẫn đạc thôi | văn thư hỏi số ký hiệu với ngày tháng của kế hoạch cũ
  tài liệu đính kèm gồm mấy phụ lục, phụ lục nào dài nhất | phần mở đầu nêu tồn tại, hạn chế gì của kỳ trước
  nguyên nhân chủ quan được nêu mấy ý, đọc anh nghe | bài học kinh nghiệm rút ra có nói tới người đứng đầu không
  tầm nhìn xa tới năm nào, viết gọn một câu hộ tôi | nguyên tắc sáu rõ là những rõ nào vậy nhỉ
  giải pháp đột phá có ba hay năm, gạch ra xem nào | nhiệm vụ trọng tâm khác gì nhiệm vụ cấp bách trong văn bản
  đối tượng áp dụng có gồm trường tư, phòng khám tư không | phạm vi triển khai toàn tỉnh hay chỉ ba xã điểm
  lộ trình chia mấy chặng, chặng hai kết thúc hôm nào | điều khoản chuyển tiếp nói sao về hồ sơ đang giải quyết dở
  chế độ thông tin báo cáo ghi đột xuất là khi nào | xin cái bảng so sánh ba năm về số vụ cháy rừng
  năm nay cháy nhà dân bao nhiêu vụ, thiệt hại mấy người | nước sinh hoạt mùa khô xã đảo thiếu bao nhiêu khối
  hộ nuôi lồng bè trái quy hoạch phải tháo dỡ trước ngày nào | rừng phòng hộ chuyển mục đích sang làm đường mấy héc ta
  trâu bò thả rông trên quốc lộ thì ai bắt, ai phạt | cầu treo dân sinh hư hỏng có đưa vào danh mục sửa chữa không
  điểm trường lẻ xóa bớt mấy điểm, học sinh dồn về đâu | quầy thuốc bán kháng sinh không đơn bị kiểm tra đợt mấy
  dịch sởi quay lại thì chiến dịch tiêm bù kéo dài bao lâu | trẻ mồ côi được nhận đỡ đầu tăng mấy em so năm ngoái
  người vô gia cư đưa về trung tâm nào nuôi dưỡng | thanh niên xung phong cũ hưởng trợ cấp một lần chốt danh sách chưa
  quỹ đất công ích xã cho thuê sai thẩm quyền rà tới đâu | máy chủ cũ hết bảo hành thanh lý ai ký biên bản
  bóc tách giùm phần vốn sự nghiệp khỏi vốn đầu tư trong biểu tổng
  ai chấp bút tham mưu đề cương báo cáo tổng kết chuyên đề
  khoanh vùng giúp những chỗ số liệu lệch giữa lời văn và biểu
  dò xem điều dưỡng trưởng khoa có thuộc diện tập huấn đợt này không
  gạch tên đơn vị giải thể ra khỏi danh sách rồi cộng lại nha
  đứng mũi chịu sào vụ dẹp bến bãi lậu là phường hay thanh tra
  sở giao thông sáp nhập xong, trọng trách cầm cân xe tải về đâu | nhờ em lục giúp công văn đốc thúc khối trường nghề
  mình vướng định mức kinh tế kỹ thuật, kế hoạch có lối gỡ chưa | rốt cuộc cấp nào quyết mức thưởng cho thôn kiểu mẫu
  anh muốn biết bước lấy ý kiến phản biện diễn ra trước thẩm định chứ
  bác nào bên mặt trận ngồi ghế phó ban vận động quyên góp
  khâu nghiệm thu mô hình trồng nấm, măng tây thuộc trạm khuyến nông à
  nếu chủ tịch xã đi vắng thì phó nào được ủy quyền ký thay
  cần bằng chứng kiểm chứng cho tiêu chí văn hóa số sáu, gồm giấy tờ gì
  chuyên mục hỏi đáp pháp luật trên loa phường phát buổi sáng hay buổi chiều
  thuê tư vấn độc lập hay cán bộ mình tự khảo sát thực địa
  phân bổ lại suất học bổng vùng sâu, đã có quyết định chưa chị
  xe cứu thương cũ rệu rã, kế hoạch mua sắm có đoái hoài không
  vắng mặt hai phiên họp liên tiếp thì trưởng nhóm bị nhắc nhở ra sao
  tuyến kênh bị bèo lục bình phủ kín ai vớt, ai trả công | hồ sơ thanh toán khối lượng gửi kho bạc trễ nhất hôm nào
  bảng tổng hợp kiến nghị cử tri phải trả lời dứt điểm bao giờ
  lãnh đạo dặn bám sát, thế lịch đôn đốc từng tuần nằm chỗ nào
  tụi em phải làm phiếu tự chấm theo thang một trăm hay thang mười | đơn vị tự chủ nhóm hai khác nhóm ba ở quyền gì
  mốc nước rút cuối tháng mười hai còn vài hôm, việc nào dang dở
  câu kiên quyết không lùi tiến độ nằm trong đoạn văn thứ mấy
  ngành điện hứa hạ ngầm cáp treo chằng chịt ngoài phố khi nào xong
  cấp phát áo phao, đèn pin, bộ đàm cho dân quân thì kho nào xuất
  phường em toàn người trẻ trọ học, có được giảm định suất bảo hiểm không
  trọng tâm tuyên truyền quý này nghiêng về phòng cháy hay về đuối nước
  xử phạt nguội qua hình ảnh áp cho xe máy chưa vậy các anh | bệnh khảm lá sắn lan nhanh, ai hướng dẫn bà con nhổ bỏ
  đầu nậu thu gom phế liệu ven sông có thuộc diện kiểm soát không
  chốt kiểm dịch động vật lưu thông ban đêm dựng ở ngã ba nào
  thủ tục phân lô tách thửa siết lại theo quyết định mới phải không
  kế hoạch phát triển kinh tế ban đêm có kèm quy định tiếng ồn không
  nhạc công, nghệ sĩ đoàn chèo, đoàn cải lương hưởng phụ cấp thanh sắc không
  dự án thả cá giống tái tạo nguồn lợi giao chùa hay giao chi cục
  học sinh lớp cuối cấp ôn thi tốt nghiệp được bù kinh phí dạy thêm à
  biên bản họp giao ban lần trước kết luận dồn lực cho khâu nào
  nội dung mật đóng dấu đỏ thì gửi đường cơ yếu chứ không qua Zalo nhỉ
  nhắc lại định nghĩa làng thông minh mà em vừa đọc lúc sáng
  theo em hiểu thì đo lường đầu ra khác đo lường tác động chỗ nào
  khoản dự phòng năm phần trăm được phép rút trong tình huống gì | vế sau của câu ấy nói chịu trách nhiệm trước ai
  chắc nịch là trăm phần trăm trường có cán bộ tư vấn tâm lý chứ
  đoàn giám sát hội đồng nhân dân xuống xã thì xã soạn sẵn giấy tờ gì
  trụ cứu hỏa ngoài phố khô nước, công ty cấp nước sửa hay phường sửa
  thôn sáp nhập thừa nhà sinh hoạt thì đem cho thuê được không anh
  vườn ươm cây bản địa cung cấp giống keo, lim, dổi cho lâm trường nào
  bãi biển bào mòn dữ quá, kè mềm hay kè cứng được chọn
  tuổi nghề giáo viên mầm non hạ xuống, kế hoạch nhân sự tính chưa
  gia hạn thêm nửa tháng cho tụi em nộp biểu thống kê được không ạ | bưu tá trả kết quả tận nhà thì cước phí ai chịu
  người dân chấm sao thấp cho quầy đất đai, hướng khắc phục viết ở đâu
  mảng trẻ tự kỷ can thiệp sớm rơi vào tay bệnh viện hay trường chuyên biệt
  bản đồ ngập lụt tỉ lệ lớn in phát cho thôn hay treo trụ sở
  rà bom mìn sót lại sau chiến tranh công binh làm chính đúng không
  thâm niên giữ chức quá tám năm buộc chuyển chỗ, ngành nào áp dụng trước
  sợ trùng việc nên hỏi trước, bên dân vận có khảo sát hộ ngư dân chưa
  cái cột màu vàng cuối biểu nghĩa là chậm hay là tạm dừng
`
  .split(/[|\n]/u)
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence !== '');
