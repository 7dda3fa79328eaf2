/** Words of a question that say how it asks, not what about; over folded text. */
import { ASKS_BODY, OF_A_HUNDRED, RANK, WHO } from './patterns.js';

const COLUMN =
  '(?:(?:ten |cac )?(?:don vi|co quan|ben) (?:chu tri|phoi hop|thuc hien|phu trach)|chu tri|phoi hop|(?:thoi )?han(?: hoan thanh| chot)?|thoi gian(?: hoan thanh| thuc hien)?|tien do|san pham|kinh phi|so lieu|nguon)';
/** "…, kèm đơn vị phối hợp và thời hạn": columns that are wanted beside what is listed. */
export const BESIDE = `[,;]? ?\\b(?:co |ghi |neu |va )?(?:kem(?: theo)?|cung voi|gom ca|ke ca|ghi ro|neu ro|bao gom ca)(?: ca| luon| cac)* ${COLUMN}(?:(?:,| va|, va| cung)(?: ca)? ${COLUMN})*`;

/** Words that ask, and words for the kind of thing asked about; the topic is what remains. */
export const QUESTION_WORDS = new RegExp(
  [
    `(?:do|giao(?: cho)?|thuoc|la|thi|co|boi)? ?\\b${WHO}\\b(?: (?:la |duoc |phai |se )?(?:giao )?(?:chu tri|phoi hop|phu trach|lo|lam|chiu trach nhiem))?`,
    `\\b${WHO} theo doi(?= *(?:[,.?!;]|$|(?:cai |con |chi )?(?:so|muc|viec|tieu|nhiem vu|cai) (?:nay|do|ay)))`,
    '\\b(?:khi nao|bao gio|luc nao|hom nao|bao lau|(?:thang|ngay|nam|quy) (?:nao|may))(?: (?:thi|la|moi|phai|se|can|lam))*(?: (?:hoan thanh|hoan tat|xong|ket thuc))(?![a-z])',
    '\\b(?:bao nhieu|bao nhiu|may)(?: (?:(?:diem )?(?:phan tram|%)|noi(?! (?:dung|vu|bo|chinh|thanh|that|dia))))?',
    '%',
    '\\b(?:la gi|nhu the nao|the nao|ra sao|thi sao|o dau|khi nao|bao gio|vao thoi gian nao|trong thoi gian nao|thoi gian nao|(?:vao )?luc nao|bao lau|ngay nao|hom nao|ngay may|nam nao|thang may)\\b',
    '\\b(?:(?:can|phai|se|duoc) )?(?:hoan thanh|hoan tat|lam xong|xong|ket thuc)(?= (?:la |vao |truoc |trong |den )?(?:khi nao|bao gio|luc nao|hom nao|bao lau|(?:thang|ngay|nam|quy) (?:nao|may)|thoi gian nao))',
    '\\b(?:(?:can|phai|se|duoc|nen|dang|da|co the) )*lam (?:(?:nhung|cac|duoc) )*(?:(?:cong )?viec )?(?:gi|nao)(?![a-z])',
    '\\b(?:thoi han|han hoan thanh|thoi gian (?:thuc hien|hoan thanh)|han chot|deadline)\\b',
    BESIDE,
    '\\b(?:don vi|co quan|ben) (?:chu tri|phoi hop)\\b',
    '\\b(?:duoc giao|duoc ghi|ghi|giao)?(?: (?:la|nhung|cac|dich danh))* ?(?:chu tri|chu chi|chu try)\\b',
    '\\b(?:nhung|cac|toan bo|tat ca|tong cong|so luong|nao|gi)\\b',
    '\\b(?:so sanh|khac nhau|khac gi|cao hon|thap hon|so voi|giong nhau)\\b',
    '\\b(?:liet ke|ke ra|ke ten|ke het|ke giup|gom|bao gom|cho toi|danh sach)(?: (?:het|ra|day du|tat ca)(?= *(?:[,;.?!]|$)))?(?![a-z])',
    '\\b(?:chi tieu|muc tieu|nhiem vu|du an|dau viec)\\b(?! (?:trong tam|chung))',
    '\\b(?:co phai|phai khong|dung khong|co dung|khong a|duoc khong)\\b',
    '\\b(?:vi sao|tai sao|ly do)\\b',
    '\\b(?:de )?lam (?:gi|sao|the nao|cach nao|kieu gi)(?![a-z])',
    '\\b(?:(?:trong|o|thuoc|tai) )?(?<!\\b(?:thanh|co|bo|hoc) )phan\\b(?! (?:mem|tram|cung|dau|lon|bo|cong|tich|loai|anh))',
    '\\b(?:nhom|muc) (?:so )?(?:\\d{1,2}|[ivx]{1,4})\\b',
    '\\b(?:lam|dung|chiu trach nhiem) chinh\\b',
    '\\b(?:truoc|den|toi)(?= (?:ngay|thang|quy|hom|khi|luc|thoi diem) (?:nao|may|bao nhieu)\\b)',
    '\\b(?:trong |theo |o )?(?:cac |nhung )?danh muc(?= +(?:la|nao|gi|nay|do|nhiem vu|chi tieu|du an|co)(?![a-z])|\\s*(?:[,;.?!(]|$))',
    '\\bdem (?:giup|ho|giup (?:toi|em|minh)|xem)\\b',
    '\\(ca [^()]{2,40} lan [^()]{2,40}\\)',
    '\\b(?:de nghi|yeu cau)(?= (?:liet ke|thong ke|ke ra|ke ten|neu ten|tra cuu)\\b)',
    '\\b(?:muon|tre) nhat(?= (?:(?:la|vao|den|thi|trong|phai) )*(?:ngay|luc|hom|thang|bua|tuan|khi|quy|bao|may)\\b)',
    '\\b(?:(?:de|bo) )?trong (?:cot|o)\\b',
    '\\bkhong (?:bo sot|thieu|sot)(?: [a-z]+){0,3}',
    '\\b(?:de nghi|yeu cau) (?:cung cap|gui|cho)(?: day du)?\\b',
    '\\b(?:cung cap|gui) (?:day du|danh sach)\\b',
    '\\b(?:trong|o|tai|theo) (?:cac )?bang\\b',
    '\\btruc tiep (?=chu tri|phu trach|phoi hop|lam|thuc hien)',
    '\\b(?:con )?(?:lai )?(?:bao nhieu|may) (?:ngay|tuan|thang)(?: nua)?(?: thi| la| moi)?(?: phai| can)?(?: den| toi| het| xong| hoan thanh)?(?: han)?\\b',
    '\\btinh (?:tu|den) (?:hom nay|nay|bay gio)\\b',
    '\\b(?:(?:nhung|cac) )?dong (?=nhiem vu|chi tieu)',
    '\\b(?:co )?(?:ghi|neu) (?:don vi|co quan|ben) phoi hop\\b',
    '\\b(?:chi )?(?:(?:giu|dong|lam|dam nhan) )?(?:vai|vai tro) (?:ho tro|phu|chinh)\\b',
    '\\b(?:chu|ma) khong (?:phai |duoc |he )*(?:chu tri|phoi hop|dung dau|phu trach|lam chinh|dung chinh)\\b',
    '\\b(?:cung lam|lam cung|phu giup|phu cung|phu voi)(?: (?:ho|no))?\\b',
    OF_A_HUNDRED,
    '\\bphan dau(?: (?:dat|den))?\\b',
    '\\bngoai (?=[ ]{2,})|(?<=[ ]{2})ra thi con\\b',
    '\\bghi chung\\b',
    '\\bde (?:toi|em|minh|chung toi|co quan)(?: [a-z]+){1,8}(?=[\\s.!]*$)',
    '\\b(?:gui|nop)(?: (?:vao|truoc))? (?=(?:khi nao|bao gio|luc nao|ngay nao|hom nao)\\b)',
    '\\b(?:(?:da|se|phai|duoc) )?(?:trien khai|thuc hien|dat ra|de ra) (?=(?:bao nhieu|may) )',
    '\\bday du\\b',
    '\\b(?:ca|tat|het) thay\\b',
    ASKS_BODY.source,
    '\\b(?:moi|tung) (?:noi|ben|cho|dia phuong|ke hoach)(?: (?:dat|la|thi|duoc))*(?=\\s|$)',
    '\\bcon so\\b',
    '\\b(?:yeu cau|quy dinh|neu|noi|de cap|ghi|viet|dat ra|doi hoi)(?: ro| den)?(?: nhung| cac)? (?:gi|the nao|ra sao|nhu the nao)(?![a-z])',
    RANK.source,
    '\\b(?:theo |tinh den |den |trong )?ket qua(?: dat duoc)? (?:cua )?nam (?:19|20)\\d{2}\\b',
    '\\b(?:tinh den|den|trong|nam)+ (?:nam )?(?:19|20)\\d{2}\\b',
    '\\b(?:ty le|ty trong|ti le|ti trong)\\b',
  ].join('|'),
  'g',
);

