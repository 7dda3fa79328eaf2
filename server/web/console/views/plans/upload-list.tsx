import { Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { UploadListSchema, type Upload } from '../../../../console/contract/plans.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { PLANS_KEY, UPLOADS_KEY } from './plan-key.js';
import { UploadItem } from './upload-item.js';
import { UPLOAD } from './wording.js';

const WATCH_MS = 700;

/** The files sent last and where they are; watched while one of them is not done. */
export function UploadList() {
  const queries = useQueryClient();
  const list = useRead(UPLOADS_KEY, '/plans/uploads', UploadListSchema, {
    refreshMs: (data) => (data?.uploads.some(({ stage }) => stage !== 'done') === true ? WATCH_MS : false),
  });
  const uploads = list.data?.uploads ?? [];
  const done = uploads.filter(({ stage }) => stage === 'done').length;
  useEffect(() => {
    if (done > 0) void queries.invalidateQueries({ queryKey: PLANS_KEY });
  }, [done, queries]);
  if (uploads.length === 0) return null;
  return (
    <Stack gap="sm" role="region" aria-label={UPLOAD.files}>
      <Title order={3} size="h5">
        {UPLOAD.files}
      </Title>
      <Text role="status">{summaryOf(uploads)}</Text>
      {uploads.map((upload) => (
        <UploadItem key={upload.id} upload={upload} />
      ))}
    </Stack>
  );
}

/** How many files came to what, for whoever sent many, and said aloud where the list itself is not. */
function summaryOf(uploads: readonly Upload[]): string {
  const outcomes = uploads.map(({ report }) => report?.outcome ?? 'busy');
  const count = (says: string, ...which: readonly (typeof outcomes)[number][]): readonly string[] => {
    const found = outcomes.filter((outcome) => which.includes(outcome)).length;
    return found === 0 ? [] : [`${formatCount(found)} ${says}`];
  };
  const parts = UPLOAD.summaryParts;
  return UPLOAD.summary(formatCount(uploads.length), [
    ...count(parts.busy, 'busy'),
    ...count(parts.loaded, 'created', 'updated'),
    ...count(parts.same, 'unchanged', 'skipped'),
    ...count(parts.refused, 'refused', 'failed'),
  ]);
}
