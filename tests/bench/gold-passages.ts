/** How often the retriever alone has a gold citation of the shared questions among its first passages. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createAssistant } from '../../server/assistant.js';
import { SYSTEM_CLOCK } from '../../server/clock.js';
import { readConfig } from '../../server/config.js';
import { containsWords, quoteWords, shareRun } from '../evaluation/fold.js';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import { parseQuestions, type EvaluationQuestion } from '../evaluation/question.js';
import type { BenchSection, Figure } from './section.js';

const QUESTIONS = '../shared/eval/questions.jsonl';
const FIRST = 5;
/** The `every`-th question is kept aside from tuning. */
const KEPT_ASIDE = 4;
const SHARED_RUN_WORDS = 8;

export const goldPassages: BenchSection = {
  title: `shared questions with a gold citation among the first ${FIRST} passages`,
  async open() {
    if (!existsSync(PLANS_FOLDER) || !existsSync(QUESTIONS)) return null;
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-passages-'));
    const config = { ...readConfig({}), samplePlans: false, dataDir };
    const assistant = await createAssistant(config, { clock: SYSTEM_CLOCK, logger: pino({ level: 'silent' }) });
    await assistant.ingestion.ingestPaths([PLANS_FOLDER], { access: 'public' });
    await assistant.refresh();
    await assistant.settled();
    const { retriever } = assistant.conversationDeps.knowledge;
    const all = parseQuestions(readFileSync(QUESTIONS, 'utf8'));
    /** A later turn stands on what was said before it; the retriever alone gets the whole talk. */
    const isHit = async ({ turns, expect }: EvaluationQuestion): Promise<boolean> => {
      const hits = await retriever.search({ text: turns.join('\n'), limit: FIRST });
      const found = hits.map(({ passage }) => ({ plan: passage.planId, words: quoteWords(passage.text) }));
      return expect.cite.some(({ plan, quote }) => {
        const words = quoteWords(quote);
        return found.some((hit) => hit.plan === plan && overlaps(words, hit.words));
      });
    };
    return {
      async measure(): Promise<readonly Figure[]> {
        const results: { readonly id: string; readonly isAside: boolean; readonly hit: boolean }[] = [];
        for (const [at, question] of all.entries()) {
          if (question.expect.cite.length === 0) continue;
          results.push({ id: question.id, isAside: (at + 1) % KEPT_ASIDE === 0, hit: await isHit(question) });
        }
        const missed = results.filter((result) => !result.hit && !result.isAside).map((result) => result.id);
        if (missed.length > 0) process.stderr.write(`missed of those not kept aside: ${missed.join(' ')}\n`);
        const share = (list: typeof results): number => (100 * list.filter(({ hit }) => hit).length) / list.length;
        return [
          { what: 'questions', value: results.length, unit: 'count' },
          { what: 'all', value: share(results), unit: '%', atLeast: 97 },
          { what: 'three quarters', value: share(results.filter((result) => !result.isAside)), unit: '%' },
          { what: 'the quarter kept aside', value: share(results.filter((result) => result.isAside)), unit: '%' },
        ];
      },
      async close() {
        await assistant.close();
        rmSync(dataDir, { recursive: true, force: true });
      },
    };
  },
};

function overlaps(wanted: readonly string[], given: readonly string[]): boolean {
  return shareRun(wanted, given, SHARED_RUN_WORDS) || containsWords(given, wanted);
}
