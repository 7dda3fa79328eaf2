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

interface NotSent {
  readonly name: string;
  readonly reason: string;
}

/** Where files are dropped. Each goes up by itself, one after another; the service reads them in that order. */
export function UploadPanel() {
  const api = useApi();
  const queries = useQueryClient();
  const [access, setAccess] = useState<UploadAccess>('keep');
  const [sending, setSending] = useState<string | null>(null);
  const [notSent, setNotSent] = useState<readonly NotSent[]>([]);
  const send = useMutation({
    async mutationFn(files: readonly File[]) {
      for (const file of files) {
        setSending(file.name);
        const form = new FormData();
        form.append('file', file);
        try {
          await api.send('POST', `/plans/uploads?access=${access}`, SentSchema, form);
        } catch (error) {
          // The files behind it have a chance of their own.
          setNotSent((others) => [...others, { name: file.name, reason: describeFault(error) }]);
        }
        await queries.invalidateQueries({ queryKey: UPLOADS_KEY });
      }
    },
    onSettled: () => setSending(null),
  });
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
          onDropAny={(_, rejected) =>
            setNotSent(rejected.map(({ file }) => ({ name: file.name, reason: UPLOAD.tooLarge })))
          }
          onDrop={(files) => send.mutate(files)}
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
        {notSent.length > 0 && (
          <Alert color="red" role="alert" title={UPLOAD.notSent}>
            {notSent.map(({ name, reason }) => (
              <Text key={name} size="sm" className="breaks">
                {UPLOAD.notSentOne(name, reason)}
              </Text>
            ))}
          </Alert>
        )}
        <UploadList />
      </Stack>
    </Paper>
  );
}
