import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../bot/answer/sentences.js';
import { splitRich, plain } from '../../bot/channels/rich-text.js';
import { splitAtJoints, splitAtMarks, withoutPreamble } from '../../bot/interpret/several-questions.js';
import { maskPersonal } from '../../bot/privacy/mask.js';
import { readPlan } from '../../ingestion/read-plan.js';
import { definedAbbreviations, expandAbbreviations } from '../../knowledge/language/abbreviations.js';
import { findAgencies, parseAgency } from '../../knowledge/language/agencies.js';
import { splitAgencies } from '../../knowledge/language/agency-cells.js';
import { findDeadlines } from '../../knowledge/language/deadline-prose.js';
import { parseDeadline } from '../../knowledge/language/deadlines.js';
import { findFigures } from '../../knowledge/language/figures.js';
import { findReferences } from '../../knowledge/language/references.js';
import { fold, foldSpace, toNfc, words } from '../../knowledge/language/text.js';
import { IngestionError } from '../../ingestion/errors.js';
import { SMALL_PLAN } from '../ingestion/small-plan.js';
import { slowTexts, type Read } from './growth.js';

const YEAR = { year: 2024 };
/** The longest question, and the longest paragraph of a plan; twice as much is asked too. */
const PARAGRAPH_CHARS = 4_000;
/** Of one small plan around it, with what reading costs anyway. */
const FILE_FLOOR_MS = 60;

const readers: readonly [string, Read][] = [
  ['folds', (text) => [toNfc(text), fold(text), foldSpace(text), words(text)]],
  ['finds agencies', findAgencies],
  ['takes for an agency', parseAgency],
  ['splits a cell of agencies', splitAgencies],
  ['finds deadlines', (text) => findDeadlines(text, YEAR)],
  ['reads a deadline', (text) => parseDeadline(text, YEAR)],
  ['finds figures', (text) => findFigures(text, YEAR)],
  ['finds references', findReferences],
  ['spells abbreviations out', expandAbbreviations],
  ['learns abbreviations', definedAbbreviations],
  ['masks numbers of persons', maskPersonal],
  ['splits a message into questions', (text) => [splitAtMarks(text), splitAtJoints(text), withoutPreamble(text)]],
  ['splits a passage into sentences', splitSentences],
  ['splits an answer into messages', (text) => splitRich(plain(text), 1900)],
];

const head = SMALL_PLAN.slice(0, SMALL_PLAN.indexOf('B. NHIỆM VỤ'));
const isIn =
  (name: string, place: (text: string) => string): Read =>
  (text) =>
    readPlan(Buffer.from(place(text)), name, { access: 'public', isDigest: false }).catch((error: unknown) => {
      // A refusal is an answer too.
      if (!(error instanceof IngestionError)) throw error;
    });
const inLines = (text: string): string => text.match(/[^]{1,120}/gu)?.join('\n') ?? '';

const files: readonly [string, Read][] = [
  ['one paragraph of a text file', isIn('a.txt', (text) => `${head}B. NHIỆM VỤ\n1. ${text}\n2. Hết.`)],
  ['many lines of a text file', isIn('a.txt', (text) => `${head}B. NHIỆM VỤ\n${inLines(text)}\n`)],
  ['the letterhead', isIn('a.txt', (text) => `${text}\n${SMALL_PLAN}`)],
  [
    'a row of a table',
    isIn('a.md', (text) => `${head}\n| TT | Nhiệm vụ | Chủ trì |\n|--|--|--|\n| 1 | ${text} | ${text} |\n`),
  ],
  ['a paragraph of a page', isIn('a.html', (text) => `<p>${head.replaceAll('\n', '</p><p>')}</p><p>1. ${text}</p>`)],
];

describe(
  'twice a hostile text takes no more than 2.5 times the time to be read, where it',
  { timeout: 600_000 },
  () => {
    it.each(readers)('%s', async (_what, read) => expect(await slowTexts(read, PARAGRAPH_CHARS)).toEqual([]));
    it.each(files)('is %s', async (_what, read) =>
      expect(await slowTexts(read, PARAGRAPH_CHARS, FILE_FLOOR_MS)).toEqual([]),
    );
  },
);
