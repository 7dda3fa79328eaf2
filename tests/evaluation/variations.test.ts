import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAssistant, type Assistant } from './assistant.js';
import { groundingReplySchema, type GroundingReply } from './grounding-reply.js';
import { PLANS_FOLDER, readPlanTexts } from './plan-texts.js';
import { parseQuestions, type EvaluationQuestion } from './question.js';
import { replySchema } from './reply.js';
import { scoreReply } from './score.js';
import { seeded, vary, VARIATION_KINDS, type VariationKind } from './variations-make.js';

const SEED = 20_240_101;
const QUESTIONS = 100;
const VARIATIONS = 1000;
/** No kind is more than this part of them, as far as the others give enough. */
const LARGEST_PART = 0.5;
/** How many of the variations must leave who, when and how many as they are. */
const LEAST_SHARE = 0.97;
const TYPES: readonly EvaluationQuestion['type'][] = ['lead', 'coordinate', 'deadline', 'target', 'count'];
const ROUNDS = 60;
const SHOWN_FAILURES = 5;

const texts = readPlanTexts();
if (texts === null) process.stderr.write(`Skipped: no plan in "${PLANS_FOLDER}", so no variation can be asked\n`);

interface Original {
  readonly question: EvaluationQuestion;
  readonly text: string;
  readonly answer: string;
}

interface Tally {
  asked: number;
  readonly failures: string[];
}

