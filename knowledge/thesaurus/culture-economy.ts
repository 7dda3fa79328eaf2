/** Culture, tourism, sport, trade, industry and science. */
export const CULTURE_ECONOMY = `
du lịch, tham quan, đi chơi
khách du lịch, du khách, khách tham quan, khách đến chơi
điểm du lịch, nơi tham quan, chỗ chơi, khu du lịch, điểm tham quan, điểm đến
cơ sở lưu trú, khách sạn, nhà nghỉ, chỗ ở cho khách, homestay, phòng trọ
sản phẩm du lịch, tour, tuyến du lịch, chương trình du lịch
du lịch cộng đồng, du lịch nông thôn, du lịch làng quê, ở nhà dân
du lịch thông minh, du lịch số
hướng dẫn viên, người dẫn khách, thuyết minh viên
xúc tiến du lịch, quảng bá du lịch, giới thiệu du lịch, quảng cáo du lịch
ẩm thực, món ăn, đồ ăn đặc sản
lễ hội, hội làng, ngày hội
di tích, di sản, đền chùa, di tích lịch sử, chỗ thờ cổ
bảo tồn, giữ gìn, gìn giữ
bảo tồn di sản, giữ gìn di tích, tu bổ di tích, trùng tu
di sản văn hóa phi vật thể, hát xướng truyền thống, dân ca, nghệ thuật truyền thống
bảo tàng, nhà trưng bày, nhà truyền thống
thư viện, phòng đọc sách, nơi đọc sách, tủ sách
thư viện số, thư viện điện tử, đọc sách trên mạng
văn hóa đọc, đọc sách, thói quen đọc sách
nhà văn hóa, nhà sinh hoạt cộng đồng, hội trường thôn, nhà cộng đồng
thiết chế văn hóa, nhà văn hóa sân vận động, cơ sở văn hóa
văn nghệ, ca hát, biểu diễn nghệ thuật, hội diễn, văn nghệ quần chúng
biểu diễn, trình diễn
thể dục thể thao, thể thao, tập thể dục, vận động thể thao
sân vận động, sân bóng, nhà thi đấu, sân thể thao
giải thi đấu, giải thể thao, cuộc thi thể thao
nếp sống văn minh, cưới hỏi ma chay, việc cưới việc tang, việc cưới việc tang và lễ hội
hội thi, cuộc thi, thi tìm hiểu
triển lãm, trưng bày
phim ảnh, điện ảnh, rạp phim
quảng cáo, biển quảng cáo, bảng hiệu
công nghiệp văn hóa, công nghiệp sáng tạo
thương mại, buôn bán, mua bán, kinh doanh
họp chợ, chợ búa
chợ dân sinh, chợ quê, chợ truyền thống, chợ nông thôn
siêu thị, trung tâm thương mại, trung tâm mua sắm, cửa hàng tiện lợi
hội chợ, phiên chợ, hội chợ triển lãm
xúc tiến thương mại, tìm đầu ra, tìm thị trường, giới thiệu hàng hóa, kết nối cung cầu
bình ổn giá, giữ giá, ổn định giá, giá không tăng
hàng giả, hàng nhái, hàng dỏm, hàng kém chất lượng
buôn lậu, hàng lậu, gian lận thương mại, chống buôn lậu
bảo vệ người tiêu dùng, quyền lợi người mua, người tiêu dùng, người mua hàng
hàng việt nam, hàng nội, người việt dùng hàng việt
xuất khẩu, bán ra nước ngoài, hàng xuất khẩu
nhập khẩu, mua từ nước ngoài
kim ngạch xuất khẩu, giá trị xuất khẩu, tiền xuất khẩu
logistics, kho vận, kho bãi, vận chuyển hàng hóa
bưu chính, bưu điện, chuyển phát, giao hàng
xăng dầu, cây xăng, trạm xăng
công nghiệp, nhà máy, sản xuất công nghiệp
tiểu thủ công nghiệp, nghề thủ công, hàng thủ công
công nghiệp hỗ trợ, sản xuất linh kiện
công nghiệp chế biến chế tạo, sản xuất chế biến
sản xuất kinh doanh, làm ăn, buôn bán sản xuất
chỉ số sản xuất công nghiệp, mức tăng công nghiệp
tăng trưởng kinh tế, tốc độ tăng trưởng, kinh tế tăng, tăng grdp, grdp
tổng sản phẩm trên địa bàn, grdp, quy mô kinh tế
cơ cấu kinh tế, tỷ trọng các ngành
kinh tế tư nhân, doanh nghiệp tư nhân, khu vực tư nhân
kinh tế tập thể, kinh tế hợp tác
môi trường đầu tư kinh doanh, môi trường kinh doanh, điều kiện làm ăn
thành lập doanh nghiệp, mở công ty, lập doanh nghiệp, doanh nghiệp thành lập mới
giải thể, đóng cửa doanh nghiệp, ngừng hoạt động, phá sản
hỗ trợ doanh nghiệp, giúp công ty, giúp doanh nghiệp
khoa học và công nghệ, khoa học công nghệ, khoa học kỹ thuật
đề tài nghiên cứu, nhiệm vụ khoa học, công trình nghiên cứu
đổi mới sáng tạo, sáng tạo, cải tiến kỹ thuật
chuyển giao công nghệ, mua công nghệ, nhận công nghệ
sở hữu trí tuệ, bản quyền, sáng chế, bằng sáng chế
đo lường chất lượng, tiêu chuẩn đo lường, cân đo
tiêu chuẩn kỹ thuật, quy chuẩn kỹ thuật, tiêu chuẩn chất lượng
hội nhập quốc tế, làm ăn với nước ngoài, hợp tác quốc tế
đối ngoại, ngoại giao, quan hệ với nước ngoài
`;
