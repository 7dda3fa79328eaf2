import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ServerError } from '../errors.js';
import { BLOCK_BYTES, paddingBytes, parseTarHeader, type TarEntry } from './tar.js';

export interface ArchivedFile extends TarEntry {
  /** The content, once; what is not read is passed over. */
  content(): AsyncGenerator<Buffer>;
}

/**
 * The files of a gzipped tar archive, in order; each is to be used before the next is asked for.
 * @throws ServerError `backup-unreadable` as soon as something of it is damaged, cut off, or follows its end.
 */
export async function* readArchive(file: string): AsyncGenerator<ArchivedFile> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  // What fails below fails here as well.
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  const refuse = (cause: unknown): ServerError => {
    if (cause instanceof ServerError) return cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    return new ServerError('backup-unreadable', `Cannot restore "${file}": it is damaged or cut off (${said})`, {
      cause,
    });
  };
  const bytes = new ByteQueue(gunzip[Symbol.asyncIterator](), refuse);
  try {
    for (;;) {
      const entry = parseTarHeader(await bytes.take(BLOCK_BYTES));
      if (entry === 'end') break;
      let left = entry.bytes;
      const content = async function* (): AsyncGenerator<Buffer> {
        while (left > 0) {
          const chunk = await bytes.some(left);
          left -= chunk.length;
          yield chunk;
        }
      };
      yield { ...entry, content };
      while (left > 0) left -= (await bytes.some(left)).length;
      await bytes.take(paddingBytes(entry.bytes));
    }
    await bytes.drain();
  } catch (cause) {
    throw refuse(cause);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** Bytes of a stream in the portions that are asked for. */
class ByteQueue {
  readonly #source: AsyncIterator<unknown>;
  readonly #refuse: (cause: unknown) => Error;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterator<unknown>, refuse: (cause: unknown) => Error) {
    this.#source = source;
    this.#refuse = refuse;
  }

  /** Exactly `count` bytes. Throws at the end of the stream, as all here. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = count; left > 0;) {
      const part = await this.some(left);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** At least one byte and at most `most`. */
  async some(most: number): Promise<Buffer> {
    if (this.#held.length === 0) {
      const next = await this.#next();
      if (next.done === true) throw this.#refuse(new TypeError('unexpected end'));
      this.#held = Buffer.isBuffer(next.value) ? next.value : Buffer.alloc(0);
      if (this.#held.length === 0) return this.some(most);
    }
    const portion = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(portion.length);
    return portion;
  }

  /** Reads on to the end, so that the checksum of the compression is checked; only zeros may stand there. */
  async drain(): Promise<void> {
    for (let rest: unknown = this.#held; ;) {
      if (Buffer.isBuffer(rest) && rest.some((byte) => byte !== 0)) throw new TypeError('more after its end');
      const next = await this.#next();
      if (next.done === true) return;
      rest = next.value;
    }
  }

  async #next(): Promise<IteratorResult<unknown>> {
    try {
      return await this.#source.next();
    } catch (cause) {
      throw this.#refuse(cause);
    }
  }
}
