/** Headers of a POSIX tar archive (ustar), as far as a backup needs them: plain files with short ASCII names. */
export const BLOCK_BYTES = 512;
/** Two empty blocks. */
export const END_OF_TAR = Buffer.alloc(2 * BLOCK_BYTES);
const NAME_BYTES = 100;
/** What eleven octal digits hold. */
const MAX_FILE_BYTES = 8 ** 11 - 1;

export interface TarEntry {
  readonly name: string;
  readonly bytes: number;
}

/** @throws TypeError for a name or a size that the format does not hold. */
export function tarHeader({ name, bytes }: TarEntry, at: Date): Buffer {
  if (!/^[\w./-]+$/.test(name) || name.length > NAME_BYTES || bytes > MAX_FILE_BYTES)
    throw new TypeError(`Cannot archive "${name}" of ${bytes} bytes: expected a plain name and at most 8 GiB`);
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write(name, 0, 'latin1');
  block.write('0000600\0', 100, 'latin1');
  block.write('0000000\0', 108, 'latin1');
  block.write('0000000\0', 116, 'latin1');
  block.write(`${octal(bytes, 11)}\0`, 124, 'latin1');
  block.write(`${octal(Math.floor(at.getTime() / 1000), 11)}\0`, 136, 'latin1');
  block.write('0', 156, 'latin1');
  block.write('ustar\u000000', 257, 'latin1');
  block.write(`${octal(checksum(block), 6)}\0 `, 148, 'latin1');
  return block;
}

/** `end` for an empty block. @throws TypeError for what is no header of a plain file. */
export function parseTarHeader(block: Buffer): TarEntry | 'end' {
  if (block.every((byte) => byte === 0)) return 'end';
  const size = text(block, 124, 12);
  if (Number.parseInt(text(block, 148, 8), 8) !== checksum(block) || block[156] !== 0x30 || !/^[0-7]{11}$/.test(size))
    throw new TypeError('Cannot read archive: expected the header of a plain file');
  return { name: text(block, 0, NAME_BYTES), bytes: Number.parseInt(size, 8) };
}

/** Zeros between the end of a file of this size and the next block. */
export function paddingBytes(bytes: number): number {
  return (BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES;
}

/** The sum of the header's bytes, with its own field taken as spaces. */
function checksum(block: Buffer): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function text(block: Buffer, from: number, length: number): string {
  return (
    block
      .toString('latin1', from, from + length)
      .split('\0', 1)[0]
      ?.trim() ?? ''
  );
}
