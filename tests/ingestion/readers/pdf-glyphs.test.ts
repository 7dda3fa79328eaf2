import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../ingestion/readers/pdf-reader.js';

/** One page with two fonts; `content` draws on it. */
function page(content: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /A 5 0 R /B 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>',
  ];
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(parts.join('').length);
    parts.push(`${at + 1} 0 obj\n${object}\nendobj\n`);
  }
  const start = parts.join('').length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

async function lines(content: string): Promise<string[]> {
  const { blocks } = await pdfReader.read(page(content), 'thu.pdf');
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : []));
}

describe('a page that takes some letters from a second font', () => {
  it('gives its words whole, each letter where it is drawn', async () => {
    // The first font leaves a gap of the letter's width (0.5 em) for each "o".
    expect(
      await lines(
        'BT /A 20 Tf 50 700 Td [(k) -500 (ng gian c) -500 (ng dong)] TJ ET BT /B 20 Tf 60 700 Td (o) Tj ET BT /B 20 Tf 1 0 0 1 139.94 700 Tm (o) Tj ET',
      ),
    ).toEqual(['kong gian cong dong']);
  });

  it('keeps to scale, spacing and what a saved state brings back', async () => {
    expect(
      await lines(
        'q 1 0 0 1 50 700 cm 200 Tz BT /A 20 Tf [(k) -500 (ng gian)] TJ ET BT /B 20 Tf 20 0 Td (o) Tj ET Q BT /A 20 Tf 2 Tc 50 600 Td [(c) -500 (ng)] TJ ET BT /B 20 Tf 0 Tc 60.88 600 Td (o) Tj ET',
      ),
    ).toEqual(['kong gian cong']);
  });
});

describe('words that are drawn letter by letter', () => {
  it('stand apart where a space is left without being drawn, also between shows', async () => {
    expect(
      await lines('BT /A 20 Tf 50 700 Td [(hai) -300 (tu) -20 (n)] TJ ET BT /A 20 Tf 1 0 0 1 140 700 Tm (sau) Tj ET'),
    ).toEqual(['hai tun sau']);
  });

  it('are left out where they stand beside the page', async () => {
    expect(
      await lines(
        'BT /A 20 Tf 50 700 Td (mot hai) Tj ET BT /A 20 Tf 1 0 0 1 575 650 Tm (trong) Tj ET BT /A 20 Tf 1 0 0 1 700 600 Tm (ngoai) Tj ET',
      ),
    ).toEqual(['mot hai tro']);
  });
});
