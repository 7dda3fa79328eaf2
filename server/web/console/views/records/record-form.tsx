import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { RecordDetailSchema, type RecordDetail, type RecordField } from '../../../../console/contract/records.js';
import { useChange } from '../../api/hooks.js';
import { FieldInput } from './field-input.js';
import { RECORDS_KEY } from './record-keys.js';
import { DETAIL } from './wording.js';

/** Corrects one record. What was not touched is not sent; a record that changed meanwhile is shown anew. */
export function RecordForm({ detail }: { readonly detail: RecordDetail }) {
  const { row, seen } = detail;
  const fields = detail.fields.filter(({ field, asRead }) => field !== 'figures' || asRead !== '');
  const [words, setWords] = useState<Readonly<Partial<Record<RecordField, string>>>>({});
  const [isChecked, setChecked] = useState(!row.isChecked);
  const path = `/records/${row.plan}/${row.index}`;
  const changes = fields.flatMap(({ field, present }) => {
    const text = words[field];
    return text === undefined || text.trim() === present.words ? [] : [{ field, text }];
  });
  const save = useChange({
    run: (api) =>
      api.send('POST', `${path}/corrections`, RecordDetailSchema, {
        seen,
        changes,
        isChecked: isChecked && !row.isChecked,
      }),
    refresh: [RECORDS_KEY],
    done: DETAIL.saved,
  });
  const undo = useChange({
    run: (api) => api.send('POST', `${path}/undo`, RecordDetailSchema, { seen }),
    refresh: [RECORDS_KEY],
    done: DETAIL.undone,
  });
  const isIdle = changes.length === 0 && (!isChecked || row.isChecked);
  return (
    <Stack
      component="form"
      gap="sm"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {fields.map((field) => (
        <FieldInput
          key={field.field}
          plan={row.plan}
          field={field}
          words={words[field.field] ?? field.present.words}
          onChange={(text) => setWords({ ...words, [field.field]: text })}
        />
      ))}
      {row.presumed.leads.length + row.presumed.coordinators.length > 0 && <Text size="sm">{DETAIL.confirms}</Text>}
      {!row.isChecked && (
        <Checkbox
          label={DETAIL.check}
          checked={isChecked}
          onChange={(event) => setChecked(event.currentTarget.checked)}
        />
      )}
      <Group gap="sm">
        <Button type="submit" disabled={isIdle} loading={save.isPending}>
          {changes.length === 0 && !isIdle ? DETAIL.saveCheck : DETAIL.save}
        </Button>
        {detail.canUndo && (
          <Button variant="default" onClick={() => undo.mutate()} loading={undo.isPending}>
            {DETAIL.undo}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
