import { groupRow, type PlanPart } from './small-plan-parts.js';

/** The plan as a page saved from a legal web site: menus, scripts, broken lines inside cells, merged cells. */
export function writeHtml(parts: readonly PlanPart[]): Buffer {
  const body = parts.map(htmlOf).join('\n');
  return Buffer.from(`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch | Thư viện</title><style>p { margin: 0 }</style></head>
<body>
<nav><a href="/">Trang chủ</a> <a href="/vb">Văn bản</a></nav>
<div class="menu"><ul><li><a href="/a">Luật</a></li><li><a href="/b">Nghị định</a></li><li><a href="/c">Thông tư</a></li></ul></div>
<script>document.write('KẾ HOẠCH giả');</script>
<div id="content">
${body}
</div>
<footer><p>Bản quyền thuộc về trang</p></footer>
</body></html>`);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Lines broken as an editor leaves them, at the third space. */
const broken = (text: string): string => {
  let spaces = 0;
  return escape(text).replace(/ /g, (space) => ((spaces += 1) % 3 === 0 ? '\n   ' : space));
};

function htmlOf(part: PlanPart): string {
  if (part.kind === 'line') return `<p style="text-align:justify"><span>${broken(part.text)}</span></p>`;
  if (part.kind === 'letterhead')
    return `<table border="0"><tr><td>${part.left.map((line) => `<p><b>${escape(line)}</b></p>`).join('')}</td>
<td>${part.right.map((line) => escape(line)).join('<br>')}</td></tr></table>`;
  const rows = part.rows.map((row, at) => {
    const group = at === 0 ? null : groupRow(row);
    if (group !== null)
      return `<tr><td>${group.number}</td><td colspan="${row.length - 1}">${escape(group.title)}</td></tr>`;
    const tag = at === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${tag}><p>${escape(cell).replace(' ', '<br/>\n')}</p></${tag}>`).join('')}</tr>`;
  });
  return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
}
