import { Drawer, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { mayAct } from '../../../../console/contract/session.js';
import { RecordDetailSchema, type RecordDetail, type RecordRow } from '../../../../console/contract/records.js';
import { useRead } from '../../api/hooks.js';
import { Loaded } from '../../shell/loaded.js';
import { useAccount } from '../../shell/session.js';
import { SHELL } from '../../wording.js';
import { FieldWords } from './field-words.js';
import { RecordForm } from './record-form.js';
import { RecordHistory } from './record-history.js';
import { RECORDS_KEY } from './record-keys.js';
import { DETAIL, RECORDS } from './wording.js';

/** One record: its source with the words marked, beside what people make of it. */
export function RecordDrawer({ opened, onClose }: { readonly opened: RecordRow | null; readonly onClose: () => void }) {
  return (
    <Drawer
      opened={opened !== null}
      onClose={onClose}
      position="right"
      size="min(1080px, 100%)"
      title={<Text fw={650}>{DETAIL.title}</Text>}
      closeButtonProps={{ 'aria-label': SHELL.close }}
    >
      {opened !== null && <Opened row={opened} />}
    </Drawer>
  );
}

function Opened({ row }: { readonly row: RecordRow }) {
  const detail = useRead(
    [...RECORDS_KEY, 'one', row.plan, row.index],
    `/records/${row.plan}/${row.index}`,
    RecordDetailSchema,
  );
  return <Loaded query={detail}>{(data) => <Detail detail={data} />}</Loaded>;
}

function Detail({ detail }: { readonly detail: RecordDetail }) {
  const { role } = useAccount();
  const { row, source } = detail;
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="xs">
          <Title order={2} size="h4">
            {DETAIL.source}
          </Title>
          <Text size="sm" c="dimmed">
            {row.planTitle} · {row.locator}
            {RECORDS.page(row.page)}
          </Text>
          <Text size="sm" className="source" component="div" role="region" aria-label={DETAIL.source} tabIndex={0}>
            {source.before}
            <mark>{source.marked}</mark>
            {source.after}
          </Text>
        </Stack>
        <Stack gap="xs">
          <Title order={2} size="h4">
            {mayAct(role, 'editor') ? DETAIL.form : DETAIL.present}
          </Title>
          {row.review.map((reason) => (
            <Text key={reason} size="sm">
              {RECORDS.review}: {reason}
            </Text>
          ))}
          {mayAct(role, 'editor') ? (
            <RecordForm key={detail.seen.revision} detail={detail} />
          ) : (
            detail.fields.map((field) => <FieldWords key={field.field} field={field} />)
          )}
        </Stack>
      </SimpleGrid>
      <RecordHistory history={detail.history} />
    </Stack>
  );
}
