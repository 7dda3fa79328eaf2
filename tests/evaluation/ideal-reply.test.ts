import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseQuestions, type EvaluationQuestion } from './question.js';
import type { Reply } from './reply.js';
import { scoreReply } from './score.js';

const OWN = 'tests/evaluation/own-questions.jsonl';
const SHARED = `${process.env['PLANS_DIR'] ?? '../shared/plans'}/../eval/questions.jsonl`;

describe.each([OWN, SHARED])('%s', (file) => {
  const questions = existsSync(file) ? parseQuestions(readFileSync(file, 'utf8')) : [];

  beforeEach(({ skip }) => {
    skip(questions.length === 0, `no file ${file}`);
  });

  it('is passed by replies made of its own gold', () => {
    expect(
      questions.flatMap((question) =>
        scoreReply(question, idealReply(question)).map(({ reason }) => `${question.id}: ${reason}`),
      ),
    ).toEqual([]);
  });

  it('is failed by silence wherever an answer is wanted', () => {
    const silent: Reply = { kind: 'answer', text: '', records: [], citations: [] };
    const passed = questions.filter((question) => scoreReply(question, silent).length === 0);
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  it('is failed by a reply that holds the first unwanted string', () => {
    for (const question of questions) {
      const [unwanted] = question.expect.none;
      if (unwanted === undefined) continue;
      const ideal = idealReply(question);
      const rules = scoreReply(question, { ...ideal, text: `${ideal.text}\n${unwanted}` }).map(({ rule }) => rule);
      expect([question.id, ...rules]).toEqual([question.id, 'none']);
    }
  });

  it('is failed by a list with its first record missing', () => {
    for (const question of questions.filter(({ expect: gold }) => gold.records !== undefined)) {
      const ideal = idealReply(question);
      const rules = scoreReply(question, { ...ideal, records: ideal.records.slice(1) }).map(({ rule }) => rule);
      expect([question.id, ...rules]).toEqual([question.id, 'records']);
    }
  });
});

function idealReply({ expect: gold }: EvaluationQuestion): Reply {
  const facts = gold.all.map(([first]) => first);
  const [span] = gold.cite;
  return {
    kind: gold.kind,
    text: [...(gold.count === undefined ? [] : [`Tổng số: ${gold.count} mục`]), ...facts].join('.\n'),
    records: (gold.records ?? []).map((fragment) => ({ title: `Việc ${fragment} và hơn nữa` })),
    citations: span === undefined ? [] : [{ document: { id: span.plan }, quote: `trước đó ${span.quote} sau đó` }],
  };
}
