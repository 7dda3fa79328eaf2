import { Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { UploadListSchema } from '../../../../console/contract/plans.js';
import { useRead } from '../../api/hooks.js';
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
    <Stack gap="sm" role="region" aria-label={UPLOAD.files} aria-live="polite">
      <Title order={3} size="h5">
        {UPLOAD.files}
      </Title>
      {uploads.map((upload) => (
        <UploadItem key={upload.id} upload={upload} />
      ))}
    </Stack>
  );
}
