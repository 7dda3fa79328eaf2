import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../bench/conversations.js';
import { parseQuestions } from '../evaluation/question.js';
import { startService, type RunningService } from '../server/running-service.js';
import { UNLIMITED } from '../server/unlimited.js';
import { growthOf, type MemorySample } from './steady-memory.js';

const QUESTIONS = Number(process.env['MEMORY_QUESTIONS'] ?? '0');
const SAMPLES = 20;
/** What is learnt, compiled and cached once is there after these. */
const WARM = 4;
/** As many people as a day brings; each comes back again and again. */
const PEOPLE = 1000;
const AT_A_TIME = 8;
const MB = 1024 * 1024;
/** Together with the questions of a run less than what one kept answer each would take. */
const MOST_PER_QUESTION_BYTES = 300;
const MOST_RSS_GROWTH = 80 * MB;

/** Collects and says what is used when it is asked to; the service itself is as it is started everywhere. */
const WATCH =
  `data:text/javascript,process.on('SIGWINCH',()=>{gc();gc();const{heapUsed,external,rss}=process.memoryUsage();
process.stderr.write('memory '+(heapUsed+external)+' '+rss+'\\n')})`.replace('\n', '');

describe('the memory of the started service', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'memory-'));
  let service: RunningService;
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });

  beforeAll(async () => {
    service = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...UNLIMITED }, [
      '--expose-gc',
      '--import',
      WATCH,
    ]);
  }, 120_000);
  afterAll(async () => {
    agent.destroy();
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const measure = async (asked: number): Promise<MemorySample> => {
    const said = (): RegExpMatchArray[] => [...service.output().matchAll(/^memory (\d+) (\d+)$/gmu)];
    const before = said().length;
    service.child.kill('SIGWINCH');
    while (said().length === before) {
      if (service.child.exitCode !== null || service.child.signalCode !== null)
        throw new Error(`The service ended after ${asked} questions:\n${service.output().slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const [, heap = '', rss = ''] = said().at(-1) ?? [];
    return { asked, heap: Number(heap), rss: Number(rss) };
  };

  it(`is flat over ${QUESTIONS} questions`, { timeout: 25 * 60_000 }, async () => {
    const file = join(import.meta.dirname, '..', 'evaluation', 'own-questions.jsonl');
    const texts = parseQuestions(readFileSync(file, 'utf8')).flatMap(({ turns }) => turns);
    const samples: MemorySample[] = [];
    const faults: string[] = [];
    let next = 0;
    const talk = async (until: number): Promise<void> => {
      while (next < until) {
        const at = next++;
        const question = { conversationId: `nguoi-${at % PEOPLE}`, text: texts[at % texts.length] ?? '' };
        const fault = await ask(agent, service.address, question);
        if (fault !== null) faults.push(fault);
      }
    };
    for (let sample = 1; sample <= SAMPLES; sample += 1) {
      const until = Math.round((sample / SAMPLES) * QUESTIONS);
      await Promise.all(Array.from({ length: AT_A_TIME }, () => talk(until)));
      samples.push(await measure(until));
    }
    const lines = samples.map(
      ({ asked, heap, rss }) => `${asked}: ${(heap / MB).toFixed(1)} / ${(rss / MB).toFixed(0)} MB`,
    );
    const growth = growthOf(samples.slice(WARM));
    process.stdout.write(`heap after collection / resident\n${lines.join('\n')}\n${JSON.stringify(growth)}\n`);
    expect(faults).toEqual([]);
    expect(growth.heapPerQuestion).toBeLessThan(MOST_PER_QUESTION_BYTES);
    expect(growth.rss).toBeLessThan(MOST_RSS_GROWTH);
  });
});
