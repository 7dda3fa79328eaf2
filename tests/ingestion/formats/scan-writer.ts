import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function answers(program: string, ...args: string[]): Promise<string> {
  return run(program, args).then(
    ({ stdout, stderr }) => stdout + stderr,
    () => '',
  );
}

/** False where a program is missing: tests are skipped aloud there, and fail where `CI` is set. */
export const recognitionIsHere =
  (await answers('tesseract', '--list-langs')).includes('vie') &&
  (await answers('pdftoppm', '-v')).includes('pdftoppm');
if (!recognitionIsHere) {
  if (process.env['CI'] !== undefined) throw new Error('No tesseract with Vietnamese, or no pdftoppm');
  console.warn('Skipped: no tesseract with Vietnamese, or no pdftoppm');
}

/** Pages of a PDF as pictures at 200 dots an inch, PNG or JPEG. */
export async function scanPages(pdf: Buffer, kind: 'png' | 'jpeg'): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'scan-'));
  try {
    await writeFile(join(folder, 'in.pdf'), pdf);
    await run('pdftoppm', ['-r', '200', '-gray', `-${kind}`, 'in.pdf', 'page'], { cwd: folder });
    const files = (await readdir(folder)).filter((file) => file.startsWith('page')).sort();
    return await Promise.all(files.map((file) => readFile(join(folder, file))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A PDF whose pages hold one picture each, as a scanner writes it. */
export async function scanPdf(pdf: Buffer): Promise<Buffer> {
  const pictures = await scanPages(pdf, 'jpeg');
  const objects: Buffer[] = [];
  const add = (head: string, data?: Buffer): number => {
    const stream = data === undefined ? [] : [Buffer.from('\nstream\n'), data, Buffer.from('\nendstream')];
    objects.push(Buffer.concat([Buffer.from(head), ...stream]));
    return objects.length;
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pictures.map((_, at) => `${3 + at * 3} 0 R`);
  add(`<< /Type /Pages /Count ${pictures.length} /Kids [${kids.join(' ')}] >>`);
  for (const picture of pictures) {
    const { width, height, space } = jpegSize(picture);
    const page = objects.length + 1;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page + 1} 0 R /Resources << /XObject << /P ${page + 2} 0 R >> >> >>`,
    );
    const paint = Buffer.from('595 0 0 842 0 0 cm /P Do');
    add(`<< /Length ${paint.length} >>`, paint);
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${space} /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>`,
      picture,
    );
  }
  return assemble(objects);
}

function assemble(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [at, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += whole.length;
    parts.push(whole);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Width and height stand in the frame header of a JPEG. */
function jpegSize(picture: Buffer): { width: number; height: number; space: string } {
  for (let at = 2; at < picture.length;) {
    const marker = picture.readUInt16BE(at);
    if (marker === 0xffc0 || marker === 0xffc2)
      return {
        height: picture.readUInt16BE(at + 5),
        width: picture.readUInt16BE(at + 7),
        space: picture[at + 9] === 1 ? 'DeviceGray' : 'DeviceRGB',
      };
    at += 2 + picture.readUInt16BE(at + 2);
  }
  throw new Error('A picture has no frame header');
}
