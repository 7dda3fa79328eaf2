import { attack, PUMPS } from './attacks.js';

/** What reads a text; a promise is waited for. */
export type Read = (text: string) => unknown;

/** Twice the text may take so many times as long. */
const MOST_GROWTH = 2.5;
/** Nobody waits for less, and less is not measured well. Milliseconds of this process. */
const FLOOR_MS = 20;
const TRIES = 7;

let opening = 0;

async function costMs(read: Read, pump: string, length: number): Promise<number> {
  opening += 1;
  const text = attack(pump, length, `t${opening}`);
  const before = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The least of several turns, one of each length in turn, so that what else runs on the machine meets both alike; null
 * once they are in proportion, or below the floor.
 */
async function slowness(read: Read, pump: string, length: number, floorMs: number): Promise<[number, number] | null> {
  let [short, long] = [Infinity, Infinity];
  for (let turn = 1; turn <= TRIES; turn += 1) {
    short = Math.min(short, await costMs(read, pump, length));
    long = Math.min(long, await costMs(read, pump, 2 * length));
    if (turn > 1 && (long <= floorMs || long <= MOST_GROWTH * short)) return null;
  }
  return [short, long];
}

/**
 * The hostile texts for which `read` takes more than in proportion, of `length` and of twice as many characters.
 * @param floorMs What the longer may take whatever its shape.
 */
export async function slowTexts(read: Read, length: number, floorMs = FLOOR_MS): Promise<string[]> {
  const slow: string[] = [];
  for (const pump of PUMPS) {
    if ((await costMs(read, pump, 2 * length)) <= floorMs) continue;
    const times = await slowness(read, pump, length, floorMs);
    if (times !== null) slow.push(`${JSON.stringify(pump)}: ${times.map(Math.round).join(' ms, twice as much ')} ms`);
  }
  return slow;
}
