import { z } from 'zod';
import { RECORD_FILE_TYPE, writeRecordFile } from '../../bot/index.js';
import {
  foldedTokens,
  readField,
  wordsOfField,
  type CorrectionOutcome,
  type FieldValue,
  type Plan,
  type StoredRecord,
} from '../../knowledge/index.js';
import { ApiError } from '../errors.js';
import { RECORDS } from '../wording.js';
import type { Console } from './console.js';
import { consoleRoute, type ConsoleRoute } from './console-route.js';
import {
  CorrectionBody,
  FieldReadingQuery,
  FieldReadingSchema,
  RecordDetailSchema,
  RecordExportQuery,
  RecordListSchema,
  RecordParams,
  RecordQuery,
  RECORDS_A_PAGE,
  SettleBody,
  SettleParams,
  UndoBody,
  WaitingListSchema,
  type RecordDetail,
  type RecordFilter,
} from './contract/records.js';
import { needsReview, selectRecords } from './record-selection.js';
import { viewDetail, viewReading, viewRow, viewWaiting } from './record-views.js';

/** Records of all loaded plans: found, looked at beside their source, corrected and taken out as files. */
export function recordRoutes({ assistant }: Console): readonly ConsoleRoute[] {
  const { corrections, plans } = assistant;

  const planOf = (id: string): Plan => {
    const found = assistant.catalog().plans.find(({ plan }) => plan.id === id);
    if (found === undefined) throw new ApiError('no-such-entry');
    return found.plan;
  };
  const detailOf = async (plan: Plan, key: string): Promise<RecordDetail> => {
    const held = await corrections.record(key);
    if (held === null) throw new ApiError('no-such-entry');
    return viewDetail(held, plan, (await plans.text(plan.id)) ?? '', (field, words) => readField(field, words, plan));
  };
  /** Answers use the change before the person sees that it was made. */
  const settled = async (outcome: CorrectionOutcome): Promise<void> => {
    if (outcome.kind === 'gone') throw new ApiError('no-such-entry');
    if (outcome.kind === 'conflict') throw new ApiError('changed-meanwhile');
    if (outcome.kind === 'done') await assistant.refresh();
  };

  return [
    consoleRoute({
      method: 'GET',
      url: '/records',
      role: 'viewer',
      query: RecordQuery,
      reply: RecordListSchema,
      handle({ query }) {
        const catalog = assistant.catalog();
        const found = selectRecords(catalog, query);
        const start = (query.page - 1) * RECORDS_A_PAGE;
        return {
          total: found.length,
          reviews: found.filter(needsReview).length,
          plans: catalog.plans.map(({ plan, records }) => ({
            id: plan.id,
            title: plan.title,
            records: records.length,
            reviews: records.filter(needsReview).length,
          })),
          rows: found.slice(start, start + RECORDS_A_PAGE).map(viewRow),
        };
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/records/export',
      role: 'viewer',
      query: RecordExportQuery,
      reply: z.unknown(),
      async handle({ query: { format, ...filter }, reply }) {
        const found = selectRecords(assistant.catalog(), filter);
        const scope = RECORDS.exportScope(found.length, filterWords(filter));
        const today = assistant.clock.today();
        void reply
          .type(RECORD_FILE_TYPE[format])
          .header('content-disposition', `attachment; filename="${RECORDS.exportName(today, format)}"`);
        return writeRecordFile({ scope, rows: found }, format, today);
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/records/reading',
      role: 'viewer',
      query: FieldReadingQuery,
      reply: FieldReadingSchema,
      handle: ({ query: { plan, field, text } }) => viewReading(readField(field, text, planOf(plan))),
    }),
    consoleRoute({
      method: 'GET',
      url: '/records/waiting',
      role: 'viewer',
      reply: WaitingListSchema,
      handle: async () => viewWaiting(await corrections.waiting()),
    }),
    consoleRoute({
      method: 'POST',
      url: '/records/waiting/:id',
      role: 'editor',
      action: 'record.settled',
      params: SettleParams,
      body: SettleBody,
      reply: z.null(),
      async handle({ params: { id }, body: { apply }, session, note }) {
        const outcome = await corrections.settle({ correctionId: id, apply, author: session.accountName });
        if (outcome.kind === 'gone') throw new ApiError('no-such-entry');
        note(String(id), { apply });
        await assistant.refresh();
        return null;
      },
    }),
    consoleRoute({
      method: 'GET',
      url: '/records/:plan/:index',
      role: 'viewer',
      params: RecordParams,
      reply: RecordDetailSchema,
      handle: ({ params: { plan, index } }) => detailOf(planOf(plan), `${plan}#${index}`),
    }),
    consoleRoute({
      method: 'POST',
      url: '/records/:plan/:index/corrections',
      role: 'editor',
      action: 'record.corrected',
      params: RecordParams,
      body: CorrectionBody,
      reply: RecordDetailSchema,
      async handle({ params, body, session, note }) {
        const plan = planOf(params.plan);
        const recordKey = `${params.plan}#${params.index}`;
        const held = await corrections.record(recordKey);
        if (held === null) throw new ApiError('no-such-entry');
        const changes = valuesOf(body.changes, held.record, plan);
        const checked: readonly FieldValue[] = body.isChecked ? [{ field: 'review', value: [] }] : [];
        await settled(
          await corrections.correct({
            recordKey,
            seen: body.seen,
            changes: [...changes, ...checked],
            author: session.accountName,
          }),
        );
        note(recordKey, { fields: [...changes, ...checked].map(({ field }) => field).join(',') });
        return detailOf(plan, recordKey);
      },
    }),
    consoleRoute({
      method: 'POST',
      url: '/records/:plan/:index/undo',
      role: 'editor',
      action: 'record.undone',
      params: RecordParams,
      body: UndoBody,
      reply: RecordDetailSchema,
      async handle({ params, body: { seen }, session, note }) {
        const plan = planOf(params.plan);
        const recordKey = `${params.plan}#${params.index}`;
        await settled(await corrections.undo({ recordKey, seen, author: session.accountName }));
        note(recordKey);
        return detailOf(plan, recordKey);
      },
    }),
  ];
}

/**
 * The values that a person's words have. Figures stand in the title, so those of a record whose title is corrected are
 * read again from it, and others must stand in it.
 * @throws ApiError `value-refused`
 */
function valuesOf(
  changes: z.output<typeof CorrectionBody>['changes'],
  record: StoredRecord,
  plan: Plan,
): readonly FieldValue[] {
  const readings = changes.map(({ field, text }) => readField(field, text, plan));
  if (readings.some(({ doubt }) => doubt === 'empty' || doubt === 'unread-figures'))
    throw new ApiError('value-refused');
  const values = readings.map(({ value }) => value);
  const title = values.find(({ field }) => field === 'title');
  const figures = values.find(({ field }) => field === 'figures');
  const words = foldedTokens(title ? wordsOfField(title) : record.title);
  if (figures?.field === 'figures') {
    const stand = figures.value.every(({ text }) => foldedTokens(text).every((token) => words.includes(token)));
    if (!stand) throw new ApiError('value-refused');
  }
  const isRead = title !== undefined && figures === undefined && record.figures.length > 0;
  return isRead ? [...values, readField('figures', wordsOfField(title), plan).value] : values;
}

function filterWords(filter: RecordFilter): readonly string[] {
  const { role, state, ...rest } = filter;
  const chosen = [...Object.values(rest), role === 'any' ? '' : role, state === 'all' ? '' : state];
  return chosen.filter((value): value is string => value !== undefined && value !== '');
}
