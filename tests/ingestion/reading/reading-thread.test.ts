import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReadingThread, type ReadingThread } from '../../../ingestion/reading/reading-thread.js';
import { readPlan } from '../../../ingestion/read-plan.js';
import { SMALL_PLAN } from '../small-plan.js';

vi.setConfig({ testTimeout: 60_000 });

const options = { access: 'public', isDigest: false } as const;
const bytes = Buffer.from(SMALL_PLAN);
let thread: ReadingThread | null = null;

afterEach(() => thread?.close());

describe('the reading thread', () => {
  it('gives what reading on this thread gives, one document after another', async () => {
    thread = createReadingThread();
    const [first, second] = await Promise.all([
      thread.read(bytes, 'a.txt', options),
      thread.read(bytes, 'b.txt', options),
    ]);
    const { prepared, ...read } = first;
    expect(read).toEqual(await readPlan(bytes, 'a.txt', options));
    expect(prepared?.entries).toHaveLength(read.passages.length);
    expect(second.plan.id).toBe('b');
  });

  it('reads a whole folder without a listener more for each document', async () => {
    const warnings: string[] = [];
    const note = ({ name }: Error): void => void warnings.push(name);
    process.on('warning', note);
    thread = createReadingThread();
    for (let at = 0; at < 15; at += 1) await thread.read(bytes, `ke-hoach-${at}.txt`, options);
    // Warnings are given in a later turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  it('refuses as the reader does, and reads on', async () => {
    thread = createReadingThread();
    await expect(thread.read(new Uint8Array([0, 1]), 'a.txt', options)).rejects.toMatchObject({ code: 'not-text' });
    expect((await thread.read(bytes, 'a.txt', options)).plan.id).toBe('a');
  });

  it('ends a document that takes too long or is called off, and reads on', async () => {
    thread = createReadingThread({ timeLimitMs: 1 });
    await expect(thread.read(bytes, 'a.txt', options)).rejects.toMatchObject({ code: 'reading-failed' });
    await thread.close();
    thread = createReadingThread();
    const stop = new AbortController();
    const reading = thread.read(bytes, 'a.txt', options, stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect((await thread.read(bytes, 'a.txt', options)).plan.id).toBe('a');
  });
});
