import { describe, expect, it } from 'vitest';
import { textReader } from '../../../ingestion/readers/text-readers.js';
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

describe('old letters of a plain text', () => {
  const PLAN = ['ñy ban nh©n d©n tØnh H¶i D\u00ad¬ng', 'KÕ HO¹CH C¶I C¸CH HµNH CHÝNH N¡M 2010', ...OLD];
  const linesOf = (bytes: Uint8Array): string[] => textReader.read(bytes, 'cu.txt').text.trim().split('\n');

  it('are read from one byte a letter and from UTF-8, and lines in the font of capitals become capitals', () => {
    const wanted = ['ủy ban nhân dân tỉnh Hải Dương', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2010', ...NEW];
    expect(linesOf(Buffer.from(PLAN.join('\n'), 'latin1'))).toEqual(wanted);
    expect(linesOf(Buffer.from(PLAN.join('\n')))).toEqual(wanted);
  });

  it('leave the number of a document as it is', () => {
    const lines = linesOf(Buffer.from(['Sè: 15/KH-UBND', ...OLD].join('\n'), 'latin1'));
    expect(lines[0]).toBe('Số: 15/KH-UBND');
  });

  it('are read from windows-1258, whose tones are letters of their own', () => {
    const codes = new Map(
      Array.from('ăâêôơưđĂÂÊÔƠƯĐ').map((letter, at) => [
        letter,
        '\xe3\xe2\xea\xf4\xf5\xfd\xf0\xc3\xc2\xca\xd4\xd5\xdd\xd0'[at],
      ]),
    );
    const tones = new Map(
      Array.from('\u0300\u0301\u0309\u0303\u0323').map((tone, at) => [tone, '\xcc\xec\xd2\xde\xf2'[at]]),
    );
    const encode = (text: string): string =>
      Array.from(text, (letter) => {
        const tone = /[\u0300\u0301\u0309\u0303\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? '';
        const plain = letter.normalize('NFD').replace(tone, '').normalize('NFC');
        return (codes.get(plain) ?? plain) + (tones.get(tone) ?? '');
      }).join('');
    expect(linesOf(Buffer.from(NEW.map(encode).join('\n'), 'latin1'))).toEqual(NEW);
  });

  it('of another language stay refused', () => {
    const bytes = Buffer.from('Größe, señor, où est le café, naïve façade. '.repeat(20), 'latin1');
    expect(() => textReader.read(bytes, 'khac.txt')).toThrow(/expected UTF-8/u);
  });
});

describe('fonts of the ABC family in a Word file', () => {
  const run = (font: string, text: string): string =>
    `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const readRuns = (xml: string): string[] =>
    docxReader
      .read(zipDocx(xml), 'phong.docx')
      .blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : []));

  it('tell their coding in the shortest text, and the font of capitals shows capitals', () => {
    expect(readRuns(run('.VnTimeH', 'kÕ ho¹ch') + run('.VnTime', 'Së Néi vô'))).toEqual(['KẾ HOẠCH', 'Sở Nội vụ']);
  });

  it('leave Unicode letters that stand in such a font by mistake', () => {
    expect(readRuns(run('.VnTimeH', 'Kế hoạch ©'))).toEqual(['Kế hoạch ©']);
  });
});