/** What a comparison sets side by side, and how: no part of the matter compared. */
export const COMPARED =
  /\b(?:cua |giua |o )?(?:\d|hai|ba|bon|nam|cac|may) (?:dia phuong|tinh|noi|thanh pho|ke hoach)(?: nay| do| kia)?\b|\bgiua(?= .{1,60} (?:va|voi) )|\b(?:so )?(?:da co|da neu|da ghi) (?:trong|o|tai) (?:phan |muc )?ket qua\b|\b(?:don vi|bao xa) nua\b|\b(?:de|dat) ra(?: cho)?\b|\bbao xa\b|\b(?:muc|toi thieu|it nhat|toi da|ket qua|thuc te|thuc hien|da dat|dat duoc|dat|tinh den|den cuoi|cuoi|tang|giam|chi tieu|muc tieu|hien co|hien nay|chenh nhau|chenh lech|khoang cach|con|nua|hut|kem)\b|\b(?<!\b(?:toi|gioi) )thieu\b(?! (?:nien|nhi))|\b(?<!\bcai )cach\b(?! (?:lam|mang|thuc|ly))|(?<![\d/.-])\d[\d.,]*(?![\d/%-])/g;

/** "Cấp nào thấp nhất trong ba cấp tỉnh, huyện, xã": what is ranked, no part of the matter. */
export const EXTREMES =
  /\b(?:trong )?(?:ca )?(?:\d|ba|hai|cac) cap\b|\bcap (?:nao|thanh pho|tinh|huyen|quan|xa|phuong)\b(?:,? (?:huyen|quan|xa|phuong)\b)*|\b(?:cao|thap|nhieu|it|lon|nho) nhat\b|\b(?:(?:co|phai|den|can|se) )*(?:(?:thoi )?han |(?:hoan thanh|xong|lam xong|ket thuc|nop) )*(?:la |vao )?(?:som|muon|gan|xa|tre) nhat\b|\bbi giao\b/g;
