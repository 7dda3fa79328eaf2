/**
 * The words by which people ask, as patterns over folded text (lower case, no diacritics). Each is about the language
 * of questions, never about a plan.
 */

/** "Which agency" in all its forms, official and colloquial. */
export const WHO =
  '(?<![a-z0-9])(?:ai|(?:nhung |cac )?(?:don vi|co quan|to chuc|(?<!(?:van ban|quyet dinh|nghi quyet|nghi dinh|ke hoach|chi|con|doi|hoi|kinh te|chinh quyen|cong nghe|ky nang|ha tang|du lieu|nen tang|chu ky|van hoa|cong dan|the che|nhan luc|noi dung|dich vu|tai khoan|mot|may|nhan thuc) )so|phong|(?<!co |van )ban|nganh|bo phan|dia phuong|so,? (?:ban,? )?nganh|phong,? ban|uy ban|cuc|doan the)(?: nao| gi)|ben nao|ben phia nao|nguoi nao|cho nao lo)(?![a-z0-9])';

/** "Nhà mạng nào lắp", "trường nào đứng ra mở": a body of a kind that does what is asked about. */
export const ASKS_BODY =
  /\b(?:nha mang|truong|cong ty|doanh nghiep|hoi|benh vien|ngan hang|nha thau|trung tam|tram|vien|hop tac xa|to chuc) nao(?= (?:(?:se|dung ra|duoc giao|phai|cung|la|nhan) )*(?:lam|lap|mo|lo|day|to chuc|thuc hien|phu trach|chu tri|xay|dau tu|cung cap|trien khai|dao tao|tap huan|ho tro)\b)/;

/** "Cứ 100 người thì mấy người", "mười nhà thì mấy nhà": a share is asked for. */
export const OF_A_HUNDRED =
  '\\b(?:cu|tinh ra|trong|tren) (?:moi )?(?:100|mot tram|tram|10|muoi) (?=[a-z]+\\b.{0,60}\\b(?:may|bao nhieu|bn)\\b)';

