/**
 * Sentences that set frequent words, and words that differ by their marks alone, among many neighbours; written for this project. The spelling of questions
 * is learnt from them beside the loaded plans. Long, because a model of words and pairs learns from many.
 */
export const FREQUENT_WORDS: readonly string[] = `
  sở nội vụ có nói rõ phần nào do mình làm riêng không em
  phụ lục này thì ai soạn, còn phụ lục kia do bên nào gửi tới | trong báo cáo quý trước, sở y tế nằm ở nhóm nào vậy
  công an tỉnh đứng tên trong mấy việc, và mấy việc là làm cùng bên khác
  văn phòng ủy ban chỉ nhận báo cáo hay còn kiêm cả việc đôn đốc
  phòng văn hóa huyện dùng bản nào, bản cũ hay bản mới ban hành
  mà sao cái phần của hội phụ nữ lại đặt dưới mục hạ tầng nhỉ | ngân hàng thì lo việc gì trong cái kế hoạch ấy hả chị
  bưu điện tỉnh đã đưa người xuống từng xã chưa hay mới bàn thôi
  điện lực thuộc nhóm doanh nghiệp hay thuộc nhóm cơ quan nhà nước vậy
  nhiệm vụ nào mỗi xã phải tự làm, không được đẩy lên huyện
  cho mình xem riêng những dòng có chữ phối hợp với sở y tế
  kết quả đó tính từ đầu năm hay chỉ tính từ tháng bảy tới giờ
  ngoài sở tài chính ra thì còn ai được giao giữ nguồn vốn | trước khi gửi lên trên thì phải qua bên nào đọc lại đã
  sau khi xong việc ấy, đơn vị nào đứng ra nghiệm thu
  quận thì có phòng chuyên môn riêng, còn phường lấy người đâu mà làm
  bản này với bản kia khác nhau ở những chỗ nào, chỉ giúp tôi
  cái chỉ tiêu nằm cuối trang ấy là của ngành nào đưa vào | từ đâu mà ra con số nằm trong cột thứ tư thế nhỉ
  hồ sơ gồm mấy loại giấy, loại nào phải lấy ở công an xã
  ai cùng làm với đoàn thanh niên trong việc hướng dẫn bà con | kể cho anh nghe những việc mà hội nông dân được giao
  nhiệm vụ này đã hết hạn chưa hay vẫn đang chạy đấy em | nếu sở nội vụ không kịp thì có được lùi sang kỳ sau chăng
  bên thuế đang đợi kết quả của phía nào mà chưa thấy nộp | cả huyện lẫn xã đều có phần, vậy phần ai nặng hơn
  sắp tới hạn mà kho bạc vẫn chưa trả lời thì tính thế nào
  chỗ nào trong phụ lục nói tới trách nhiệm của người đứng đầu
  mấy việc do thanh tra tỉnh lo đã xong được bao nhiêu rồi | thế sao bảng này chỉ có năm cột mà bảng trước tới bảy cột
  em tính giúp chị xem sở xây dựng còn thiếu mấy việc nữa
  tòa soạn báo tỉnh có nằm trong danh sách các bên cùng làm không
  tôi cần biết phần nào đặt hàng bên ngoài, phần nào tự làm lấy
  trên tỉnh giao vậy, chứ dưới xã đâu có người mà nhận ạ | đài truyền hình đưa tin về việc này từ bao giờ nhỉ
  bản dự thảo đặt ở đâu, sao mình tìm mãi trong kho không ra
  mình muốn lấy số của riêng huyện miền núi thôi, được không bạn | cái mới so với cái cũ thì thêm gì, bớt gì hả em
  bạn nói rõ hơn về chỗ sở công thương đứng cùng sở nông nghiệp nhé
  có việc nào mà không ghi ai chủ trì, chỉ ghi tên bên phối hợp
  hội cựu chiến binh thì có, còn hội người cao tuổi sao không thấy nhắc
  mỗi quý gửi một bản hay cả năm chỉ gửi một lần vậy ạ | ủy ban xã lấy gì mà đo kết quả của việc ấy
  phòng tư pháp đứng ra hay phòng nội vụ đứng ra, nói dứt khoát giùm
  trong ấy có đoạn nào cho phép xã thuê người ngoài làm không
  bệnh viện tỉnh thuộc sở y tế, vậy báo cáo gộp hay tách riêng
  thời hạn ghi là trước ngày mười lăm hay sau ngày mười lăm thế
  nhiệm vụ đang nằm bên văn phòng ủy ban, sắp tới chuyển cho ai | ban dân tộc kém hơn các bên khác ở khoản nào vậy em
  bằng cách nào phường báo lên quận khi hệ thống bị treo hả bạn
  đơn vị mình đứng thứ mấy, hơn ai và kém ai trong bảng này
  ngân hàng chính sách đã mở điểm giao dịch tới xã nào rồi nhỉ | cùng một việc mà sao hai sở đưa hai con số khác nhau
  người ta nói là do kinh phí chưa về, thật ra vướng chỗ nào
  điểm nào cả hai văn bản đều nói, điểm nào chỉ một bên có | phần đầu thì hiểu rồi, phần sau nói gì vậy em ơi
  thư viện tỉnh đang dùng phần mềm nào để quản lý bạn đọc thế
  anh em dưới huyện hỏi bao giờ có bản hướng dẫn chính thức
  nơi nào chưa có cán bộ chuyên trách thì đặt ai vào chỗ đó | cho tới nay công ty cấp nước đã nộp được mấy báo cáo rồi
  hết quý này mà chưa xong thì ghi vào cột nào trong biểu | với những việc không có sản phẩm cụ thể thì lấy gì để chấm
  kho bạc có nói vì sao từ chối chi khoản ấy không chị | chuyện đó thuộc quyền của tỉnh hay quyền của huyện vậy ta
  ai là người được đặt mật khẩu cho hộp thư của phòng mình | này em, bộ chỉ số đó gồm mấy nhóm và mỗi nhóm mấy điểm
  bao nhiêu xã đã lập tổ riêng, bao nhiêu xã dùng chung với thôn bên
  phòng giáo dục có được tự chọn nền tảng hay phải dùng cái của sở
  dưới mỗi chỉ tiêu đều có một dòng ghi chú, ghi gì vậy nhỉ
  bên ngoài nhìn vào thì tưởng dễ, làm mới biết khó chỗ nào
  mấy anh ở điện lực bảo sắp thay hết công tơ cũ, đúng vậy không
  nếu đặt cạnh bản năm kia thì phần nào bị cắt bớt hả em | đến cuối tháng này sở giao thông phải đưa ra được cái gì
  các trường học thì tính vào ngành giáo dục hay tính vào địa bàn xã
  hội chữ thập đỏ nằm bên khối đoàn thể hay khối sự nghiệp nhỉ
  em đưa giúp anh danh sách mấy việc chỉ có một mình công an huyện làm
  chưa đến hạn mà đã xong thì có được cộng điểm không ạ
  cái bảng trên cổng khác cái bảng trong báo cáo, tin bên nào đây
  ai nói là việc này sở nội vụ đã làm xong từ năm ngoái | lấy ví dụ một xã vùng cao thì phải làm những gì trước
  ban quản lý chợ thuộc huyện hay thuộc phường, sao không thấy ghi
  sở tư pháp có cần đưa ý kiến trước khi ký bản này không
  viện kiểm sát với tòa án thì đứng ngoài hay đứng trong kế hoạch vậy
  mới có ba huyện gửi, còn lại đang ở đâu mà chưa tới | những nơi nằm ngoài vùng phủ sóng thì dùng cách gì thay thế
  chỉ có ngành y tế là phải báo cáo hằng tuần thôi sao
  kể cả việc nhỏ thì trung tâm hành chính công cũng phải ghi lại à
  vậy bên nào cho mượn hội trường để mở lớp cho tổ cộng đồng | mấy cái đó do ai nghĩ ra mà đặt tên khó nhớ quá vậy
  ở trên viết là phối hợp, ở dưới lại viết chủ trì, sao thế nhỉ
  sở ngoại vụ có mấy việc, mà việc nào phải làm bằng tiếng Anh
  liên đoàn lao động cùng đứng tên với sở nào trong việc ấy
  từ ngày ban hành tới giờ đã sửa mấy lần, lần nào sửa nhiều nhất
  hải quan có gửi số liệu cho tỉnh mình hay chỉ gửi lên trên
  phần kinh phí riêng của công an tỉnh có ghi trong bản này không
  bộ đội biên phòng cùng xã làm gì ở khu vực giáp ranh vậy | hễ đụng tới dữ liệu cá nhân thì phải hỏi bên nào trước
  nhà mạng nào đang giữ hợp đồng đường truyền của văn phòng ủy ban thế
  em lọc cho chị các việc mà cả ba cấp đều phải làm | thôn tôi nằm sát đường lớn mà sao vẫn chưa có cáp quang tới
  bảo hiểm xã hội huyện đang dùng chung dữ liệu với ai vậy bạn
  cơ quan nào được lấy dữ liệu đó, lấy để dùng vào việc gì | mục này do bên mặt trận đưa vào hay do hội đồng đặt ra
  cán bộ đứng quầy có được đào tạo trước không hay cứ thế mà làm
  kế hoạch thì hay đấy, nhưng người đâu, tiền đâu mà làm hả anh
  ghi vậy nghĩa là huyện phải xong trước xã hay xã xong trước | sở du lịch tách ra rồi thì phần việc cũ nằm ở đâu nhỉ
  phía doanh nghiệp có phải nộp gì cho sở kế hoạch và đầu tư không
  bên trường đại học cùng làm với mình ở khâu nào thế em
  các chi cục có được coi là đơn vị riêng khi chấm điểm không ạ
  trung tâm y tế đặt máy chủ ở chỗ mình hay đi thuê bên ngoài
  đã có quyết định chưa mà bên ấy nói sắp giải thể phòng này
  thuộc tỉnh hay thuộc trung ương thì mới được dùng mạng chuyên dùng
  mình hỏi thật, ai đọc mấy bản báo cáo dày như thế hả | chỉ riêng phần phụ lục đã hơn ba chục trang, tóm lại giúp em
  nhiệm vụ do thành phố giao thêm thì tính vào đâu trong bảng này
  tổ giúp việc gồm những ai, có ai bên phòng văn hóa không nhỉ
  vừa rồi sở nông nghiệp nói đã gửi, mà văn phòng bảo chưa tới
  hội phụ nữ xã mở gian hàng trên mạng thì ai đứng tên tài khoản
  bà con hỏi nộp ở đâu, tôi trả lời ra bưu điện xã có đúng không
  trong tất cả những bên cùng làm thì bên nào chưa có văn bản nào
  lấy mốc nào để nói là đã xong, có biên bản hay chỉ nói miệng | chỗ này viết tắt, đọc đầy đủ ra thì là đơn vị gì vậy
  em ơi đơn vị đó nằm ở tầng mấy, phòng nào, gặp ai thế | sở nội vụ vừa đưa xuống một bản mới, có thay bản kia không
  văn phòng hội đồng nhân dân có cần dùng chung hệ thống này không nhỉ
  mỗi phường một kiểu, vậy kiểu nào mới là đúng theo hướng dẫn
  đang làm dở mà sáp nhập xã thì phần còn lại giao cho ai
  thôn trưởng có phải ký vào bản này không hay chỉ chủ tịch xã
  bên quân sự huyện có phải dùng chữ ký số như các phòng khác không
  mấy người trong tổ ấy có được trả thêm đồng nào không vậy | thế cái cột "nguồn lực" ở bên phải dùng để ghi gì hả bạn
  sao cùng là phòng chuyên môn mà bên này có máy mới, bên kia không
  công an phường đã cấp xong cho cả khu chưa hay còn sót nhà nào
  tôi ở ngoài tỉnh thì có được tính vào số người đã dùng không
  đặt câu hỏi thế nào thì bạn mới tìm ra đúng chỗ cần tìm
  cái này nói là giao cho địa phương, vậy địa phương ở đây là ai
  ngoài giờ hành chính thì hệ thống có nhận báo cáo nữa không nhỉ
  điện lực huyện gửi tin nhắn cắt điện từ số nào để bà con biết
  sở y tế chỉ cần bản điện tử thôi hay cần thêm cả bản giấy
  hết thảy các bên đều gửi rồi, chỉ mỗi phòng mình là chưa hả
  nhờ bạn so phần việc của quận này với quận bên cạnh xem sao
  đưa ra trước hội nghị rồi mới sửa, vậy sửa những gì thế em
  có đơn vị nào đứng hai lần trong cùng một dòng không nhỉ | bên nào giữ bản gốc, bên nào chỉ giữ bản sao vậy chị
  xã tôi thuộc khu vực ba thì được cho thêm những gì ạ
  bảng chấm công dùng chung cho cả khối hay mỗi phòng đặt một kiểu
  mới nhận việc nên em chưa rõ phải nộp báo cáo tới đâu ạ | tên gọi cũ của sở ấy là gì, từ bao giờ thì đổi
  những việc mà sở tài nguyên bỏ lại thì bây giờ ai nhận | ai cho phép lấy số đó đưa lên mạng khi chưa có kết quả
  ở cấp huyện, phòng nào đứng ra gom số của các xã gửi tới | mình chỉ cần hai dòng thôi, đừng kể hết cả phụ lục ra nhé
  kho lưu trữ tỉnh thuộc sở nào, đặt ở chỗ nào vậy bạn | trong khi chờ hệ thống mới thì xã dùng tạm cái gì đây
  ngành nào cũng nói khó, vậy ngành nào thật sự khó nhất hả em
  chỉ tiêu đưa ra từ trên xuống hay lấy ý kiến từ dưới lên vậy
  cứ mỗi lần đổi phần mềm là dân lại phải khai lại từ đầu à
  cán bộ nói em chờ tới thứ sáu, mà thứ sáu nào mới được chứ
  đoạn nói về ngân hàng nằm trước hay nằm sau đoạn nói về bưu điện
  đến bước nào thì cần có chữ ký của giám đốc sở nhỉ | bên phía hợp tác xã thì ai đứng ra cùng làm với huyện vậy
  chưa ai nói cho tôi biết phần này do đâu mà có cả | cái máy đặt ở sảnh ủy ban quận dùng để làm gì vậy ạ
  khi nào thì sở khoa học mới đưa hướng dẫn xuống tới phường thế
  những chỗ tô vàng trong bản này là sắp sửa hay đã sửa rồi
  cơ quan báo chí muốn lấy số liệu thì hỏi ai cho đúng người
  lấy phiếu ở bàn nào, đứng chờ bên trái hay bên phải hả cô | dùng sim của vợ để đăng ký cho mình thì có được không ạ
  em thuộc diện nào, trên kia có ghi mà em đọc chưa ra | nhà tôi nằm giữa hai xã thì nộp bên nào mới đúng đây
  tới nơi mới biết hết giờ, sao không báo trước cho dân nhờ
  kể từ tháng tới thì mọi giấy tờ đều lấy qua mạng phải không
  phần dưới cùng của tờ đơn thì ai ký, tôi hay trưởng thôn
  hai vợ chồng cùng đứng tên thì cả hai phải tới hay một người thôi | trạm y tế lấy số thứ tự từ mấy giờ vậy mọi người
  thì ra việc đó không thuộc phường mà thuộc phòng văn hóa quận hả
  có ai ở gần bưu điện cho hỏi trong đó còn nhận hồ sơ không | em đặt lịch hẹn rồi mà đến nơi họ nói không có tên
  bên trong bì thư có gì mà phải đích thân tôi tới lấy vậy
  tỉ lệ thuê bao dùng điện thoại thông minh đã đạt bao nhiêu phần trăm
  số hộ có đường cáp quang tăng thêm mấy nghìn so với đầu năm
  ít nhất bao nhiêu người trưởng thành phải có tài khoản ngân hàng
  tối thiểu mấy phần trăm doanh nghiệp nhỏ phải dùng hợp đồng điện tử
  trên tám mươi phần trăm hay đúng tám mươi phần trăm mới gọi là đạt
  số máy tính cấp cho mỗi phòng là mấy chiếc, có giảm không em
  dưới năm mươi phần trăm thì bị xếp vào nhóm nào hả chị | chữ ký số cá nhân phải phủ tới bao nhiêu phần trăm dân số
  thanh toán qua mã vạch ở chợ phải đạt mấy phần mười số sạp
  năm nay giảm được bao nhiêu hồ sơ giấy so với năm kia vậy | tỉ lệ hộ nghèo đã kéo xuống dưới ba phần trăm chưa anh
  mỗi xã ít nhất phải có mấy điểm phát mạng không dây miễn phí
  bao nhiêu doanh nghiệp đã chuyển hẳn sang hóa đơn điện tử rồi
  số người dân dùng sổ sức khỏe điện tử tăng hay giảm thế | đạt chín mươi hai phần trăm là tính trên tổng nào vậy bạn
  chênh lệch giữa chỉ tiêu và thực tế còn mấy điểm phần trăm nữa
  có huyện nào vượt hai mươi phần trăm so với mức tỉnh đặt ra không
  tỉ lệ tài khoản hoạt động thường xuyên thì tính theo tháng hay theo quý
  bình quân mỗi cán bộ xử lý bao nhiêu hồ sơ trong một ngày
  mười hai nghìn thuê bao đó gồm cả thuê bao trả trước hay không
  số hộ chưa có điện thoại thông minh tập trung ở những xã nào
  tốc độ mạng tối thiểu phải đạt mấy trăm megabit một giây thế
  từ sáu mươi lên bảy mươi lăm phần trăm là tăng mấy điểm | con số mười bảy phần trăm ấy là tỉ trọng hay là mức tăng
  số lượt thanh toán trực tuyến trong quý một là bao nhiêu vậy ạ
  bao nhiêu phần trăm máy tính đã cài phần mềm diệt vi rút | cần thêm ít nhất mấy máy quét nữa thì mới đủ cho các xã
  tổng số chữ ký số đã cấp cho công chức là mấy nghìn cái | một trăm phần trăm là tính trên số xã hay trên số cán bộ
  năm trước đạt bảy mươi mốt, năm nay đặt tám mươi, có cao quá không
  tỉ lệ doanh nghiệp có trang web riêng còn dưới một nửa phải không
  số học sinh có tài khoản học trực tuyến tăng gấp mấy lần thế
  mỗi thôn tối thiểu một tổ, vậy cả tỉnh phải có bao nhiêu tổ
  hơn ba trăm nghìn người đã cài ứng dụng, đúng hay là ít hơn
  mức giảm thời gian chờ tính bằng ngày hay bằng phần trăm hả em
  tỉ lệ hồ sơ trả đúng hẹn của quận mình là bao nhiêu nhỉ
  số vụ lừa đảo qua điện thoại năm qua giảm được mấy phần trăm
  ít nhất bảy mươi phần trăm, mà bảy mươi phần trăm của cái gì
  số liệu cho thấy tăng năm phẩy hai phần trăm, so với kỳ nào
  bao nhiêu hộ kinh doanh đã mở tài khoản riêng để nhận tiền
  dân số toàn huyện là bao nhiêu, người trên mười lăm tuổi chiếm mấy phần
  mấy phần trăm trường học đã thu học phí không dùng tiền mặt
  số tiền bỏ ra cho một máy tính để bàn là bao nhiêu triệu
  còn khoảng bốn trăm hộ chưa có điện lưới, nằm ở những đâu vậy
  tỉ lệ này đạt thấp hơn mức bình quân cả nước bao nhiêu điểm
  số thuê bao băng rộng trên một trăm dân hiện là mấy thế anh
  đến cuối năm phải có tối thiểu năm trăm doanh nghiệp công nghệ số à
  tại sao tháng này số hồ sơ giảm mà số trễ hẹn lại tăng | gần một nửa số xã chưa đạt, vậy một nửa kia là xã nào
  bao nhiêu người được cấp chữ ký số miễn phí trong đợt vừa rồi
  chỉ tiêu tăng thu ngân sách đặt mười phần trăm hay mười hai phần trăm
  tỉ lệ người dân hài lòng dưới tám mươi lăm thì bị trừ mấy điểm
  có mấy ngân hàng tham gia thanh toán lệ phí trên cổng của tỉnh
  tính ra mỗi hộ được hỗ trợ bao nhiêu tiền mua điện thoại mới
  hai phần ba số cán bộ là bao nhiêu người, tính giùm anh
  số cuộc gọi tới tổng đài tăng từ mấy nghìn lên mấy nghìn thế
  cấp huyện đạt chín mươi, cấp xã đạt sáu mươi, bình quân là mấy
  máy tính cũ trên bảy năm còn chiếm bao nhiêu phần trăm hả em
  tối đa bao nhiêu ngày, tối thiểu bao nhiêu ngày thì phải trả lời dân
  trong một nghìn hồ sơ thì có mấy hồ sơ phải nộp bổ sung
  doanh thu thương mại điện tử tăng mấy phần trăm một năm vậy bạn
  tổng số tài khoản đã định danh mức hai là bao nhiêu vậy ạ | tỉ lệ số hóa kết quả còn nợ lại từ năm cũ là mấy
  mấy nghìn lao động mất việc trong quý này, tăng hay giảm vậy anh
  số người đóng bảo hiểm tự nguyện đạt mấy phần trăm so với chỉ tiêu
  cứ một trăm người thì có bao nhiêu người dùng ví điện tử nhỉ
  năm mươi tỉ đồng chia cho mười một huyện thì mỗi huyện được mấy tỉ
  hộ cận nghèo còn bao nhiêu, giảm mấy hộ so với lần rà trước
  lớp nào có ít nhất ba mươi người thì mới được mở vậy chị
  tỉ lệ trẻ dưới sáu tuổi có thẻ bảo hiểm đã đủ trăm phần trăm chưa
  thuê bao di động năm thế hệ chiếm khoảng mấy phần trăm rồi bạn
  mức tăng đó là do có thêm doanh nghiệp mới hay do cách tính mới
  số phản ánh của dân được trả lời trong hai ngày đạt bao nhiêu
  còn thiếu bao nhiêu phần trăm nữa thì ngành thuế mới đủ chỉ tiêu
  tám trên mười hai nhiệm vụ đã xong, vậy là đạt mấy phần trăm
  trên một triệu lượt truy cập là của cả năm hay của riêng tháng này
  số điện thoại đường dây nóng nhận trung bình mấy cuộc mỗi ngày thế
  mấy chỉ tiêu đặt dưới năm mươi, mấy chỉ tiêu đặt trên chín mươi
  kinh tế số đóng góp bao nhiêu phần trăm vào tổng sản phẩm của tỉnh
  bao nhiêu hộ trong xã đã gắn biển số nhà có mã quét
  tỉ lệ giải ngân tới tháng mười mới có bốn mươi phần trăm thôi sao
  chỉ số đó tăng ba bậc hay tăng ba điểm, nói cho rõ nhé
  mỗi doanh nghiệp được hỗ trợ tối đa bao nhiêu triệu tiền phần mềm
  có bao nhiêu phòng họp đã lắp màn hình và đường truyền riêng rồi
  số ca sinh được khai qua mạng chiếm mấy phần trong tổng số ca
  năm nay cắt giảm mấy biên chế, còn bao nhiêu người ở cấp phường
  tỉ lệ cơ sở lưu trú khai báo qua mạng ít nhất phải là bao nhiêu
  hai mươi lăm phần trăm tăng thêm đó đến từ nhóm dịch vụ nào
  nếu mỗi tháng tăng hai phần trăm thì cuối năm có kịp đạt không
  ba chỉ tiêu thấp nhất là gì và đang ở mức mấy phần trăm
  số doanh nghiệp giải thể có nhiều hơn số doanh nghiệp thành lập mới không
  mấy trăm trạm phát sóng được dựng thêm ở vùng núi trong năm nay
  đơn vị tính của dòng cuối là tỉ đồng hay triệu đồng vậy em
  máy tính bảng phát cho học sinh nghèo đợt hai được bao nhiêu chiếc
  phải có tối thiểu bao nhiêu phiếu thì kết quả khảo sát mới được nhận
  số tài khoản ảo bị khóa trong năm có được nêu ra không nhỉ
  dưới mức sàn một điểm thì có phải giải trình không hả anh
  số hộ tham gia sàn thương mại điện tử tăng nhanh nhất ở đâu thế
  thanh toán tiền điện qua ngân hàng đã đạt tới mức nào rồi vậy
  tỉ lệ nữ trong số người được tập huấn là bao nhiêu phần trăm
  khoảng bảy nghìn người cao tuổi nhận lương qua tài khoản, đúng không em
  tại sao tổng các phần cộng lại lớn hơn một trăm phần trăm thế
  gấp rưỡi năm ngoái thì ra con số cụ thể là bao nhiêu vậy | cột phần trăm làm tròn tới hàng đơn vị hay lấy một số lẻ
  số hợp tác xã có chữ ký số đếm trên đầu ngón tay hả | mười lăm phần trăm còn lại chưa đạt là vì lý do gì thế
  tỉ lệ dùng chung dữ liệu giữa các ngành có đo bằng số được không
  giá thuê bao mạng cho hộ nghèo được giảm mấy chục phần trăm ạ
  phí làm chữ ký số một năm hết bao nhiêu tiền vậy cô chú
  tôi có hai tài khoản thì tiền trợ cấp chuyển vào tài khoản nào
  bao nhiêu tuổi thì được đứng tên thuê bao điện thoại vậy anh chị
  thanh toán rồi mà máy báo lỗi, tiền có tự về lại không ạ
  lương hưu năm nay tăng mấy phần trăm, tính từ tháng nào vậy cán bộ
  một nhà sáu người thì được hỗ trợ tối đa mấy suất hả chú
  nộp trước hạn thì được giảm bao nhiêu phần trăm tiền thuế đất ạ
  nộp qua điện thoại rẻ hơn nộp ở quầy bao nhiêu nghìn vậy em
  có đúng là từ hai triệu trở lên thì phải chuyển khoản không ạ
  điện tháng này tăng gấp đôi, ai kiểm tra lại công tơ giúp tôi
  số hộ trong tổ tôi là bốn mươi ba mà sao bảng ghi ba mươi tư
  phải đạt mấy điểm trở lên thì mới được coi là gia đình văn hóa
  bao nhiêu người ký thì đơn kiến nghị mới được phường xem xét vậy
  thuê bao chính chủ mà bị khóa một chiều thì ra đâu mở lại
  máy tính ở nhà văn hóa thôn có mấy cái cho dân dùng vậy bác
  mức hỗ trợ tối thiểu cho hộ bị sập nhà là mấy chục triệu ạ
  phần trăm lãi khi vay vốn ngân hàng chính sách là bao nhiêu một tháng
  số căn cước của con tôi có trùng với số trên giấy khai sinh không
  trên sáu mươi tuổi thì được giảm bao nhiêu tiền vé xe buýt ạ
  quá hạn bao nhiêu ngày thì bị phạt, phạt ít nhất là mấy trăm
  điện thoại đời cũ chạy mạng hai thế hệ thì bao giờ hết dùng được
  mấy phần trăm bà con trong ấp đã có tài khoản để nhận tiền rồi | còn bên công thương thì sao nhỉ
  thế năm ngoái thì được bao nhiêu | cái thứ ba ai phụ vậy | vậy cộng cả hai là mấy | ủa tưởng sở nội vụ chứ
  có chắc là không đó em | trong số đó việc nào gấp nhất | rồi ai ký cái bản ấy | sao lại là quý ba nhỉ
  thế còn cấp xã thì sao | bên nào nói vậy hả em | ghi ở trang mấy vậy bạn | đọc lại dòng cuối giúp mình
  ý là hai sở cùng làm à | không phải, cái ở trên cơ | việc đó hết hạn chưa em | thế thì chỉ tiêu nào thấp nhất
  nói ngắn gọn hơn được không | kể nốt mấy việc còn lại đi | cái này mới hay cái cũ vậy | vậy ngoài sở y tế còn ai
  do đâu mà tăng nhiều thế | hả, có mỗi một việc thôi sao | đúng rồi, phần đó đấy em | thế bao giờ mới xong vậy
  lấy số của tháng trước nhé | so với huyện bên thì sao | ai đứng đầu tổ đó nhỉ | bản kia có ghi khác không
  chỉ chừng đó thôi hả bạn | mà sao không thấy tên quận | thế tiền lấy từ nguồn nào | ừ, vậy phần thứ hai thì sao
  cái nào xong trước tháng sáu | tới đâu rồi, kịp không em | vậy là giảm hay là tăng | con số đó từ đâu ra
  trên hay dưới năm mươi phần trăm | thêm cột thời hạn vào nhé | sắp lại theo tên đơn vị đi
  còn cái nào chưa giao không | thế thì ai kiểm tra lại | câu trước em hỏi nhầm rồi | hỏi lại lần nữa cho chắc
  chỗ đó mình chưa hiểu lắm | giải thích thêm một chút đi bạn | ví dụ như việc nào vậy | tức là phường tự lo hết hả
  vậy công an không dính vào à | cả năm hay chỉ nửa năm | thế đơn vị nào bị trễ | ai phối hợp với bên ấy
  bên ngân hàng có phần gì không | gộp hai bảng làm một được không | mình cần bản đầy đủ hơn | bỏ phần phụ lục ra nhé
  thế nào mới gọi là đạt | đạt rồi hay chưa đạt vậy | mấy việc kia cũng thế à | à, ra là văn phòng ủy ban
  nghe lạ nhỉ, có nhầm không | trả lời lại câu hồi nãy đi | hồi nãy bạn nói khác mà | sao lúc thì ba lúc thì bốn
  đếm lại xem đủ chưa em | thiếu mất một việc rồi đó | còn thiếu sở nào nữa không | thế mốc cuối là ngày nào
  trước hay sau tết vậy anh | đúng ngày đó luôn hả chị | có văn bản nào ghi thế không | cho xin cái số hiệu văn bản
  trích nguyên văn ra giúp em | nằm ở mục mấy vậy nhỉ | vậy còn phía doanh nghiệp thì sao | hộ nghèo thì tính thế nào
  người già thì ai giúp đây | nhà không có mạng thì sao | thế có mất tiền không ạ | mất bao nhiêu tiền vậy em
  mấy ngày thì có kết quả | nộp xong rồi làm gì nữa | lên xã hay lên huyện vậy | gặp ai để hỏi cho rõ
  sáng hay chiều thì có người | thứ bảy có làm không ạ | cần mang theo gì không bạn | bản sao có được không nhỉ
  không có sổ thì sao ạ | thế con tôi có được không | vậy là khỏi đi luôn hả | làm ở nhà được thật không
  ai chỉ cho tôi với nào | chưa rõ lắm, nói lại đi | thôi được rồi, câu khác nhé | ủa, sao giống câu trên vậy
  rồi sao nữa, kể tiếp đi | hai cái khác nhau chỗ nào | cái nào quan trọng hơn vậy | nên làm cái nào trước đây
  bên mình có phải báo cáo không | báo cáo gửi cho ai vậy | gửi bằng giấy hay gửi mạng | mẫu báo cáo lấy ở đâu
  mỗi tháng một lần phải không | sao mỗi nơi nói một kiểu | vậy tin theo bản nào bây giờ | thế huyện nào làm tốt nhất
  huyện nào kém nhất vậy em | xếp thứ mấy cả tỉnh nhỉ | tăng mấy bậc so với trước | cụ thể là những sở nào
  tên đầy đủ của nó là gì | viết tắt chữ gì vậy bạn | chữ đó nghĩa là sao hả | từ đó có trong bản không
  không có thì nói không nhé | chắc chắn thì hãy trả lời | đừng đoán, tra lại giùm mình | lần này thì đúng rồi đấy
  ừ đúng, còn gì nữa không | hết chưa hay là còn nữa | thế thôi à, ít vậy sao | nhiều thế thì làm sao kịp
  ai mà làm cho xuể đây | bên điện lực cũng có phần hả | còn bưu điện thì làm gì | hội phụ nữ có tham gia không
  đoàn thanh niên thì phần nào | trường học có phải làm không | bệnh viện tuyến huyện thì sao
  xã đảo có được miễn không | vùng cao thì khác gì không | vậy ở thành phố thì sao | dưới quê thì tính kiểu nào
  năm sau có làm tiếp không | năm tới tăng lên bao nhiêu | quý này xong được mấy việc | tháng này có hạn nào không
  tuần tới phải nộp gì nhỉ | việc nào đang bị trễ vậy | trễ thì có sao không ạ | ai chịu nếu không đạt đây
  phạt hay chỉ nhắc nhở thôi | có được lùi hạn không anh | xin thêm người được không chị | kinh phí thì ai duyệt vậy
  duyệt xong hết chưa hả em | còn bao nhiêu chưa chi vậy | cái đó ngoài kế hoạch mà | phần đó thuộc bên khác rồi
  thế bên khác là bên nào | nói tên ra luôn đi bạn | cho mình cái bảng nhìn cho dễ | chia ra từng quý giúp chị
  lọc riêng phần của phường nhé | chỉ lấy việc chủ trì thôi | bỏ việc phối hợp đi em | cả hai đều đúng hay sao
  vậy câu nào mới đúng đây | tóm lại là có hay không | nói có hoặc không thôi nhé | khoan, sở nào cơ, nhắc lại đi
  à không, ý mình hỏi năm kia | xin lỗi, tôi gõ thiếu dấu | gõ nhầm, sở y tế mới đúng | quận chứ không phải huyện nhé
  tỉnh mình chứ không phải tỉnh bạn | vẫn là câu đó, nhưng cấp xã | giống vậy nhưng cho ngành thuế
  thế nếu tính cả doanh nghiệp thì sao | bỏ hộ nghèo ra thì còn mấy | lấy trung bình thì được bao nhiêu
  chia đều thì mỗi xã mấy máy | nhân lên cả năm là bao nhiêu | trừ đi phần cũ còn mấy | làm tròn lên có được không
  vậy chênh nhau mấy phần trăm | hơn hay kém năm ngoái vậy | có tăng đều không hả em | tháng nào cao nhất thế nhỉ
  thấp nhất là bao nhiêu vậy | ai nhì bảng sau sở ấy | đứng chót là bên nào thế | thế bên đứng đầu là ai
  sao bên đó làm nhanh vậy | họ dùng phần mềm gì thế | mình dùng chung được không nhỉ | ai cho mượn tài khoản đây
  quên mật khẩu thì làm sao | đổi số điện thoại rồi thì sao | mất máy thì báo cho ai | bị lừa thì gọi số nào
  gọi mãi mà chẳng ai nghe | thế thì phải chờ tới khi nào | có cách nào nhanh hơn không
  xin lỗi, tôi không tìm thấy nội dung này trong tài liệu được cung cấp
  câu hỏi của bạn nằm ngoài phạm vi mà tôi được phép trả lời
  tôi chỉ trả lời dựa trên văn bản hiện có, không suy đoán thêm | văn bản không nêu con số nào về số hộ đã nối mạng
  rất tiếc, phụ lục không ghi đơn vị nào chủ trì việc này | tôi chưa hiểu rõ câu hỏi, bạn có thể nói cụ thể hơn không
  để biết tình trạng hồ sơ cá nhân, bạn vui lòng liên hệ bộ phận một cửa
  tôi không có quyền xem thông tin riêng của bất kỳ người dân nào
  tài liệu chỉ nói tới năm nay, không có số liệu của năm trước | bạn đang hỏi về sở y tế hay về trung tâm y tế huyện
  nếu bạn cần, tôi có thể liệt kê các việc theo từng quý
  theo phụ lục, việc này do sở nội vụ chủ trì và các huyện phối hợp
  tôi không thể bịa ra một chỉ tiêu không có trong kế hoạch
  không nên gửi số căn cước hay mật khẩu vào khung trò chuyện này
  cảm ơn bạn, tôi đã ghi lại chỗ sai để bộ phận phụ trách xem lại
  cảm ơn em nhiều nhé, nhờ vậy mà anh xong báo cáo rồi | tuyệt quá, đúng cái mình đang cần tìm từ sáng tới giờ
  đội ơn cô chú, tôi già rồi mà hỏi mãi không thấy phiền | trả lời nhanh ghê, hơn hẳn gọi tổng đài phải chờ nửa tiếng
  nói vòng vo quá, tôi hỏi một đằng bạn lại trả lời một nẻo
  hệ thống gì mà bấm mười lần thì chín lần báo lỗi vậy trời | tôi bực lắm rồi, ba lần lên phường đều bị bảo về bổ sung
  cán bộ gì mà nói năng cộc lốc, dân hỏi thì gắt gỏng | phản ánh từ tháng hai tới giờ mà chẳng thấy ai trả lời một câu
  đề nghị xem lại thái độ của nhân viên quầy số bốn chiều hôm qua | hôm nay trời có mưa không để tôi còn phơi thóc đây
  kể cho bé nhà mình nghe một câu chuyện cổ tích ngắn đi | tối nay đội tuyển đá trận nào, mấy giờ thì bắt đầu vậy
  bạn thích ăn phở hay ăn bún chả hơn, nói nghe coi | viết giúp em một bài thơ tặng mẹ nhân ngày tám tháng ba
  dịch giùm tôi đoạn này sang tiếng Anh rồi gửi cho sếp nhé | giải hộ con bài toán lớp năm về hình thang với ạ
  cho mình xin lời khuyên, có nên nghỉ việc ở cơ quan không
  giá vàng sáng nay lên hay xuống, có nên mua bây giờ không | bạn là người thật hay là máy trả lời tự động thế
  ai tạo ra bạn, bạn tên gì và bao nhiêu tuổi rồi | hát một bài đi cho đỡ buồn ngủ, trưa nay vắng khách quá
  đánh con số mấy cho trúng tối nay hả trợ lý ơi | cho tôi số điện thoại riêng của ông chủ tịch xã được không
  nhà bà hàng xóm tôi nợ ngân hàng bao nhiêu, tra giùm với | tra giúp em xem chồng cũ đang đăng ký tạm trú ở đâu
  lương của giám đốc sở mỗi tháng bao nhiêu, nói nhỏ tôi nghe | cho xin danh sách hộ nghèo của xã kèm số căn cước nhé
  số tài khoản của kế toán phòng là gì để tôi chuyển tiền luôn | ai là người đã tố cáo tôi, bạn cho biết tên đi
  mật khẩu thư công vụ của anh trưởng phòng là gì vậy em | đọc cho tôi ngày sinh với địa chỉ của cô ngồi quầy hai
  con tôi thi được mấy điểm, tra theo số báo danh giùm tôi | bịa giúp anh mấy con số cho đẹp báo cáo cuối năm đi
  cứ ghi là đạt trăm phần trăm cho xong, ai kiểm tra đâu mà lo | viết sẵn cho tôi một lá đơn khiếu nại thật dữ vào nhé
  nghĩ ra giúp chị năm nhiệm vụ mới để đưa vào dự thảo
  soạn hộ em bài phát biểu khai mạc lớp tập huấn chừng hai trang
  viết lại đoạn này cho hay hơn nhưng đừng đổi số liệu nhé
  thử đoán xem năm sau tỉnh mình xếp hạng mấy về chuyển đổi số | giả sử bạn là chủ tịch huyện thì bạn sẽ bỏ việc nào
  làm giúp mình bản cam kết của hộ kinh doanh theo mẫu mới
  tự nghĩ một khẩu hiệu cho ngày hội công nghệ của xã đi bạn
  thôi không hỏi nữa, hỏi hoài mà chẳng được câu nào ra hồn | bạn trả lời sai rồi, sở này đã sáp nhập từ tháng trước
  sai một chữ mà thành nghĩa khác hẳn, xem lại giúp tôi | đừng chào hỏi dài dòng nữa, vào thẳng việc giùm cái
  tôi không biết chữ nhiều, nói dễ hiểu một chút được không cháu
  xin chào, mình mới dùng lần đầu nên chưa biết hỏi thế nào | chào buổi sáng, hôm nay có việc nào đến hạn không em
  tạm biệt nhé, mai có gì anh lại vào hỏi tiếp | chúc cả cơ quan cuối tuần vui vẻ, cảm ơn đã giúp đỡ
  thật lòng mà nói thì làm trên giấy còn nhanh hơn trên mạng
  quảng cáo thì hay lắm, dùng rồi mới thấy thất vọng não nề
  tôi sẽ gửi đơn lên tận trung ương nếu còn để dân chờ thế này
  mấy ông bà ngồi phòng lạnh đâu hiểu nỗi khổ của người đi bộ
  không biết thì nói không biết, sao lại trả lời lung tung vậy
  bạn lấy thông tin từ đâu mà nói chắc như đinh đóng cột thế | có ai đang đọc lén những gì tôi hỏi ở đây không vậy
  tin nhắn tôi gõ trong này có bị lưu lại lâu không nhỉ | xóa giúp tôi câu vừa rồi, tôi lỡ ghi số thẻ ngân hàng
  ai được xem lịch sử trò chuyện của tôi với trợ lý này | em lỡ bấm vào đường dẫn lạ, giờ phải làm sao cho an toàn
  có người xưng là công an gọi bắt cài ứng dụng, tin được không
  họ bảo chuyển tiền để mở khóa tài khoản, tôi nghi lừa đảo quá
  ảnh căn cước của tôi bị đưa lên mạng, báo với ai bây giờ
  cho tôi rút lại đồng ý dùng thông tin cá nhân được không nhỉ | dữ liệu sức khỏe của mẹ tôi ai được quyền mở ra xem
  tôi không muốn nhận tin nhắn quảng cáo nữa, tắt ở chỗ nào vậy | quán cơm nào gần ủy ban mà ngon bổ rẻ chỉ mình với
  xe máy tôi bị mất ở bãi giữ xe cơ quan, ai đền đây | con mèo nhà tôi leo cây không xuống được, gọi ai giúp bây giờ
  bạn có người yêu chưa mà ngày nào cũng trực ở đây thế | đố bạn biết cơ quan nào họp nhiều nhất trong một tuần đấy
  theo bạn thì núi nào cao nhất, biển nào sâu nhất thế giới vậy | bạn nghĩ gì về ông giám đốc mới, có được việc không
  nói xấu sếp một câu cho vui, tôi không mách ai đâu | câu này nhạy cảm quá, mong bạn hỏi về nội dung kế hoạch thôi
  tôi là trợ lý tra cứu, không thay cho ý kiến của cơ quan có thẩm quyền
  xin bạn đợi một chút, hệ thống đang tải lại phụ lục mới nhất
  kết quả trên chỉ để tham khảo, bạn nên đối chiếu với bản gốc
  hiện có ba việc khớp với câu hỏi, bạn muốn xem việc nào trước
  tôi hiểu bạn đang sốt ruột, nhưng việc này chưa có trong tài liệu
  không có thông tin về tên cán bộ phụ trách trong văn bản này
  bạn có thể gọi đường dây nóng của tỉnh để được hướng dẫn thêm
  nhiệm vụ này không ghi thời hạn, chỉ ghi là làm thường xuyên
  có hai chỉ tiêu gần giống nhau, bạn hỏi về cấp tỉnh hay cấp xã
  tôi xin đính chính, đơn vị chủ trì là sở công thương | vâng, em hiểu rồi ạ, cảm ơn anh chị đã kiên nhẫn giải thích
  dạ không có gì đâu bác, bác cần gì cứ hỏi tiếp ạ | thưa bác, việc này bác mang giấy hẹn ra bưu điện là được
  ôi trời, hóa ra bấy lâu nay em nộp nhầm sang phòng khác
  khổ quá, điện thoại tôi cũ rích, mở trang này cứ quay tròn mãi
  nghe giọng máy đọc như robot ấy, chẳng hiểu nói cái gì | mấy câu trả lời cứ na ná nhau, đọc xong cũng như không
  khen thật đấy, cô bé ở quầy một cửa phường tôi nhiệt tình lắm
  lần đầu tiên tôi làm giấy tờ mà không phải xếp hàng, mừng ghê
  gửi lời cảm ơn tới anh công an đã giúp má tôi làm căn cước | ước gì thủ tục nào cũng gọn như cái này thì dân đỡ khổ
  tôi góp ý thật là chữ trên trang nhỏ quá, người già đọc không nổi
  nên bỏ bớt mấy ô phải điền đi, điền xong hoa cả mắt | bao giờ nói chuyện được bằng giọng nói cho người mù dùng với
  có bản tiếng Khmer hay tiếng Thái cho bà con dân tộc không ạ
  tôi nghi con số này bị thổi lên, thực tế đâu có đẹp vậy
  ai dám bảo đảm là số liệu ấy không phải ngồi bàn giấy mà ra
  viết cho em cái trạng thái than thở về họp hành thật hài hước
  bốc giùm quẻ xem năm nay cơ quan em có được thưởng tết không
  cho anh bài văn mẫu kiểm điểm đảng viên cuối năm với nào
  làm sao để qua mặt phần mềm chấm công mà không bị phát hiện
  chỉ cách sửa ngày trên giấy hẹn cho khỏi bị phạt đi bạn | cho tôi xem đáp án đề thi công chức năm nay được không vậy
  bạn ơi giúp mình làm hồ sơ giả để vay tiền có được không
  tôi buồn quá, chẳng biết tâm sự cùng ai nên vào đây nói chuyện
  ủy ban nhân dân tỉnh Nam Định đã gửi văn bản xuống các huyện chưa
  thành phố Huế có bao nhiêu phường sau khi sắp xếp lại vậy bạn
  quận Bình Thạnh dùng chung hệ thống một cửa với các quận khác không
  ông Nguyễn Văn Hùng ở xã nào mà ký tên trong biên bản này
  tỉnh An Giang có mấy huyện giáp với nước bạn Campuchia vậy anh
  sở du lịch tỉnh Bà Rịa – Vũng Tàu đặt trụ sở ở đường nào | đường từ Bạc Liêu xuống Cà Mau bao giờ sửa xong hả chú
  huyện Lục Ngạn thuộc tỉnh Bắc Giang trồng vải thiều nhiều nhất phải không
  xã vùng cao của tỉnh Bắc Kạn đã có sóng di động hết chưa
  khu công nghiệp ở tỉnh Bắc Ninh đang thiếu bao nhiêu lao động vậy
  cầu Rạch Miễu nối tỉnh Bến Tre với tỉnh nào thế em
  tỉnh Bình Dương thu hút được mấy doanh nghiệp điện tử trong năm nay
  thành phố Quy Nhơn thuộc tỉnh Bình Định có trung tâm phần mềm không nhỉ
  tỉnh Bình Phước đã làm xong đường dây điện tới các sóc chưa
  thanh long của tỉnh Bình Thuận bán trên sàn nào nhiều nhất vậy ạ
  huyện Ngọc Hiển tỉnh Cà Mau có bao nhiêu hộ sống trên ghe
  tỉnh Cao Bằng lắp thêm mấy trạm phát sóng dọc biên giới thế anh
  quận Ninh Kiều thành phố Cần Thơ thí điểm phố không dùng tiền mặt à
  thành phố Đà Nẵng làm thế nào mà năm nào cũng đứng đầu vậy
  người Ê Đê ở tỉnh Đắk Lắk có được hướng dẫn bằng tiếng mẹ đẻ không
  sở y tế tỉnh Đắk Nông kết nối với mấy bệnh viện tuyến trên rồi
  bản Mường Phăng tỉnh Điện Biên cách trung tâm huyện bao nhiêu cây số
  thành phố Biên Hòa tỉnh Đồng Nai có mấy khu công nghiệp đang hoạt động
  nông dân tỉnh Đồng Tháp bán xoài qua mạng từ năm nào thế nhỉ
  thành phố Pleiku tỉnh Gia Lai đã lắp bao nhiêu máy quay giám sát
  cao nguyên đá tỉnh Hà Giang có điểm phát mạng miễn phí cho khách không
  tỉnh Hà Nam gần thủ đô mà sao cấp xã vẫn thiếu máy tính
  quận Hoàn Kiếm thành phố Hà Nội thu phí đỗ xe bằng cách nào
  tỉnh Hà Tĩnh có bao nhiêu xã đạt chuẩn nông thôn mới nâng cao
  tỉnh Hải Dương trả kết quả qua bưu điện được mấy phần trăm rồi
  cảng biển ở thành phố Hải Phòng dùng lệnh giao hàng điện tử chưa
  tỉnh Hậu Giang mở khu công nghệ số ở huyện nào vậy bạn
  đồng bào Mường tỉnh Hòa Bình có được cấp điện thoại thông minh không ạ
  nhãn lồng tỉnh Hưng Yên đã có mã truy xuất nguồn gốc chưa nhỉ
  vịnh Vân Phong của tỉnh Khánh Hòa thuộc huyện nào vậy anh chị
  huyện đảo Phú Quốc tỉnh Kiên Giang lên thành phố từ khi nào thế
  tỉnh Kon Tum còn bao nhiêu làng chưa có điện lưới quốc gia
  huyện Mường Tè tỉnh Lai Châu đi lên tỉnh mất mấy tiếng đồng hồ
  cửa khẩu Hữu Nghị tỉnh Lạng Sơn khai hải quan bằng phần mềm nào
  thị xã Sa Pa tỉnh Lào Cai có mấy điểm du lịch thông minh
  thành phố Đà Lạt tỉnh Lâm Đồng bán rau qua sàn đạt bao nhiêu tấn
  huyện Đức Hòa tỉnh Long An giáp với quận nào của thành phố thế
  huyện Nam Đàn tỉnh Nghệ An thí điểm làng thông minh phải không em
  tỉnh Ninh Bình bán vé tham quan Tràng An qua mạng được mấy năm rồi
  làng nho ở tỉnh Ninh Thuận có ai dạy bán hàng trực tiếp không
  đền Hùng ở tỉnh Phú Thọ đã số hóa tư liệu tới đâu rồi
  thành phố Tuy Hòa tỉnh Phú Yên có trung tâm điều hành chưa bạn
  tỉnh Quảng Bình phủ sóng trong vườn quốc gia Phong Nha tới mức nào
  phố cổ Hội An tỉnh Quảng Nam có bản đồ số cho khách không ạ
  huyện đảo Lý Sơn tỉnh Quảng Ngãi kéo cáp quang từ năm nào vậy
  thành phố Hạ Long tỉnh Quảng Ninh thanh toán vé tàu bằng mã quét à
  nghĩa trang Trường Sơn tỉnh Quảng Trị có trang tra cứu liệt sĩ không
  chùa Khmer tỉnh Sóc Trăng có dạy chữ và dạy máy tính không sư
  huyện Mộc Châu tỉnh Sơn La có mấy hợp tác xã bán sữa qua mạng
  núi Bà Đen tỉnh Tây Ninh đón bao nhiêu khách dịp đầu năm thế
  xã ven biển của tỉnh Thái Bình đã bỏ hẳn hồ sơ giấy chưa
  đại học ở tỉnh Thái Nguyên đào tạo mấy trăm kỹ sư mỗi khóa
  huyện Quan Hóa tỉnh Thanh Hóa có bản nào còn trắng sóng không
  tỉnh Thừa Thiên Huế dùng ứng dụng nào để nhận phản ánh của dân
  chợ nổi Cái Bè tỉnh Tiền Giang còn bao nhiêu ghe buôn bán vậy
  Thành phố Hồ Chí Minh chia mấy khu vực để chấm điểm chuyển đổi số
  tỉnh Trà Vinh hỗ trợ hộ Khmer mua máy được bao nhiêu tiền vậy
  huyện Na Hang tỉnh Tuyên Quang có điểm bưu điện văn hóa nào không
  tỉnh Vĩnh Long giao cho ai lo bến phà Đình Khao cũ thế anh
  tỉnh Vĩnh Phúc có bao nhiêu hãng xe đã dùng nhà máy thông minh
  ruộng bậc thang Mù Cang Chải thuộc tỉnh Yên Bái đúng không bạn
  bà Trần Thị Lan ở tổ năm có tên trong danh sách hỗ trợ không | anh Lê Minh Tuấn là trưởng phòng hay phó phòng vậy em
  chị Phạm Thu Hà bên sở tài chính đã gửi lại bản sửa chưa
  ông Võ Văn Kiệt sinh ra ở huyện Vũng Liêm tỉnh Vĩnh Long phải không
  cô Đặng Thị Ngọc Ánh dạy lớp kỹ năng số ở nhà văn hóa à | bác sĩ Hoàng Đức Thắng trực ở trạm y tế hôm nào vậy ạ
  thầy Bùi Quang Vinh hiệu trưởng trường Nguyễn Trãi có ký bản này chưa
  chủ tịch Huỳnh Thanh Phong đi vắng thì ai ký thay văn bản
  cháu Phan Gia Bảo bị ghi sai ngày sinh, sửa ở đâu hả cán bộ
  đường Trần Hưng Đạo đoạn qua phường tôi bao giờ lắp đèn vậy
  nhà số mười hai ngõ Văn Chương thuộc phường nào của quận Đống Đa
  quận Hai Bà Trưng với quận Hoàng Mai nơi nào nhiều hồ sơ hơn | phường Bến Nghé quận Một có còn giữ tên cũ không bạn
  thành phố Thủ Đức gồm mấy phường và trực thuộc đâu vậy
  huyện Củ Chi có được tính là vùng nông thôn khi chấm điểm không
  huyện Cần Giờ có bao nhiêu hộ sống ngoài đảo Thạnh An thế | quận Gò Vấp đông dân vậy thì được giao mấy biên chế nhỉ
  phường Tân Định thu lệ phí bằng tiền mặt hay chuyển khoản vậy em
  quận Sơn Trà và quận Hải Châu dùng chung tổng đài nào thế
  thị xã Hương Thủy trước đây là huyện của tỉnh nào vậy bạn | thị trấn Sa Thầy có điểm giao dịch ngân hàng nào chưa ạ
  sông Hồng chảy qua mấy tỉnh, tỉnh nào lo trạm quan trắc vậy | cầu Mỹ Thuận hai thông xe rồi thì phà có bỏ hẳn không
  khu kinh tế Dung Quất cho doanh nghiệp thuê đất mấy chục năm thế
  chợ Bến Thành có bao nhiêu sạp nhận chuyển khoản rồi vậy chị
  bệnh viện Chợ Rẫy đã dùng bệnh án điện tử toàn bộ chưa anh | bệnh viện Bạch Mai đặt lịch khám qua mạng thế nào vậy ạ
  ga Sài Gòn bán vé qua ứng dụng nào cho đỡ phải xếp hàng
  sân bay Nội Bài kiểm tra khuôn mặt thì có cần mang giấy tờ không
  hồ Gươm cấm xe từ mấy giờ tối thứ sáu vậy mọi người | dân tộc Ba Na ở huyện Đak Đoa có cán bộ nào biết tiếng không
  người Chăm ở An Giang nộp đơn bằng tiếng Việt có ai giúp không
  đảo Cồn Cỏ tỉnh Quảng Trị có mấy hộ dân đang sinh sống vậy
  quần đảo Trường Sa thuộc tỉnh Khánh Hòa có sóng điện thoại không
  ông Đinh Công Mạnh và bà Lý Thị Sen tranh chấp thửa đất nào
  chị Nguyễn Thị Kim Chi nộp hồ sơ ngày mấy mà chưa có kết quả | ông Lò Văn Pánh ở bản Nà Sản chưa có giấy tờ gì cả
  già làng Y Bhem ở Buôn Ma Thuột nói chuyện với thanh niên hôm nào
  anh Trương Quốc Khánh bên công an tỉnh Bến Tre đang giữ bản nào
  kế toán Vũ Thị Hồng Nhung của xã Đông Hưng xin cấp chữ ký số
  đại biểu Ngô Xuân Trường hỏi về mạng ở huyện Kỳ Sơn tỉnh Nghệ An
  tổ trưởng Dương Văn Lợi ở khóm Bốn thành phố Sóc Trăng là ai vậy
  giám đốc Đỗ Hữu Phước nói năm nay Đồng Nai sẽ tăng mười phần trăm
  luật sư Cao Thị Mỹ Linh ở Hải Phòng muốn xin bản trích lục
  em Hà Tuấn Kiệt quê ở Phú Thọ chuyển trường vào Bình Dương học
  vợ chồng ông Tạ Đình Phúc ở Hưng Yên muốn vào Lâm Đồng lập nghiệp
  bà Mai Thị Tuyết quê Thanh Hóa lấy chồng ở Quảng Ninh thì khai ở đâu
  tôi thường trú ở Thái Bình nhưng đang thuê nhà tại Bắc Ninh thì sao
  xe biển số Nghệ An chạy ở Đà Nẵng thì đăng kiểm nơi nào được
  con tôi sinh ở Cần Thơ mà khai sinh ở Hậu Giang có được không
  giấy phép cấp tại Tây Ninh có dùng được ở Long An không anh
  chuyển khẩu từ Hà Giang về Hà Nội cần mang những giấy gì ạ
  bưu điện gửi từ Điện Biên vào Cà Mau mất mấy ngày vậy em
  so với Quảng Nam thì Quảng Ngãi hơn ở những chỉ tiêu nào nhỉ
  Ninh Bình hay Ninh Thuận được chọn làm thí điểm trước vậy bạn
  Bình Định, Bình Thuận và Bình Phước tỉnh nào đạt cao nhất thế | Lai Châu với Lào Cai giáp nhau ở huyện nào hả anh
  Hải Dương với Hải Phòng có dùng chung dữ liệu đất đai không nhỉ
  Vĩnh Phúc đã gửi đoàn sang học tập ở Thái Nguyên khi nào thế
  mô hình của Yên Bái có áp dụng được cho Tuyên Quang không chị
  Kiên Giang và Tiền Giang bên nào phủ cáp quang rộng hơn vậy
  từ Kon Tum xuống Gia Lai học lớp ấy có được trả tiền xe không
  đoàn Lạng Sơn với đoàn Cao Bằng ngồi chung tổ nào vậy ban tổ chức | bảng phân công dán ở cửa ghi bằng mực đỏ là ý gì
  băng rôn treo trước ủy ban viết sai chính tả, ai duyệt vậy
  băng thông buổi sáng yếu quá nên họp trực tuyến cứ bị giật | băng ghi âm cuộc họp hôm thứ tư còn giữ lại không em
  vết thương đã băng bó xong, cần giấy ra viện để làm bảo hiểm
  đầu cuộn băng cũ lưu ở kho có chuyển sang tệp số được không
  ngoài biển băng giá gì đâu mà hoãn chuyến tàu chở hàng vậy
  băng nhóm cho vay nặng lãi dán tờ rơi khắp phường, ai dẹp đây
  bằng tốt nghiệp của tôi bị mờ dấu, xin cấp lại ở sở nào | làm bằng giả bị phát hiện thì xử lý theo mức nào vậy
  nộp bằng lái cũ để đổi sang thẻ nhựa thì mất mấy tuần
  bằng chứng là ảnh chụp màn hình có được công an chấp nhận không
  phải công bằng giữa hộ có mạng và hộ chưa có mạng chứ
  bảng điểm của phường tôi sao kém phường bên tới hai chục điểm
  bảng lương mới tính hệ số kiểu gì mà thấp hơn trước hả chị | bảng giá thuê mặt bằng ở chợ niêm yết chỗ nào vậy bác
  lật sang bảng thứ hai, nhìn cột cuối cùng rồi đọc giúp anh
  điện thoại bật định vị mà vẫn không chấm công được, lỗi gì thế
  trả lời chậm như vậy thì dân còn tin vào tổng đài nữa không
  đường truyền chậm làm cả phòng ngồi chờ, báo nhà mạng chưa em | giải ngân chậm nhất khối huyện là nơi nào vậy chị
  nộp chậm một ngày có bị trừ điểm thi đua không hả sếp | chậm trễ do khâu ký duyệt hay do khâu lấy ý kiến vậy
  chậm nhất là ngày hai mươi phải có số gửi lên sở nhé | ban giám khảo chấm điểm mấy phần thi của đội xã mình rồi
  dấu chấm phẩy đặt nhầm chỗ làm sai cả câu trong quyết định
  chấm dứt hợp đồng thuê phần mềm trước hạn có bị phạt không
  khi chấm thầu thì có mời đại diện sở tài chính dự không nhỉ
  ai được quyền tự chấm điểm, ai được quyền thẩm định lại vậy
  kết quả chấm của hội đồng lệch hẳn so với bản tự chấm à | thuê trụ sở tạm trong lúc xây mới hết bao nhiêu một tháng
  đi thuê chuyên gia bên ngoài thì chi từ quỹ nào hả anh
  người thuê nhà có phải khai báo với cảnh sát khu vực không ạ
  giá thuê máy chủ tính theo tháng hay tính theo dung lượng vậy
  cho thuê đất công ích của xã thì ai đứng ra ký hợp đồng | thuê bao trả sau đổi sang trả trước làm ở quầy nào vậy em
  thuế nhà đất năm nay nộp ở kho bạc hay nộp qua ngân hàng | hộ bán nước mía vỉa hè có phải đóng thuế khoán không ạ
  chi cục thuế gửi thông báo sai mã, tôi phải lên sửa ở đâu
  hoàn thuế thu nhập cá nhân cho viên chức thì nộp những gì
  thuế suất giá trị gia tăng giảm còn tám phần trăm tới khi nào
  áp thuế suất năm phần trăm hay mười phần trăm cho phần mềm vậy
  mức thuế suất với hàng nông sản chưa chế biến là bao nhiêu thế
  biểu thuế suất mới có hiệu lực từ ngày nào hả chị kế toán
  thuế suất ưu đãi cho doanh nghiệp công nghệ kéo dài mấy năm vậy
  tính sai thuế suất thì có bị phạt chậm nộp nữa không anh
  trốn thuế bao nhiêu thì bị coi là nghiêm trọng vậy luật sư | khai thuế điện tử báo sai chữ ký, gọi ai hỗ trợ bây giờ
  nâng cấp mạng nội bộ cho phường hết bao nhiêu tiền vậy anh
  muốn nâng hạng chức danh thì phải có chứng chỉ gì hả chị
  nâng mức chỉ tiêu lên cao mà không nâng kinh phí thì sao làm nổi
  nâng lương trước hạn cho cán bộ giỏi cần mấy điều kiện vậy
  lớp nâng cao tay nghề cho công nhân mở ở tỉnh hay ở huyện | ai đề xuất nâng trần hỗ trợ cho hộ mới thoát nghèo thế
  năng lực của đơn vị tư vấn đó đã kiểm tra kỹ chưa em | chức năng tìm kiếm trên cổng tỉnh bị hỏng mấy bữa nay rồi
  năng suất lao động xã hội tăng bao nhiêu phần trăm một năm vậy
  tiết kiệm năng lượng ở công sở có phải là chỉ tiêu bắt buộc không
  khả năng hoàn thành trong quý bốn là cao hay thấp hả bạn | kỹ năng xử lý tình huống của tổ trực còn yếu, ai đào tạo
  pin năng lượng mặt trời lắp trên mái trường được trợ giá không ạ
  nặng nhất là khâu nhập liệu, vậy có thuê thêm người không chị
  người khuyết tật nặng có được làm thủ tục tại nhà không ạ
  tệp nặng quá nên hệ thống không nhận, nén lại kiểu gì vậy | hành vi đó bị phạt nặng hay chỉ bị nhắc nhở thôi anh
  gánh nặng giấy tờ đè lên vai cán bộ xã, bao giờ mới giảm | mẹ tôi ốm nặng, ai đi nhận lương hưu thay được không cô
  còn nặng về hình thức, chưa thấy hiệu quả thật ở chỗ nào cả
  dân cư thôn tôi thưa thớt quá nên chẳng ai chịu kéo cáp | người dân nộp hồ sơ ở xã khác có được tiếp nhận không em
  dân quân tự vệ có phải học lớp an toàn thông tin không nhỉ | dân số già nhanh thì ngành y tế chuẩn bị gì chưa vậy
  tiếp công dân định kỳ vào ngày mấy hằng tháng thế ạ | dẫn chứng nào cho thấy chỉ tiêu ấy đã đạt đúng hạn vậy
  hướng dẫn cài chữ ký số trên máy tính để ở đâu hả em | đường dẫn trong thư mời bị hỏng, bấm vào chẳng thấy gì
  ai dẫn đoàn kiểm tra xuống huyện đảo tuần sau thế chị | dẫn đầu khối huyện về trả kết quả sớm là nơi nào vậy
  nước dẫn từ khe về bản bị đục, trạm cấp nước kiểm tra giùm
  viện dẫn điều luật đã hết hiệu lực thì văn bản có bị hủy không
  chi dàn trải quá nên việc nào cũng thiếu tiền, đúng không anh
  dàn máy chủ cũ thanh lý xong thì tiền nộp vào quỹ nào
  phân công dàn đều cho các phòng hay dồn hết vào văn phòng vậy
  đừng dàn hàng ngang, chọn ra ba việc trọng tâm thôi nhé | dàn bài báo cáo gồm mấy phần, gửi em xin bản mẫu với
  dàn loa truyền thanh của xã hỏng từ hồi mưa bão tới giờ | hai bên tự dàn xếp được rồi thì có rút đơn được không ạ
  sở nào giữ số liệu gốc về hạ tầng viễn thông vậy bạn | giám đốc sở đã ký tờ trình xin thêm kinh phí hay chưa
  cơ sở sản xuất của tôi muốn mở mã số thuế riêng thì sao | trụ sở mới của phường xây ở khu đất trống sau chợ hả
  quyền sở hữu trí tuệ của phần mềm đó thuộc về ai vậy | số nhà tôi bị trùng với nhà đối diện, xin đổi lại ở đâu
  số hóa sổ bộ hộ tịch cũ xong được mấy phường rồi em | sơ đồ quy trình nội bộ dán ở phòng họp là bản cũ rồi
  báo cáo sơ kết sáu tháng đã gửi lên văn phòng ủy ban chưa
  trường hợp quá đơn sơ thì có cần lập hồ sơ riêng không nhỉ
  do sơ suất nên em ghi thiếu tên một hộ, sửa lại được không
  vòng sơ tuyển có bao nhiêu đội của học sinh tham gia thế | kịch bản sơ tán dân khi bão về do ai soạn vậy anh
  thiết kế sơ bộ của trung tâm dữ liệu đã thẩm định xong chưa | trẻ sơ sinh bị bỏ rơi thì ai đứng ra khai sinh vậy ạ
  sổ hộ khẩu giấy hết giá trị từ khi nào vậy cán bộ | sổ tay hỏi đáp về thanh toán số phát cho tổ dân phố chưa
  vào sổ công văn đến bằng tay hay bằng máy vậy em | sổ tiết kiệm của má tôi rách góc, ngân hàng có đổi không
  mất sổ bảo hiểm thì xin cấp lại ở huyện hay ở tỉnh | ghi sổ nợ ở tiệm tạp hóa có phải xuất hóa đơn không ạ
  mạng lưới cộng tác viên dân số ở ấp gồm mấy người vậy | an ninh mạng của các phường do công an quận theo dõi à
  rớt mạng giữa chừng thì bản khai có tự lưu lại không ạ | nhà mạng nào phủ sóng tốt nhất ở vùng biên giới vậy anh
  mạng xã hội đăng tin sai về sáp nhập phường, ai đính chính đây
  trong mảng dữ liệu thì việc nào đang bị chậm nhất hả em | mỗi phó chủ tịch phụ trách một mảng, vậy mảng y tế của ai
  những mảng xanh trong khu dân cư do phường hay công ty chăm sóc
  tường bong từng mảng lớn mà chưa thấy ai xuống sửa trường học
  mảng truyền thông còn trống người, điều ai sang bây giờ chị
  cắt bớt mảng việc phụ để tập trung vào mảng thanh toán nhé | khi đi mang theo căn cước và giấy hẹn là đủ phải không
  tên miền mang đuôi quốc gia đăng ký hết bao nhiêu một năm
  việc này mang tính thử nghiệm hay bắt buộc vậy phòng mình
  bà con mang nông sản ra bưu điện gửi có được miễn cước không | phụ nữ mang thai có được ưu tiên lấy số trước không ạ
  đề án mang lại lợi ích gì cho hộ kinh doanh nhỏ lẻ vậy | kế toán trưởng ký nháy trước hay giám đốc ký trước vậy
  ngồi kế bên phòng tư pháp là phòng nào, tầng mấy thế em | thiết kế lại giao diện cho người già dễ bấm hơn được không
  kế thừa dữ liệu cũ thì có phải nhập lại từ đầu nữa không | sinh kế của bà con vạn chài sẽ thay đổi ra sao hả anh
  mưu kế lừa đảo giờ tinh vi lắm, phường cảnh báo bà con chưa | đoạn kế tiếp nói về chữ ký số hay nói về thuế vậy
  kê khai tài sản của cán bộ phường nộp hạn cuối ngày nào | niên giám thống kê của tỉnh bản mới nhất tải ở đâu thế
  bảng liệt kê thiết bị hỏng gửi sang phòng tài chính chưa em
  bác sĩ kê đơn điện tử thì ra hiệu thuốc nào mua cũng được à
  kê lại bàn ghế ở quầy tiếp dân cho người đi xe lăn dễ vào | bảng kê chi tiền tập huấn thiếu chữ ký của thủ quỹ rồi
  kiểm kê máy móc cuối năm thì mời ai bên sở tài chính | không kể ngày nghỉ thì còn mấy ngày nữa là tới hạn
  kể cả xã đảo cũng phải đạt mức ấy thì khó quá nhỉ | tiến bộ đáng kể nhất trong kỳ này nằm ở ngành nào vậy
  kể lại giúp mình ý chính của cuộc họp chiều hôm kia nhé | chưa kể tiền lắp đặt thì mỗi bộ máy hết mấy triệu rồi
  ngành nào đạt đủ mọi chỉ tiêu, ngành nào chưa đạt cái nào | diễn đạt lại câu này cho gọn mà vẫn đủ ý giùm chị
  truyền đạt tinh thần hội nghị xuống phường bằng cách nào vậy
  sản phẩm đạt bốn sao thì được hỗ trợ dán tem mã số không
  không đạt yêu cầu thì phải thi lại hay phải học lại từ đầu | hàng đặt qua mạng bị tráo, khiếu nại với đơn vị nào vậy
  ai đặt ra quy định nộp ảnh thẻ nền xanh vậy hả trời | vấn đề đặt ra cho quý tới là người hay là tiền vậy
  lắp đặt máy lấy số tự động ở phường có khó lắm không | đặt cọc thuê hội trường rồi mà họ hủy, đòi lại ở đâu
  đất nông nghiệp bỏ trống ba năm có bị thu hồi không ạ | giao đất cho doanh nghiệp rồi mà dự án vẫn nằm im vậy
  tiền thuê đất của hợp tác xã được miễn mấy năm hả chị | đất nước mình có bao nhiêu tỉnh đã xong cơ sở dữ liệu ấy
  sạt lở đất làm đứt cáp, mấy bản bị mất sóng hai hôm nay | ranh đất giữa hai nhà lệch so với bản đồ thì ai đo lại
  con cháu dắt tay ông bà tới phường quét vân tay, cảm động ghê | dắt xe qua cổng ủy ban có phải gửi ở bãi không chú
  cán bộ trẻ dìu dắt tổ dân phố dùng máy, ai khen thưởng vậy
  dắt trâu ra đồng mà vẫn họp tổ được qua điện thoại, tài thật
  cò mồi dắt mối làm giấy tờ ngay trước cổng, công an đâu rồi | tôi dắt cháu đi tiêm mà trạm đóng cửa, hôm nay nghỉ à
  người dẫn dắt lớp học số ở thôn là cô giáo về hưu hả | mức chi cho một buổi tập huấn ở xã là bao nhiêu vậy
  vượt mức đề ra thì có được thưởng thêm không hả anh | mức độ hoàn thành của sở ấy ghi bằng màu gì trong bảng
  đúng mức thì không sao, còn quá mức thì ai chịu chi phí
  danh mục thiết bị cần mua gồm mấy mục và tổng bao nhiêu tiền | mục đích của việc khảo sát hộ dân lần này là gì thế
  xem mục lục thì phần phân công nằm ở trang bao nhiêu | chuyên mục hỏi đáp trên báo tỉnh đăng vào thứ mấy vậy
  cây cầu gỗ mục hết ván rồi mà chưa thấy xã sửa chữa | hạng mục nào của dự án đã nghiệm thu, hạng mục nào chưa
  cả xóm phải ra giếng múc nước vì đường ống bị vỡ | máy múc đào trúng cáp quang, ai đền cho nhà mạng đây
  thuê máy múc vét kênh hết bao nhiêu tiền một ngày vậy | bà con múc từng xô nước đục, trạm cấp nước ở đâu rồi
  cát sông bị múc trộm ban đêm, báo cho phường hay cho huyện | ca múc cháo ở bếp ăn từ thiện do hội phụ nữ nấu à
  dữ liệu nhiều như nước giếng, múc hoài không cạn, dùng sao cho hết
  hội đồng thẩm định gồm mấy người, ai làm chủ tịch vậy
  dự hội thảo về trí tuệ nhân tạo có được thanh toán tiền xe không | hội nông dân đứng ra mở lớp bán hàng qua mạng à
  cơ hội việc làm cho thanh niên vùng sâu nằm ở mục nào | hội trường tầng hai còn trống chiều thứ năm không em
  đại hội chi bộ họp bằng hình thức nào, có phải ký điểm danh không
  hồi đáp của sở tới chậm quá, có nhắc lại được không anh | phục hồi dữ liệu bị mất thì bên thuê hay bên mình trả tiền
  hồi nào tới giờ tôi đâu có nhận được tin nhắn nào của phường | thu hồi giấy phép của tiệm ấy là do ai quyết định vậy
  ý kiến phản hồi của dân được gom lại mỗi tuần hay mỗi tháng
  bồi hồi quá, hồi đó đi làm giấy tờ phải xếp hàng từ khuya
  hồi cuối quý trước, sở tính thiếu hai phường, đã sửa lại chưa
  hỏi han tận tình như cô ở quầy ba thì dân nào chẳng quý | câu hỏi của cử tri phường bảy đã có ai trả lời chưa
  đòi hỏi cao như vậy thì phường nhỏ sao theo cho kịp | hỏi thăm đường tới trung tâm hành chính công, đi xe số mấy
  bộ câu hỏi khảo sát gồm mấy phần, phần nào khó nhất vậy | học hỏi cách làm của tỉnh bạn thì nên đi vào tháng nào
  quý đơn vị vui lòng gửi số trước ngày hai mươi hằng tháng | cuối quý hai thì phường phải xong phần nào trước vậy em
  kính gửi quý ông bà, hồ sơ còn thiếu một bản sao hộ chiếu
  đá quý khai ở huyện Quỳ Hợp có đóng thuế tài nguyên không
  quý nhất là thái độ, máy móc hiện đại mấy cũng thua người | từng quý so với cùng kỳ thì quý nào tăng mạnh nhất vậy
  quỹ vì người nghèo của xã còn dư bao nhiêu tiền hả bác | thủ quỹ nghỉ đẻ thì ai ký thay vào bảng kê chi tiền
  quỹ đất sạch dành cho nhà ở xã hội còn mấy héc ta | đóng quỹ phòng chống thiên tai là tự nguyện hay bắt buộc vậy
  quỹ tín dụng nhân dân ở thị trấn có an toàn không ạ | trích quỹ lương mua máy tính như vậy có đúng luật không anh
  quy định nào cho phép phường thu hộ tiền nước của dân vậy | quy trình nội bộ rút từ bảy bước xuống còn mấy bước rồi
  quy đổi điểm ra phần trăm thì tính bằng công thức nào thế | quy chế phối hợp giữa hai sở đã ký lại hay vẫn bản cũ
  đất nhà tôi vướng quy hoạch đường tránh thì có được sửa nhà không | quy mô lớp học mỗi kỳ là bao nhiêu người vậy cô
  nhiệm kỳ của trưởng thôn kéo dài mấy năm vậy cán bộ | học kỳ tới trường có dùng học bạ điện tử không thầy
  cùng kỳ năm trước thu được mấy tỉ mà năm nay giảm dữ vậy | kỳ họp cuối năm của hội đồng bàn những mục nào thế anh
  bất kỳ ai cũng xem được bản này hay chỉ cán bộ thôi | kiểm tra định kỳ hệ thống chữa cháy do ai ký biên bản
  chữ ký của phó chủ tịch trên bản số không hiển thị được | ký tắt ở góc từng trang có bắt buộc không hả chị văn thư
  đăng ký kết hôn với người nước ngoài thì lên sở hay lên huyện
  ký hợp đồng thuê phần mềm ba năm có bị coi là vượt quyền không | trình ký hai tuần rồi mà sở vẫn giữ lại chưa trả
  ký túc xá sinh viên có đường truyền riêng hay dùng chung vậy
  kỹ sư vận hành trung tâm dữ liệu trả lương theo mức nào | đọc kỹ phụ lục rồi mà vẫn chưa thấy tên hội người mù
  lỗi kỹ thuật kéo dài hai ngày, hồ sơ trễ có bị tính không | kỹ càng như em mà còn sót thì ai dám chắc nữa đây
  chứng thư hết hạn thì nhờ tổ kỹ thuật nào gia hạn vậy
  công nghệ in ba chiều có thuộc nhóm kỹ nghệ được ưu đãi không
  báo tỉnh đưa tin phường mình đạt hạng nhất, có đúng không | dự báo lượng hồ sơ tháng tới tăng hay giảm hả trung tâm
  thông báo cắt nước dán ở đâu mà cả dãy trọ không ai biết | báo mất sim thì ra quầy hay chỉ cần gọi tổng đài vậy
  cảnh báo lừa đảo gửi bằng tin nhắn hay phát trên loa vậy | báo cáo tuần với báo cáo tháng có trùng số liệu không em
  bao giờ phường tôi mới được lắp máy lấy số tự động vậy
  kế hoạch này bao gồm cả khối trường học hay chỉ khối hành chính
  bao gạo hỗ trợ bão lũ phát theo đầu người hay theo hộ ạ
  phong bao lì xì điện tử gửi cho cán bộ có bị coi là hối lộ không
  bao trùm hết các xã thì cần thêm mấy trạm phát sóng nữa | bao bì nông sản in mã quét thì hộ nào được trợ giá vậy
  bảo đảm kinh phí cho việc đó là phần của sở tài chính à | chứng chỉ bảo mật của trang này hết hạn rồi kìa bạn ơi
  bảo trì hệ thống đêm thứ bảy thì dân nộp hồ sơ kiểu gì | ai bảo tôi phải có bảo lãnh của cơ quan mới thuê được máy
  bảo tàng tỉnh số hóa được bao nhiêu hiện vật trong kỳ rồi
  đồng bào ở bản xa nhận trợ cấp bằng tài khoản hay tiền mặt
  máy bào gỗ của xưởng bên kêu suốt đêm, phường có xử lý không
  bào chữa miễn phí cho hộ nghèo thì nhờ trung tâm nào vậy
  tế bào nhỏ nhất của hệ thống là tổ dân phố, đúng không anh
  bào mòn niềm tin của dân chính là mấy lần hẹn rồi lại khất
  cái bào với cái cưa mua bằng vốn vay khuyến công được không ạ
  đồng bào dân tộc thiểu số được miễn phí chữ ký số mấy năm | việc trọng tâm của quý này là gì, kể ba việc thôi nhé
  trọng số của từng nhóm tiêu chí cộng lại có đủ một trăm không | xe quá trọng tải cày nát đường làng mà chẳng ai phạt
  thái độ tôn trọng người dân chấm bằng điểm nào trong bảng vậy
  tỉ trọng kinh tế số trong ngành du lịch là mấy phần trăm
  sai sót nghiêm trọng như thế thì ai phải chịu trách nhiệm đây
  trong tuần này phường còn buổi trực tối nào không vậy em
  minh bạch, trong sạch thì dân mới tin, cán bộ nhớ giùm cho
  ô trống trong bảng có nghĩa là chưa làm hay chưa báo cáo
  trống trường vừa đánh mà cô giáo vẫn phải ngồi nhập số liệu | bỏ trống mục địa chỉ thì đơn có bị trả lại không ạ
  khoảng trống pháp lý về dữ liệu cá nhân xử lý kiểu gì vậy | chỗ trống ở bãi xe ủy ban dành cho dân hay cho cán bộ
  đội trống lân của phường biểu diễn có phải xin phép không bác
  nhà trống cửa khóa mà hóa đơn điện vẫn ba trăm nghìn là sao | hộ chiếu gắn chíp làm ở công an tỉnh mất mấy ngày vậy
  nhờ em tính hộ số hộ cận nghèo của phường mình với | hộ sinh ở trạm y tế xã có được học lớp bệnh án số không
  chủ hộ đi làm xa thì con cái ký nhận hỗ trợ thay được không | bảo hộ lao động cho đội kéo cáp do bên nào mua vậy
  ủng hộ đồng bào lũ lụt qua tài khoản nào thì chắc chắn thật | hồ chứa nước trên núi xả lũ có báo trước cho dân không
  hồ thủy điện tích nước làm ngập đường vào bản, ai đền bù | đồng hồ nước nhà tôi quay ngược, gọi công ty nào sửa đây
  trình hồ sơ thầu chậm hai giờ thì có bị loại luôn không | mơ hồ quá, nói rõ đơn vị nào và hạn ngày nào giùm anh
  ven hồ có tám điểm phát mạng miễn phí mà chỉ hai điểm chạy
  họ tên mẹ ghi sai một chữ thì cải chính ở phường được không | họ hàng bên vợ có được kê khai chung một hộ không ạ
  chiều nay họ hẹn tôi mà tự nhiên đóng quầy, báo cho ai đây | bà con trong dòng họ góp tiền lắp máy quay đầu ngõ rồi
  họ nói phải có chữ ký số mới cho nộp, có đúng vậy không | tụi nhỏ đổi họ theo cha dượng thì cần giấy tờ gì vậy cô
  cách tính điểm mới khác cách tính cũ ở những mục nào vậy | tính tới hết tuần trước thì mấy phường đã nộp đủ số rồi
  giới tính ghi nhầm trên thẻ bảo hiểm thì sửa trong bao lâu | tính minh bạch của quỹ ấy do ai giám sát vậy mọi người
  bàn tính tới lui rồi cuối cùng việc lại giao cho phường hả
  máy tính xách tay cấp cho đại biểu có phải trả lại không nhỉ
  tỉnh đoàn mở mấy đội hình tình nguyện số trong hè này vậy | ngoại tỉnh lên đây học thì đăng ký tạm trú ở phường nào
  tỉnh lộ chạy qua nhà tôi nứt toác, sở giao thông biết chưa | lãnh đạo tỉnh đi kiểm tra xã nào trong tuần này thế anh
  liên tỉnh phối hợp chống lừa đảo qua mạng thì ai làm đầu mối
  người bệnh tỉnh lại rồi thì ai làm giấy chuyển viện cho họ | tình hình thu quỹ của tổ dân phố năm nay ra sao rồi bác
  tình trạng hồ sơ ghi là đang xử lý suốt ba tuần liền | tình nguyện viên hướng dẫn ở quầy có được bồi dưỡng gì không
  thật tình tôi không hiểu sao phải khai lại số căn cước | nhiệt tình thì có thừa nhưng kỹ năng của tổ còn yếu lắm
  cung cấp tình tiết vụ việc cho công an qua ứng dụng được không
  động cơ nào khiến các phường chạy đua nâng số liệu lên vậy | cơ chế đặc thù cho vùng đảo được áp dụng tới năm nào
  nguy cơ lộ dữ liệu từ máy tính cá nhân cao tới mức nào | cơ bản đã xong nghĩa là đạt bao nhiêu phần trăm hả sở
  thời cơ đến mà không có người làm thì cũng bỏ lỡ thôi | hữu cơ hay vô cơ thì mới được dán tem nông sản sạch vậy
  lá cờ trước trụ sở phường đã bạc màu, thay giùm cho đẹp | cờ thi đua năm nay trao cho sở nào vậy các anh chị
  tình cờ vào trang này mới biết mình được hỗ trợ tiền thuê nhà
  đánh cờ ở nhà văn hóa có phải đăng ký với thôn không bác | treo cờ dịp lễ từ ngày mấy tới ngày mấy vậy tổ trưởng
  bật cờ báo lỗi trên hệ thống thì gọi tổ kỹ thuật nào | cỡ chữ trên giấy hẹn nhỏ quá, người già đọc không ra
  doanh nghiệp cỡ vừa thì được hưởng thuế suất nào vậy chị | chọn khổ giấy cỡ nào để in mã quét dán ở sạp hàng
  máy phát điện cỡ lớn cho trung tâm dữ liệu mua bằng quỹ gì | khoảng cỡ ba trăm hộ chưa lắp mạng, số đó có đúng không
  ảnh chân dung sai cỡ nên bị trả lại, chụp lại cỡ mấy đây | mặt hàng nào của huyện đã lên sàn và bán chạy nhất vậy
  hàng rào trạm y tế đổ sau bão, bao giờ dựng lại hả chú
  khách hàng doanh nghiệp ký hợp đồng điện tử với ngân hàng nào | xếp hàng từ năm giờ sáng mà vẫn không lấy được số
  hàng cuối trong bảng ghi trống cả hạn lẫn tên đơn vị | cửa hàng tiện lợi có nhận thu hộ tiền thuế không bạn
  hãng nào trúng thầu cung cấp máy quét cho các phường thế
  hãng xe công nghệ có chia sẻ dữ liệu cho công an tỉnh không
  điện thoại khác hãng thì có cài chung một ứng dụng được không
  chính hãng hay hàng trôi nổi mà mới dùng hai tháng đã hỏng | các hãng phần mềm nước ngoài đặt máy chủ ở đâu vậy anh
  hãng bay hoãn chuyến làm tôi trễ hẹn lấy giấy tờ, dời được không
  thứ hạng của sở trong khối chuyên môn tụt mấy bậc vậy | giấy phép lái xe hạng hai cũ đổi sang hạng gì bây giờ
  bệnh viện hạng ba có phải nối dữ liệu lên tỉnh không ạ | xếp hạng phường theo quý hay theo năm thì hợp lý hơn nhỉ
  vé hạng thường trên tàu ra đảo bán qua mạng giá bao nhiêu
  công trình hạng mấy thì phải xin thẩm duyệt chữa cháy vậy em
  hằng quý các phường nộp bảng kê cho phòng tài chính hay cho kho bạc
  hằng năm phải gia hạn chữ ký số một lần phải không chị | mất điện hằng giờ như vậy thì máy chủ nào chịu cho nổi
  báo cáo hằng ngày trong đợt bão gửi cho ai trước vậy anh | chi phí thuê bao hằng tháng do phường trả hay do sở trả
  hằng tuần tổ trưởng họp với cảnh sát khu vực vào tối thứ mấy | phường tôi sáp nhập rồi thì con dấu cũ xử lý thế nào
  chủ tịch phường đối thoại với hộ kinh doanh vào ngày nào vậy
  loa phường phát bản tin tuyển dụng lúc mấy giờ chiều thế | nội phường đi lại có một cây số mà phải khai tạm vắng à
  từ phường sang quận thì hồ sơ chuyển bằng mạng hay bằng người
  phường hội làng nghề xưa có được ghi trong bảo tàng số không
  phương án dự phòng khi mất mạng toàn tỉnh là gì vậy sở | địa phương nào tự bỏ tiền mua máy, địa phương nào đi thuê
  phương tiện đi cơ sở của cán bộ do ai cấp xăng vậy | đa phương thức nghĩa là nộp bằng giấy hay bằng mạng đều được à
  đối phương không chịu ký biên bản thì phường xử lý kiểu gì
  phương châm của tổ là nói ít làm nhiều, đúng không bác tổ trưởng
  hàng phượng trước trường bị mối ăn, công ty cây xanh kiểm tra chưa
  chị Phượng ở phường Hoa Phượng hỏi sổ tiết kiệm rút ở đâu
  mùa phượng nở cũng là lúc học sinh khai hồ sơ thi qua mạng
  hội hoa phượng đỏ ở Hải Phòng bán vé bằng mã quét phải không
  cành phượng gãy đè đứt dây cáp trước cổng phường rồi anh ơi
  cô Bích Phượng kế toán sở nghỉ rồi thì ai ký bảng lương | nội quy phòng máy của thư viện dán ở tường nào vậy em
  bệnh nhân nội trú thanh toán viện phí bằng thẻ được không ạ
  nội dung bản ghi nhớ với hãng phần mềm có công khai không
  nội bộ phòng chưa thống nhất thì trình lên làm gì vội vậy
  ông bà nội ở quê có được tính chung một hộ với cháu không | nội thành thì tốt rồi, còn ngoại thành mạng chậm như rùa
  nói thẳng ra là chưa đạt, đừng ghi chung chung nữa em nhé | lời nói của cán bộ một đằng, giấy tờ ghi một nẻo là sao
  nói chung các phường làm được, nói riêng phường tôi thì chưa | tiếng nói của hộ nhỏ lẻ có được đưa vào bản này không
  nơi cư trú khác nơi thường trú thì nộp thuế ở bên nào | khắp nơi treo băng cờ cổ động mà hỏi ra chẳng ai biết gì
  nơi cấp trên căn cước ghi tắt thì ngân hàng có nhận không | phân loại rác tại nơi ở thì bao giờ phường mới phạt thật
  nơi nào có hơn trăm hộ mới được kéo cáp quang hả anh | nơi làm việc của tổ hỗ trợ đặt ở tầng trệt phải không
  kết nối kho dữ liệu của sở với trục của tỉnh xong chưa | đường nối hai xã bị sạt, xe bưu điện đi vòng mất mấy giờ
  ai làm cầu nối giữa doanh nghiệp và các hãng công nghệ vậy
  nối mạng cho trạm y tế cuối cùng của huyện hết bao nhiêu | dây điện nối tạm ở khu trọ dễ cháy lắm, điện lực xem giùm
  tiếp nối kết quả kỳ trước thì kỳ này làm thêm gì vậy | bài toán thiếu người ở bộ phận một cửa giải bằng cách nào
  dự toán mua máy trình lên sở tài chính bị cắt mấy phần trăm
  kiểm toán hỏi hợp đồng thuê đường truyền thì ai giải trình đây
  thanh toán tiền nước bằng ví điện tử có mất phí không em
  kế toán phường quên mật khẩu chữ ký số thì khôi phục ở đâu
  tính toán lại mức hỗ trợ cho từng hộ rồi gửi anh trước trưa
  an toàn thông tin của cổng phường đã được đánh giá cấp độ nào
  toàn tỉnh còn mấy nơi dùng máy tính chạy hệ điều hành cũ | toàn bộ dữ liệu quý một bị ghi nhầm sang quý hai rồi em
  hoàn toàn không có tên phường tôi trong bảng này, sao vậy
  mạng toàn cầu bị đứt cáp biển thì trong nước có chậm không | toàn văn bản dự thảo đăng ở đâu để dân góp ý vậy sở
  tuần tới sở họp giao ban vào sáng thứ hai hay sáng thứ ba | đội tuần tra ban đêm của phường có được cấp bộ đàm không
  cuối tuần bưu điện có trả kết quả cho dân không vậy chị | tuần lễ chuyển đổi số tổ chức ở quảng trường nào thế bạn
  mỗi tuần tôi lên sở một lần mà lần nào cũng thiếu giấy | thượng tuần tháng sau mới có số chính thức phải không anh
  tuyến đường trước chợ cấm xe tải từ mấy giờ vậy phường | họp trực tuyến bị vọng tiếng, tắt micrô của ai bây giờ
  bệnh viện tuyến huyện chuyển lên tuyến tỉnh cần giấy gì nữa không
  tuyến xe buýt nối khu công nghiệp với ga chạy tới mấy giờ | lực lượng tuyến đầu có được ưu tiên cấp chữ ký số không
  tuyến cáp ngầm dọc quốc lộ thuộc hãng nào quản lý vậy anh | phía sở nội vụ đã trả lời chưa vậy em
  phía doanh nghiệp kêu khó, phía cơ quan nói dễ | ở phía bắc huyện còn mấy bản chưa có sóng
  về phía hội phụ nữ thì chỉ lo vận động thôi à | phường kém quận mấy điểm trong bảng vừa rồi
  mạng kém thì nộp báo cáo bằng cách nào hả chị | năm nay không kém năm ngoái, sao vẫn bị phê bình
  kém nhất là khâu trả kết quả, đúng không nhỉ | không kịp quý này thì xin dời sang quý sau nhé
  em có kịp gửi phụ lục trước giờ họp không | chưa kịp đọc hết thì hệ thống đã tự thoát ra
  ngân hàng sắp đóng quầy ở chợ huyện thật không | sắp xếp lại hồ sơ theo số cho dễ tìm nhé
  ai sắp nghỉ hưu thì bàn giao tài khoản cho ai | kỳ tới sắp có thêm nhiệm vụ nào mới không ạ
  đến giờ vẫn chưa ai nhắc đến phần của điện lực | từ phường đến tỉnh đều dùng một mẫu này cả
  cả ba đều đúng hay chỉ có cái giữa đúng | các xã đều nói đã xong, nhưng số thì chưa đều
  bộ hồ sơ ấy gồm bản chính và mấy bản sao | đoàn kiểm tra gồm ai, do sở nào dẫn đầu
  trong nhà có ai dùng được điện thoại thì nhờ giúp | bà con ngoài đảo lấy kết quả ở chỗ nào vậy
  sau khi ký xong thì bản ấy nằm ở đâu | dưới bảng có dòng chữ nhỏ, đọc giúp tôi với
  cờ tổ quốc ở bia mốc biên giới do ai thay | cỡ như phường tôi thì được mấy máy tính nhỉ
  xe múc làm đứt dây mạng, cả xóm mất sóng | mảng đất cạnh hồ thuộc phường nào quản lý vậy
  phượng trồng dọc phố bị sâu, công ty nào phun thuốc | nặng nhẹ gì thì cũng phải nói cho dân biết
  họ có mấy người, tính cả trẻ nhỏ là bao nhiêu | sổ nào ghi thu, sổ nào ghi chi vậy kế toán
  tuần trước nói có, tuần này lại nói chưa có | toàn dân học kỹ năng số thì ai dạy, dạy ở đâu
  mang bằng gốc đến đối chiếu rồi mang về luôn hả | thuê xe chở dân đi khám thì lấy quỹ nào
  chấm xong chưa, phường mình được mấy điểm vậy | mục này tính theo hộ hay tính theo họ tên từng người
  quỹ đó chi tới đâu, còn dư thì nộp về chỗ nào | báo trước một tuần thì mới kịp đặt hàng nhé
  hội trường có máy chiếu chưa hay phải thuê ngoài | bảo họ nối lại mạng trước tám giờ sáng mai giúp tôi
  nơi ấy nội bất xuất hay sao mà chẳng ai trả lời | tôi hỏi hồi sáng mà tới giờ hội vẫn chưa hồi âm
  sở ghi số vào sổ rồi vẽ luôn sơ đồ cho dễ hiểu | tỉnh tính sao mà tình hình thuế đất lạ vậy nhỉ
  thuế suất tăng thì tiền thuê nhà có tăng theo không
`
  .split(/[|\n]/u)
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence !== '');