describe.skipIf(texts === null)('variations of a question', () => {
  let assistant: Assistant;
  let turn = 0;

  beforeAll(async () => {
    assistant = await openAssistant({ plansFolder: PLANS_FOLDER, today: null, warn: () => undefined });
  }, 120_000);

  afterAll(() => assistant.close());

  async function ask(question: EvaluationQuestion, text: string): Promise<unknown> {
    turn += 1;
    return assistant.ask({ conversationId: `variation-${turn}`, text, audience: question.audience });
  }

  it('leave who, when and how many as they are', { timeout: 600_000 }, async () => {
    const originals = await rightlyAnswered(ask);
    expect(originals.length).toBeGreaterThanOrEqual(QUESTIONS / 2);
    const tallies = new Map<VariationKind, Tally>(VARIATION_KINDS.map((kind) => [kind, { asked: 0, failures: [] }]));
    for (const { original, kind, text } of variationsOf(originals)) {
      const answer = whoWhenHowMany(groundingReplySchema.parse(await ask(original.question, text)));
      const tally = tallies.get(kind);
      if (!tally) continue;
      tally.asked += 1;
      if (answer !== original.answer)
        tally.failures.push(`${original.question.id}: ${text}\n      ${original.answer}\n   -> ${answer}`);
    }
    const asked = sum([...tallies.values()].map((tally) => tally.asked));
    const share = 1 - sum([...tallies.values()].map(({ failures }) => failures.length)) / asked;
    process.stdout.write(`${report(tallies, originals.length, share)}\n`);
    expect(asked).toBeGreaterThanOrEqual(VARIATIONS * 0.8);
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});

describe('making variations', () => {
  it('gives the same ones for the same seed', () => {
    const make = (): (string | null)[] => {
      const random = seeded(7);
      return VARIATION_KINDS.map((kind) =>
        vary('Sở TTTT chủ trì nhiệm vụ chuyển đổi số nào trong tháng 9?', kind, random),
      );
    };
    expect(make()).toEqual(make());
    expect(make()[0]).toBe('So TTTT chu tri nhiem vu chuyen doi so nao trong thang 9?');
  });

  it('swaps two inner letters of one long word', () => {
    const varied = vary('những chuyện', 'swapped', seeded(1));
    expect(varied).toMatch(/^những c\p{L}{4}n$/u);
    expect(Array.from(varied ?? '').sort()).toEqual(Array.from('những chuyện').sort());
  });

  it('changes one abbreviation and leaves numbers of documents alone', () => {
    expect(vary('theo 55/KH-UBND', 'abbreviation', seeded(1))).toBeNull();
    expect(abbreviated('UBND tỉnh')).toContain('Ủy ban nhân dân tỉnh');
    expect(abbreviated('Uỷ ban nhân dân tỉnh')).toContain('UBND tỉnh');
    expect(abbreviated('PL2 do Sở TTTT lo')).toContain('Phụ lục 2 do Sở Thông tin và Truyền thông lo');
  });
});

function abbreviated(text: string): (string | null)[] {
  return Array.from({ length: 40 }, (_, seed) => vary(text, 'abbreviation', seeded(seed)));
}

/** Questions of the tuning halves, spread over both sets, whose answer is right and rests on a record. */
async function rightlyAnswered(
  ask: (question: EvaluationQuestion, text: string) => Promise<unknown>,
): Promise<Original[]> {
  const read = (file: string | URL, held: number): EvaluationQuestion[] =>
    parseQuestions(readFileSync(file, 'utf8')).filter((_, index) => (index + 1) % held !== 0);
  const questions = [
    ...read('../shared/eval/questions.jsonl', 4),
    ...read(new URL('own-questions.jsonl', import.meta.url), 2),
  ].filter(({ type, turns }) => TYPES.includes(type) && turns.length === 1);
  const originals: Original[] = [];
  for (const question of questions) {
    const [text = ''] = question.turns;
    const answered = await ask(question, text);
    const reply = groundingReplySchema.parse(answered);
    const right = scoreReply(question, replySchema.parse(answered)).length === 0;
    if (right && reply.records.length > 0) originals.push({ question, text, answer: whoWhenHowMany(reply) });
  }
  const step = Math.max(1, originals.length / QUESTIONS);
  return originals.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** The kinds in turn over the questions in turn; a question that a kind cannot vary further is passed over. */
function variationsOf(originals: readonly Original[]): { original: Original; kind: VariationKind; text: string }[] {
  const random = seeded(SEED);
  const seen = new Set(originals.map(({ text }) => text));
  const made: { original: Original; kind: VariationKind; text: string }[] = [];
  const ofKind = new Map<VariationKind, number>();
  for (let round = 0; made.length < VARIATIONS && round < ROUNDS; round += 1) {
    for (const original of originals) {
      for (const kind of VARIATION_KINDS) {
        const text = vary(original.text, kind, random);
        const before = ofKind.get(kind) ?? 0;
        if (text === null || seen.has(text) || made.length >= VARIATIONS || before >= VARIATIONS * LARGEST_PART)
          continue;
        seen.add(text);
        ofKind.set(kind, before + 1);
        made.push({ original, kind, text });
      }
    }
  }
  return made;
}

/** What must not change: of the first record, and how many records answer. */
function whoWhenHowMany({ kind, records }: GroundingReply): string {
  const [first] = records;
  if (!first) return `${kind} without a record`;
  const figures = first.figures.map(({ value, unit, level }) => `${value}${unit ?? ''}${level ?? ''}`);
  return [
    `chủ trì ${first.leads.join(', ')}`,
    `phối hợp ${first.coordinators.join(', ')}`,
    `thời hạn ${first.deadline?.text ?? 'không'}`,
    `mức ${figures.join(', ')}`,
    `số ${records.filter(({ via }) => via === undefined).length}`,
  ].join(' | ');
}

function report(tallies: ReadonlyMap<VariationKind, Tally>, questions: number, share: number): string {
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  const lines = [...tallies].flatMap(([kind, { asked, failures }]) => [
    `  ${kind}: ${percent(asked === 0 ? 1 : 1 - failures.length / asked)} of ${asked}`,
    ...failures.slice(0, SHOWN_FAILURES).map((failure) => `    ${failure}`),
  ]);
  return [`Variations of ${questions} questions, unchanged: ${percent(share)}`, ...lines].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
