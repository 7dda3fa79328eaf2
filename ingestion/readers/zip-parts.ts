import { unzipSync } from 'fflate';
import { IngestionError } from '../errors.js';
import { assertWithin, LIMITS } from './limits.js';

const LOCAL_FILE = [0x50, 0x4b, 0x03, 0x04];
/** A part this small may be packed as tightly as it likes. */
const FREE_BYTES = 5 * 1024 * 1024;
/** Word and Excel pack XML about 1:10, seldom 1:50. */
const MAX_RATIO = 200;

export function isZip(bytes: Uint8Array): boolean {
  return LOCAL_FILE.every((byte, at) => bytes[at] === byte);
}

/** Whether a packed document names a part, without unpacking it: names stand in clear at its end or its beginning. */
export function namesPart(bytes: Uint8Array, part: string): boolean {
  const reach = 256 * 1024;
  const has = (piece: Uint8Array): boolean =>
    Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).includes(part, 0, 'latin1');
  return has(bytes.subarray(0, reach)) || has(bytes.subarray(-reach));
}

/**
 * The wanted parts of a packed document. Sizes are checked before a byte is unpacked, and a part that is larger than
 * its directory says is cut off there. @throws IngestionError `damaged-file`, `too-complex`
 */
export function unpackParts(
  bytes: Uint8Array,
  fileName: string,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let parts = 0;
  let expanded = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts += 1;
        assertWithin('parts', parts, fileName);
        if (!wanted(name)) return false;
        expanded += originalSize;
        assertWithin('expandedBytes', expanded, fileName);
        if (originalSize > FREE_BYTES)
          assertWithin('expandedBytes', originalSize, fileName, Math.min(LIMITS.expandedBytes, size * MAX_RATIO));
        return true;
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (cause) {
    if (cause instanceof IngestionError) throw cause;
    throw new IngestionError('damaged-file', `Cannot unpack "${fileName}": it is cut off or broken`, { cause });
  }
}
