import { createHash } from 'node:crypto';
import {
  isInitialism,
  parsePlanId,
  withShortForms,
  type Access,
  type Plan,
  type PlanContent,
  type PlanRecord,
  type ShortForm,
} from '../knowledge/index.js';
import { IngestionError } from './errors.js';
import { slugOf } from './file-names.js';
import type { ReadingProgress, SourceDocument } from './ports.js';
import type { ReadingStage } from './reading/messages.js';
import { readerFor } from './readers/registry.js';
import { planRecords } from './records/plan-records.js';
import { findTwins } from './records/same-statements.js';
import type { RecordDraft } from './records/draft.js';
import { divideDocument, type DocumentParts } from './structure/document-parts.js';
import { readMetadata } from './structure/metadata.js';
import { buildOutline, type Outline } from './structure/outline.js';
import { makePassages } from './structure/passages.js';
import { shortFormsOf } from './structure/short-forms.js';
import { registerReferences, type CitingText } from './structure/references.js';
import { wording } from './wording.js';

/** Names these extraction rules; content that another version made is read again. Raise it with every change of a rule. */
export const EXTRACTOR = 'layouts-27';

export interface ReadOptions {
  readonly access: Access;
  /** A digest written for this project: its title says so. */
  readonly isDigest: boolean;
}

/**
 * One document as a plan: pure, the same bytes and name give the same content.
 * @throws IngestionError for a file that no reader reads, has no words, or shows nothing of a plan (`not-a-plan`).
 */
export async function readPlan(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
  tell?: (stage: ReadingStage) => void,
): Promise<PlanContent> {
  const progress: ReadingProgress = (done, total) => tell?.({ stage: 'reading', done, total });
  const source = await readerFor(bytes, fileName).read(bytes, fileName, progress);
  tell?.({ stage: 'extracting' });
  return planOf(source, bytes, fileName, options);
}

/** A document that is read already, as a plan. @throws IngestionError `not-a-plan`, `unusable-name` */
export function planOf(source: SourceDocument, bytes: Uint8Array, fileName: string, options: ReadOptions): PlanContent {
  const shortForms = shortFormsOf(source.blocks);
  return withShortForms(shortForms.filter(isInitialism), () => contentOf(source, shortForms, bytes, fileName, options));
}

function contentOf(
  source: SourceDocument,
  shortForms: readonly ShortForm[],
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): PlanContent {
  const id = parsePlanId(slugOf(fileName));
  const parts = divideDocument(source.blocks);
  const outline = buildOutline(parts.body);
  const metadata = readMetadata(parts);
  if (metadata.type === null || (outline.sections.length === 0 && outline.content.length === 0)) {
    throw new IngestionError(
      'not-a-plan',
      `Cannot load "${fileName}": it shows neither a type of document nor numbered sections; expected a plan`,
    );
  }
  const register = registerReferences(citingTexts(parts, outline));
  const period = metadata.period;
  const context = {
    year: period === null ? null : Number(period.to.slice(0, 4)),
    since: period === null ? null : Number(period.from.slice(0, 4)),
    issued: metadata.issuedOn === null ? null : Number(metadata.issuedOn.slice(0, 4)),
  };
  const drafts = planRecords(outline, context);
  const title =
    options.isDigest && !metadata.title.endsWith(wording.digestSuffix)
      ? `${metadata.title} ${wording.digestSuffix}`
      : metadata.title;
  const plan: Omit<Plan, 'version'> = {
    ...metadata,
    title,
    id,
    access: options.access,
    isDigest: options.isDigest,
    contentHash: createHash('sha256').update(bytes).digest('hex'),
    references: register.references,
    shortForms,
  };
  return {
    plan,
    text: source.text,
    sections: outline.sections.map(({ index, parent, label, title: heading, locator, span, page }) => ({
      index,
      parent,
      label,
      title: heading,
      locator,
      span,
      page,
    })),
    passages: makePassages(parts, outline),
    records: numberRecords(drafts, [...register.doubts, ...uncertainReading(source)]),
    extractor: EXTRACTOR,
    fileName,
  };
}

function numberRecords(
  drafts: readonly RecordDraft[],
  doubts: ReturnType<typeof registerReferences>['doubts'],
): PlanRecord[] {
  const twins = findTwins(drafts);
  return drafts.map((draft, index) => {
    const cited = doubts
      .filter(({ span }) => span.start < draft.span.end && draft.span.start < span.end)
      .map(({ reason }) => reason);
    const review = [...new Set([...draft.review, ...(twins[index]?.review ?? []), ...cited])];
    return { ...draft, index, sameAs: twins[index]?.sameAs ?? [], review };
  });
}

/** Recognised words that a person should compare with the page. */
function uncertainReading({ uncertain = [] }: SourceDocument): ReturnType<typeof registerReferences>['doubts'] {
  return uncertain.map(({ span, confidence }) => ({ span, reason: wording.uncertainReading(Math.round(confidence)) }));
}

function citingTexts(parts: DocumentParts, outline: Outline): CitingText[] {
  return [
    ...parts.preamble.map((block) => ({ text: block.text, isBasis: true })),
    ...outline.content.flatMap((entry) =>
      entry.kind === 'item'
        ? [{ text: entry.text, isBasis: entry.zone === 'basis' }]
        : entry.rows.flatMap((row) => row.cells.map((text) => ({ text, isBasis: false }))),
    ),
  ];
}
