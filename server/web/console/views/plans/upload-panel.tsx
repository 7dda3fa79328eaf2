import '@mantine/dropzone/styles.css';
import { Alert, Group, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { UploadAccessSchema, type UploadAccess } from '../../../../console/contract/plans.js';
import { describeFault, useApi } from '../../api/hooks.js';
import { Icon, ICONS } from '../../shell/icon.js';
import { UPLOADS_KEY } from './plan-key.js';
import { UploadList } from './upload-list.js';
import { UPLOAD } from './wording.js';

const MAX_BYTES = 50 * 1024 * 1024;
const SentSchema = z.object({ id: z.string() });

/** Where files are dropped. Each goes up by itself, one after another; the service reads them in that order. */
export function UploadPanel() {
  const api = useApi();
  const queries = useQueryClient();
  const [access, setAccess] = useState<UploadAccess>('keep');
  const [sending, setSending] = useState<string | null>(null);
  const send = useMutation({
    async mutationFn(files: readonly File[]) {
      for (const file of files) {
        setSending(file.name);
        const form = new FormData();
        form.append('file', file);
        await api.send('POST', `/plans/uploads?access=${access}`, SentSchema, form);
        await queries.invalidateQueries({ queryKey: UPLOADS_KEY });
      }
    },
    onSettled: () => setSending(null),
  });
  const [tooLarge, setTooLarge] = useState<readonly string[]>([]);
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        <Title order={2} size="h4">
          {UPLOAD.title}
        </Title>
        <Radio.Group
          label={UPLOAD.access}
          value={access}
          onChange={(value) => setAccess(UploadAccessSchema.parse(value))}
        >
          <Stack gap="xs" mt="xs">
            {UploadAccessSchema.options.map((choice) => (
              <Radio key={choice} value={choice} label={UPLOAD.accessChoices[choice]} />
            ))}
          </Stack>
        </Radio.Group>
        <Dropzone
          onDrop={(files) => {
            setTooLarge([]);
            send.mutate(files);
          }}
          onReject={(rejected) => setTooLarge(rejected.map(({ file }) => file.name))}
          maxSize={MAX_BYTES}
          loading={send.isPending}
          inputProps={{ 'aria-label': UPLOAD.choose }}
          aria-label={UPLOAD.drop}
        >
          <Group justify="center" gap="md" mih={96} wrap="nowrap">
            <Icon path={ICONS.upload} />
            <div>
              <Text fw={600}>{UPLOAD.drop}</Text>
              <Text size="sm" c="dimmed">
                {UPLOAD.kinds}
              </Text>
            </div>
          </Group>
        </Dropzone>
        {sending !== null && <Text role="status">{UPLOAD.sending(sending)}</Text>}
        {tooLarge.length > 0 && (
          <Alert color="red" role="alert">
            {tooLarge.map((name) => (
              <Text key={name}>{UPLOAD.tooLarge(name)}</Text>
            ))}
          </Alert>
        )}
        {send.isError && (
          <Alert color="red" role="alert">
            {describeFault(send.error)}
          </Alert>
        )}
        <UploadList />
      </Stack>
    </Paper>
  );
}
