import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../ingestion/readers/docx-reader.js';
import { paragraph, zipDocx } from '../formats/docx-writer.js';

const read = (...lines: string[]): string[] =>
  docxReader
    .read(zipDocx(lines.map((line) => paragraph(line)).join('')), 'thu.docx')
    .blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : []));

const OLD = [
  'KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2010.',
  'Së Néi vô chñ tr×, phèi hîp víi Së T\u00ad ph¸p, ñy ban nh©n d©n c¸c huyÖn, thµnh phè theo dâi viÖc thùc hiÖn.',
  'N©ng cao chÊt l\u00adîng phôc vô ng\u00adêi d©n vµ doanh nghiÖp trªn ®Þa bµn tØnh.',
];
const NEW = [
  'Kế hoạch cải cách hành chính năm 2010.',
  'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp, ủy ban nhân dân các huyện, thành phố theo dõi việc thực hiện.',
  'Nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn tỉnh.',
];

describe('letters of TCVN3', () => {
  it('become Unicode where the whole document is written in them', () => {
    expect(read(...OLD)).toEqual(NEW);
  });

  it('are told from Unicode paragraph by paragraph in a document that mixes them', () => {
    expect(read(...NEW, ...OLD, 'Nơi nhận: Sở Nội vụ.')).toEqual([...NEW, ...NEW, 'Nơi nhận: Sở Nội vụ.']);
  });

  it('stay as they are in a document that has Vietnamese letters of its own', () => {
    expect(read(...NEW, 'Ký hiệu ® và © 2010, đơn vị µm.')).toEqual([...NEW, 'Ký hiệu ® và © 2010, đơn vị µm.']);
    expect(read('Café à la carte, señor, größe.')).toEqual(['Café à la carte, señor, größe.']);
  });
});

describe('letters of VNI', () => {
  const VNI = [
    'KEÁ HOAÏCH caûi caùch haønh chính naêm 2010.',
    'Sôû Noäi vuï chuû trì, phoái hôïp vôùi Sôû Tö phaùp, uûy ban nhaân daân caùc huyeän, thaønh phoá theo doõi vieäc thöïc hieän.',
    'Naâng cao chaát löôïng phuïc vuï ngöôøi daân vaø doanh nghieäp treân ñòa baøn tænh Ñoàng Nai.',
  ];
  const UNICODE = [
    'KẾ HOẠCH cải cách hành chính năm 2010.',
    'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp, ủy ban nhân dân các huyện, thành phố theo dõi việc thực hiện.',
    'Nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn tỉnh Đồng Nai.',
  ];

  it('become Unicode, in a whole document and in one that mixes them', () => {
    expect(read(...VNI)).toEqual(UNICODE);
    expect(read(...UNICODE, ...VNI)).toEqual([...UNICODE, ...UNICODE]);
  });

  it('are not seen in other languages', () => {
    const other = ['Où est le café ? Maïs, naïf, aéré, poème, Noël, coïncidence.', 'La niña y el año, señor.'];
    expect(read(...other)).toEqual(other);
  });
});