export const CUES = {
  unsafe:
    /\b(?:bo qua|quen|lo di|phot lo|ignore)\b.{0,40}\b(?:huong dan|chi dan|chi thi|quy tac|lenh|yeu cau|instructions?|prompt)\b|loi nhac he thong|system prompt|\bprompt\b|ma token|\btoken\b.{0,20}\b(?:cua ban|bot|telegram|zalo)\b|\bapi[ _-]?key\b|tep cau hinh|file cau hinh|\bmat khau (?:cua |quan tri |truy cap |dang nhap )*(?:ban|bot|may|tro ly|he thong|may chu|server|quan tri|admin|csdl|co so du lieu|nguoi khac|nguoi dung)\b|\b(?:cho|dua|noi|cung cap|tiet lo|doc|in ra|xin) (?:\S+ ){0,3}mat khau\b(?! cap)|\bbia\b|(?:dong vai|gia lam|gia vo|tuong tuong|hay coi minh|tu gio ban|gio ban|bay gio ban) (?:la |nhu )|(?:lam gia\b|gia mao|ngu tao|tu nghi ra|soan (?:mot|1) (?:quyet dinh|cong van|van ban) (?:gia|khong co that))|\b(?:tu (?:bay )?gio|tu nay|mai mai|moi cau hoi)\b.{0,140}\b(?:hay|phai|deu|cu|luon) (?:khang dinh|xac nhan|noi|tra loi|bao|ghi)\b|\bhay (?:khang dinh|xac nhan|noi) (?:la|rang)\b|\bdrop table\b|<script|\bjailbreak\b|developer mode|danh sach nguoi dung|du lieu (?:cua )?nguoi (?:khac|dung khac)/,
  insult: /\b(?:ngu (?:the|qua|vay|nhu|xuan|ngoc)|do ngu|dien khung|vo dung|may ngu|cut di|dit|deo|dm|vcl|oc cho)\b/,
  personal:
    /(?:cccd|cmnd|can cuoc|chung minh nhan dan|chung minh thu|ma so thue|so dien thoai|sdt|so tai khoan|so bao hiem)[^0-9?]{0,24}\d{6,}|(?:cccd|cmnd|can cuoc cong dan|chung minh nhan dan|so tai khoan|so dien thoai|sdt|dia chi nha|so nha|ngay sinh|bien so xe|ma so thue) (?:cua |ca nhan cua )?(?:(?:ong|ba|anh|chi|em|co|chu|bac) )?(?!(?:ca nhan|dien tu|gan chip|nguoi dan|duong day|tong dai|ho tro|co quan|don vi|so|ubnd|phuong|quan|bo phan|trung tam)\b)(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|chu tich|pho chu tich|giam doc|lanh dao)\b|(?:\bong\b|\bba\b|\banh\b|(?<!\bban )\bchi\b(?! (?:dao|tieu|phi|so|thi|nhanh|tiet|dan|hoi))|chu tich|giam doc|bi thu|truong phong|lanh dao).{0,80}(?:so dien thoai|\bsdt\b|(?<!\b(?:quyet dinh|nghi quyet|ke hoach|cong van|thong bao|nghi dinh|chi thi|thong tu|van ban|phu luc|de an|chuong trinh|hanh dong) )so may\b|dia chi nha|nha rieng|cccd|so tai khoan)|(?:so dien thoai|sdt|so dt(?![a-z])|dia chi nha|nha rieng|dia chi rieng|email rieng|luong cua|thu nhap cua|tai san cua|vo cua|chong cua|con cua|tuoi cua|ngay sinh|nam sinh|que quan|can cuoc cua|cccd cua|so tai khoan cua|ly lich|facebook ca nhan|zalo ca nhan).{0,60}(?:\bong\b|\bba\b|\banh\b|\bchi\b|chu tich|giam doc|pho chu tich|truong phong|can bo|nguoi|bi thu|nhan vien|lanh dao)|(?:\bong\b|\bba\b|chu tich|giam doc|bi thu|lanh dao).{0,60}(?:so dien thoai (?:rieng|ca nhan|di dong)|sdt|nha rieng|nha o dau|dia chi nha|bao nhieu tuoi|sinh nam|luong|vo con|que o dau|tai san)/,
  outOfScope:
    /\b(?:thoi tiet|nhiet do|troi (?:mua|nang)|ty so|bong da|xo so|gia vang|gia xang|chung khoan|bitcoin|ty gia|(?:cach|day|hoc|huong dan) nau an|cong thuc nau|phim|ca si|bai hat|doc tho|lam tho|viet tho|ke chuyen|truyen cuoi|giai toan|tinh ho|boi toan|tu vi|lich thi dau|dat ve|mua ve|quan an|nha hang|khach san)\b/,
  greeting: /^(?:xin )?(?:chao|hello|hi|alo|a lo|hey)\b/,
  thanks: /\b(?:cam on|cam ta|thank|thanks|tks|tam biet|bye|chuc (?:mot )?ngay)\b/,
  aboutAssistant:
    /(?<!\b(?:uy|van|phien|co|dia|toan|can|thong|tinh|bien|an) )\b(?:ban|may|bot|tro ly(?: ao)?|em|ad)(?: (?:oi|a|nay|day|kia|thi|co|the|cho|hoi|dang|se|duoc|biet|vay|thuc|ra|that|su|co the|giup|ho tro|toi|minh))* (?:la ai|la gi|la may|la nguoi|ten gi\b|giup (?:duoc )?(?:(?:minh|toi|em|nguoi dan|can bo) )?(?:nhung )?(?:viec |chuyen |cai )?gi|lam duoc (?:gi|nhung gi)|biet (?:lam )?gi|tra loi duoc (?:gi|nhung gi)|ho tro (?:duoc )?(?:gi|nhung gi))|^(?:tro giup|huong dan su dung|help|\/help|\/start|bat dau|menu)\b|may tra loi hay nguoi|co phai (?:nguoi that|robot|may)/,
  plansLoaded:
    /\bke hoach nao (?:la )?(?:moi|gan day|gan) nhat\b(?! ve)|(?:co|da nap|dang co|doc|nap|biet) (?:duoc )?(?:nhung|cac|bao nhieu|may) (?:ban )?ke hoach (?:nao|roi|$)|(?:nhung|cac|bao nhieu|may) ke hoach (?:nao )?(?:dang |da )?(?:duoc )?nap|danh sach (?:cac )?ke hoach(?! [a-z]+ so)|^\/?ke hoach\??$|ke hoach nao (?:dang |da )?(?:duoc )?(?:nap|co san|tai len)|du lieu (?:cua ban )?(?:gom|co) (?:nhung )?(?:ke hoach|gi)/,
  compare:
    /\bso sanh\b|\b(?:con |bi )?(?:(?<!\b(?:toi|gioi) )thieu|(?<!\bcai )cach|hut|kem)(?: (?:muc tieu|chi tieu|ke hoach|dich|so voi [a-z ]{3,30}?))?(?: (?:cua )?(?:nam )?(?:19|20)\d\d)? (?:la )?(?:bao nhieu|bao xa)\b|\bcon (?:cach|thieu|hut) (?:\S+ ){1,10}?(?:bao nhieu|bao xa|may (?!la\b))|\bkhac nhau\b|\bkhac gi\b|\b(?:cao|thap|nhieu|it|lon|nho|som|muon|nhanh) (?:(?:nhiem vu|viec|chi tieu|muc|du an) )?hon\b|\bso voi\b|\b(?:hon|kem|vuot) (?:han )?(?:ket qua|thuc hien|muc (?:dat|thuc hien)|con so)(?: (?:cua|dat duoc))? (?:nam )?(?:(?:19|20)\d\d|ngoai|truoc)\b|\bgiong nhau\b|\bco (?:gi )?khac\b|\bhon kem\b|\bchenh (?:lech|nhau)\b|\bdoi chieu\b|\b(?:(?:da|co|chua) dat(?: duoc)?|dat duoc) (?:chi tieu|muc tieu|ke hoach)\b(?!.*\d ?%).*\b(?:chua|khong|ko|k)\b/,
  superlative:
    /\b(?:nhieu|it|cao|thap|lon|nho|som|muon|gan|xa|tre) (?:(?:nhiem vu|viec|chi tieu|du an|dau viec|cong viec|muc),? (?:va |hoac )?)*nhat\b/,
  coordinator: new RegExp(
    `(?<![a-z0-9])(?:don vi|co quan|ben|nhung ai|ai|to chuc)(?: nao| gi)?(?: duoc giao| se| phai| la| thi| cung| tham gia| nua)*,? phoi hop|(?<![a-z0-9])phoi hop (?:voi |cung |vs |la |gom |voi nhung |thuc hien )*(?:la )?${WHO}|(?:don vi|co quan|ben) phoi hop|phoi hop (?:la|gom|co|thi) (?:nhung )?${WHO}|${WHO} (?:cung )?tham gia|nguoi phoi hop|phoi hop (?:la )?ai`,
  ),
  leadExplicit: new RegExp(
    `${WHO},? (?:[a-z]+ ){0,4}?(?:chu tri|chu chi|chu try|phu trach|dau moi|thuong truc|chiu trach nhiem chinh|lam chinh|dung dau|cam trich)|(?:chu tri|phu trach|dau moi|thuong truc)(?: thuc hien| nhiem vu nay)?(?: la| thuoc| do| cua| giao(?: cho)?)? ${WHO}|(?:do|giao|giao cho|thuoc|cua|phan cho|phan cong(?: cho)?) ${WHO}|don vi chu tri|co quan chu tri|ghi ai|(?:la|do) ben nao`,
  ),
  who: new RegExp(`\\b${WHO}\\b`),
  deadline:
    /\b(?:con|the|va|vay) han\b(?! che)|\b(?:con )?(?:bao nhieu|may) (?:ngay|tuan|thang) nua\b|\bcon (?:lai )?(?:bao nhieu|may) (?:ngay|tuan|thang|thoi gian)\b|\bco (?:ghi )?(?:thoi )?han (?:khong|ko|chua|hay khong)\b|\bkhi nao\b|\bbao gio\b|\bluc nao\b|\bthoi han\b|\bhan (?:hoan thanh|chot|cuoi|cuoi cung|nop|thuc hien|bao cao|la|(?:cua|cho) (?:nhiem vu|viec|cai|du an|muc|dong|chi tieu))\b|\bhan chot\b|\bthoi gian (?:thuc hien|hoan thanh|nao|trien khai|bao cao|ket thuc)\b|\bvao thoi gian\b|\bthoi diem nao\b|\bthang may\b|\bthang nao\b|\bngay may\b|\bngay nao\b|\bngay bao nhieu\b|\bhom nao\b|\bden nam nao\b|\bnam nao\b|\bquy may\b|\bquy nao\b|\bdinh k[yi] (?:nao|ra sao|the nao|nhu the nao|bao lau|khi nao|may)\b|\btheo dinh k[yi] nao\b|\bbao lau\b|\bdeadline\b|\bxong chua\b|\bbao gio xong\b|\btien do (?:ghi|thuc hien|nhu the nao|the nao|la)\b|\bmay thang\b.*\blan\b/,
  count: /(?:\bbao nhieu\b|\bmay\b|\btong cong\b|\btong so\b|\bso luong\b|\bdem\b)/,
  percent: new RegExp(`(?:bao nhieu|may|ti le|ty le)(?: la)? ?(?:%|phan tram)|phan tram|${OF_A_HUNDRED}`),
  howMuch:
    /\bbao nhieu\b|\bbao nhiu\b|\bmay (?:%|phan tram|ty|trieu|mbps|dong)\b|\bmuc (?:nao|may)\b|\bdat (?:muc )?(?:bao nhieu|may)\b|\bla may\b|\bthu may\b|\bnhu the nao\b|\bthe nao\b|\bchi tieu gi\b|\bmuc tieu gi\b/,
  targetWords:
    /\bchi tieu\b|\bmuc tieu\b|\bty le\b|\bti le\b|\bphan dau\b|\btoi thieu\b|\bdat ra\b|\bdat muc\b|\bty trong\b|\bxep hang\b|\bthu hang\b/,
  resultWords:
    /\bket qua\b(?! giai quyet| thu tuc| danh gia| thuc hien ke hoach)|\bda dat\b|\bdat duoc\b|\bthuc te\b|\bthuc hien duoc\b|\bda (?:co|thuc hien|lam|trien khai|hoan thanh|cap|ban hanh|tich hop)\b|\bhien (?:co|nay|tai)\b|\bden nay\b/,
  list: /\bliet ke\b|\bke (?:minh|em) nghe\b|\bke (?:ra|giup|ten|het|cho)\b|\bnhung (?:[a-z]+ ){0,3}?(?:nao|gi)\b|\bgom (?:nhung|cac|co)\b|\bcac (?:[a-z,]+ ){1,6}?nao\b|\bdanh (?:sach|muc)\b|\bgom nhung\b|\bgi\b.{0,12}\bcu the\b|\bnhung gi\b|\bmay viec gi\b|\bviec gi\b|\bnhiem vu gi\b|\bgiao (?:cho )?(?:nhung )?gi\b|\bphai (?:thuc hien|trien khai|hoan thanh|thuc thi) (?:nhung )?gi\b|\bphai lam nhung viec\b|\bphai lam (?:nhung )?gi\b|\blam (?:nhung )?gi\b|\bco nhung (?:nhiem vu|chi tieu|viec|du an|muc tieu)\b|\btoan bo (?:cac )?(?:nhiem vu|chi tieu|viec|du an|muc tieu)\b|\btat ca (?:cac )?(?:nhiem vu|chi tieu|viec|du an|muc tieu)\b/,
  legal:
    /\bcan cu\b|\bco so phap ly\b|\bphap ly\b|(?:nghi dinh|quyet dinh|nghi quyet|chi thi|thong tu|thong bao|cong van|van ban|luat|chuong trinh hanh dong)(?: so)? (?:nao|gi|may|so may)\b|\btheo (?:nghi dinh|quyet dinh|nghi quyet|van ban|luat|ke hoach) nao\b|\b(?:can cu|theo|dua tren|tuan thu) (?:vao )?(?:nhung )?(?:van ban|ke hoach|nghi quyet|quyet dinh|nghi dinh) (?:nao|gi)|\bke hoach nao cua\b|(?:nghi dinh|quyet dinh|nghi quyet|chi thi|thong tu|cong van|thong bao)\b.{0,120}\b(?:so (?:may|bao nhieu)|ngay (?:may|nao))|theo (?:ke hoach|nghi dinh|quyet dinh|nghi quyet) so (?:may|bao nhieu|nao)|\b(?:theo|can cu|dua tren|dua vao)\b.{0,60}\b(?:ke hoach so (?:may|bao nhieu|nao)|(?:de an|chien luoc|chuong trinh) (?:nao|gi))\b|so va ngay ban hanh|\bso,? ngay (?:ban hanh )?cua\b/,
  yesNo:
    /\bco phai\b|\b(?:khong|ko|chu khong) phai (?:a|ha|sao|ak|u|the a)\b|\bphai (?:khong|ko|k)\b|\bdung (?:khong|ko|chua)\b|\bco dung\b|\b(?:duoc|chua|a) (?:khong|ko)\b|(?:^|[\s,])(?:khong|ko|chua|hong|hok|ha)(?: a| vay| the| nhi| ban| ad| em)*\s*\??$/,
  why: /\bvi sao\b|\btai sao\b|\bly do\b|\bsao lai\b/,
  signer:
    /\bke hoach(?: nay| do)? (?:do |duoc )?ai (?:phe )?duyet\b|\bai (?:phe )?duyet (?:ke hoach|van ban)\b|\bai (?:la nguoi )?(?:da )?ky\b|\bnguoi ky\b|\bdo ai ky\b|\bky ban hanh\b|\bky\b.{0,20}\bchuc (?:vu|danh)\b|\bchuc (?:vu|danh)\b.{0,30}\bky\b/,
  planNumber:
    /\bso (?:hieu|ky hieu)\b|ke hoach .{0,80}(?<!\b(?:kinh te|xa hoi|chinh quyen|chinh phu|chuyen doi|ky|chu ky|du lieu|ha tang|ky nang|nen tang|cong nghe) )\bso (?:bao nhieu|may|hieu)\b(?! ?(?:%|phan tram|cai|chi tieu|nhiem vu|viec))/,
  issuedOn:
    /\bban hanh (?:vao )?(?:ngay|khi|hom|luc) (?:nao|may)\b|\bngay ban hanh\b(?! .{0,10}(?:quyet dinh|nghi quyet))|\bban hanh (?:khi nao|bao gio)\b/,
  issuer:
    /\b(?:co quan|don vi|ai|cap) (?:nao )?(?:da )?ban hanh (?:ke hoach|ra ke hoach)\b|ke hoach .{0,60}\b(?:do )?(?:ai|co quan nao|don vi nao) ban hanh\b/,
  status: /\bcon hieu luc\b|\bhet hieu luc\b|\bda het (?:ky|han|hieu luc)\b|\bcon ap dung\b/,
  ownAgency:
    /\b(?:so|phong|don vi|co quan|ban|nganh|phuong|xa|huyen|quan|bo phan|ben) (?:toi|minh|em|tui|tao|chung toi|chung em|cua toi|cua minh|cua em)\b(?= (?:phai|duoc|co |can lam|lam|chu tri|phoi hop|chiu|nen))/,
  ordinal:
    /\b(?:nhiem vu|chi tieu|muc|cai|viec|dong|y|(?<!\b(?:doi|hoi|te|quyen|nghe|nang|tang|lieu|ky|chi|che|hoa) )so)(?: so)? (?:thu )?(\d{1,3}|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\b(?! nam| (?:19|20)\d\d)/,
  more: /^(?:xem tiep|tiep|tiep theo|tiep di|con nua khong|con gi nua|them|xem them|nua)\b/,
  restart:
    /^(?:(?:bat dau lai|hoi lai tu dau|\/start|reset|xoa ngu canh)\b|lam lai(?: tu dau)?(?: nhe| nha| di)?\s*[.!]?$)/,
  ellipsis:
    /^(?:con|the con|the|vay con|vay|roi|the thi|con ve|voi|cua|o)\b|\bthi (?:sao|xao|s|the nao)\b\s*\??$|\bsao\s*\??$/,
} as const;

/** What people add out of courtesy or habit, at any place; folded. Each is long enough to mean nothing else. */
export const COURTESY =
  /^(?:(?:da|vang|u|a lo|alo),? )?(?:(?:em|toi|minh|chau|con|tui) )?(?:xin |kinh )?chao(?! (?:mung|gia|don|ban hang)\b)(?:,? (?:cac |quy |moi )?(?:em|anh|chi|ad|admin|bot|ban|tro ly(?: ao)?|co|chu|bac|thay|ong|ba|nguoi|ca nha|co quan|don vi|a\/c|ac)(?![a-z]))*(?: (?:oi|a|nhe|nha|nhen))*|\b(?:ad oi|bot oi|a\/c|anh chi oi|anh\/chi|em oi|ban oi|shop oi|(?:(?:anh|chi|a|c|ad|admin|bac|co|chu) )?(?:cho|xin) (?:minh|em|toi|anh|chi|e|m|t|con|chau)? ?(?:hoi|biet)(?: chut| ti| la)?|xin hoi|hoi chut|lam on|vui long|giup (?:minh|em|toi)(?: voi)?|ke giup|voi a|vay a|the a|vay ban|the ban|vay ta|the nhi|hay cho biet|cho biet|neu ro|toi muon (?:biet|hoi)|minh muon (?:biet|hoi)|theo ban|cam on|(?:vay )?moi nguoi|ca nha|cac bac|nho tra (?:giup|ho))\b/g;

/** "Đứng thứ mấy", "top mấy", "nhóm bao nhiêu địa phương dẫn đầu": a rank is asked for. */
export const RANK =
  /(?<!\b(?:van ban|ke hoach|quyet dinh|nghi quyet|nghi dinh|cong van|thong tu|thong bao|chi thi|chuong trinh|hanh dong|de an|huong dan|so|ky hieu) ?)\b(?:dung|xep|vao|lot|o|dat|trong)? ?(?:thu hang|vi tri|thu|hang|top|tot|nhom|(?<!\b(?:xa hoi|kinh te|chinh quyen|chinh phu|cong nghe|ky nang|ha tang|du lieu|nen tang|chu ky|van hoa|cong dan|the che|nhan luc|nhan thuc|chuyen doi|ky) )so) (?:may|bao nhieu)(?: (?:dia phuong|tinh,? thanh(?: pho)?|tinh|nuoc)(?: (?:dung|dan) dau)?)?(?: (?:cua |trong |tren )?(?:ca nuoc|toan quoc))?(?![a-z])(?!,? (?:va )?ngay\b)(?! (?:nhiem vu|chi tieu|viec|muc|cai|dau viec|du an))/;

/** Words without a matter of their own, by their accented spelling; where nothing is accented they stay. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'của và ở là thì mà phải được có cho với khi trong tại theo về này đó kia vậy thế ạ nhỉ nhé nha cái việc từ bị bởi do vì nếu hay hoặc đã đang sẽ vừa mới còn cũng đều rất các những mọi mỗi một số? ' +
    'nào gì ai đâu sao mấy bn hả hở hử à ơi ad em mình tôi bạn anh chị ấy đấy nè luôn rồi chưa không ko xin vui lòng giúp hỏi biết kể nêu rõ cụ thể đặt ra ghi giao thuộc như thế bên với? để trên? việc? lo vs z s v nhắc tên gọi nghe kể trách nhiệm gồm thôi chỉ nói đưa tới cầm trịch chứ tưởng riêng rơi vào mảng khối muốn đi đủ'
  )
    .replace(/(?<!\S)\S+\?/g, '')
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** "Ở trang web nào", "địa chỉ nào": an address is asked for. */
export const ASKS_ADDRESS =
  /\b(?:o |tren |vao |tai |xem o )*(?:trang web|trang thong tin|website|web|trang|dia chi (?:web|truy cap|trang web|mang)|duong link|link) (?:nao|gi)\b/;

/** "Mục … gồm mấy ý": what a part of the plan is made of. */
export const COUNTS_POINTS =
  /\b(?:muc|phan|chuong|phu luc)\b.{3,160}\b(?:co|gom|neu|ghi|chia)\b(?: [a-z]+){0,3}? (?:may|bao nhieu) (?:y|gach dau dong|gach|diem|khoan)(?: chinh| nho| lon)?(?![a-z])/;

/** "ĐVHC là viết tắt của gì", "Ban X là ban nào": what a name or a short form stands for. */
export const ASKS_NAME =
  /\bviet tat\b|\bnghia la gi\b|\bco nghia\b|\bten day du\b|\b(ban|phong|hoi|trung tam|vien|to|doi|quy) (?!nao|gi)(?:(?!\b(?:chu tri|phoi hop|giao|lam|phu trach|dau moi)\b)[^?,;]){2,90} la \1 (?:nao|gi)(?: vay| the| a| nhi)*\s*[?.]?$/;
