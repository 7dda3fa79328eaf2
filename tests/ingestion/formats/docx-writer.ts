import { zipSync } from 'fflate';
import { groupRow, type PlanPart } from './small-plan-parts.js';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file of the given XML. */
export function zipDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    ...parts,
  };
  const encoder = new TextEncoder();
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]))),
  );
}

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A paragraph whose words stand in several runs, as Word leaves them after editing. */
export function paragraph(text: string, properties = '', bold = false): string {
  const cut = Math.floor(text.length / 2);
  const run = (piece: string): string =>
    piece === ''
      ? ''
      : `<w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text.slice(0, cut))}<w:proofErr w:type="spellStart"/>${run(text.slice(cut))}</w:p>`;
}

export const numbered = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

export function numberingXml(lists: readonly { readonly format: string; readonly text: string }[]): string {
  const abstracts = lists.map(
    ({ format, text }, at) =>
      `<w:abstractNum w:abstractNumId="${at + 1}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
  );
  const numbers = lists.map(
    (_, at) =>
      `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>` +
      `<w:num w:numId="${at + 1}0"><w:abstractNumId w:val="${at + 1}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${XML}<w:numbering ${NAMESPACES}>${abstracts.join('')}${numbers.join('')}</w:numbering>`;
}

const LISTS = [
  { pattern: /^[A-C]\. /u, format: 'upperLetter', text: '%1.' },
  { pattern: /^\d\) /u, format: 'decimal', text: '%1)' },
  { pattern: /^[ab]\) /u, format: 'lowerLetter', text: '%1)' },
  { pattern: /^[•-] /u, format: 'bullet', text: '\uf0b7' },
];

/** What Word writes for a counter in any of the lists. */
const counterLabels = (count: number): string[] => [
  String(count),
  String.fromCharCode(96 + count),
  String.fromCharCode(64 + count),
];

/** The plan as Word writes it: generated numbers, a letterhead in a table, merged cells, a header row repeated. */
export function writeDocx(parts: readonly PlanPart[]): Buffer {
  const counts: number[] = [];
  const body = parts.map((part) => {
    if (part.kind === 'line') {
      const at = LISTS.findIndex(({ pattern }) => pattern.test(part.text));
      const count = (counts[at] ?? 0) + 1;
      const label = part.text.charAt(0);
      if (at < 0 || (/[\p{L}\d]/u.test(label) && !counterLabels(count).includes(label))) return paragraph(part.text);
      counts[at] = count;
      return paragraph(part.text.slice(part.text.indexOf(' ') + 1), numbered(at + 1));
    }
    if (part.kind === 'letterhead')
      return `<w:tbl>${grid(2)}<w:tr>${[part.left, part.right].map((lines) => `<w:tc>${lines.map((line) => paragraph(line, '', true)).join('')}</w:tc>`).join('')}</w:tr></w:tbl><w:p/>`;
    return `<w:tbl>${grid(part.rows[0]?.length ?? 0)}${part.rows.map((row, at) => tableRow(row, at === 0)).join('')}${tableRow(part.rows[0] ?? [], true)}</w:tbl><w:p/>`;
  });
  return zipDocx(body.join(''), { 'word/numbering.xml': numberingXml(LISTS) });
}

function grid(columns: number): string {
  return `<w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1600"/>'.repeat(columns)}</w:tblGrid>`;
}

function tableRow(row: readonly string[], isHeader: boolean): string {
  const group = isHeader ? null : groupRow(row);
  const cells =
    group === null
      ? row.map((cell) => `<w:tc>${paragraph(cell, '', isHeader)}</w:tc>`)
      : [
          `<w:tc>${paragraph(group.number)}</w:tc>`,
          `<w:tc><w:tcPr><w:gridSpan w:val="${row.length - 1}"/></w:tcPr>${paragraph(group.title)}</w:tc>`,
        ];
  return `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
}
