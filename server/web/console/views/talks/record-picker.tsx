import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { RecordListSchema, type RecordRow } from '../../../../console/contract/records.js';
import { useRead } from '../../api/hooks.js';
import { RECORDS_KEY, recordsPath } from '../records/record-keys.js';
import { TALKS } from './wording.js';

const TYPING_MS = 300;
const LEAST_CHARS = 3;
const SHOWN = 5;

/** Finds the record whose words an answer stands on, so that nobody has to copy them out of the plan. */
export function RecordPicker({ onPick }: { readonly onPick: (row: RecordRow) => void }) {
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), TYPING_MS);
  const path = recordsPath('/records', { role: 'any', state: 'all', search: settled }, { page: '1' });
  const isAsked = search.trim().length >= LEAST_CHARS && settled.length >= LEAST_CHARS;
  const found = useRead([...RECORDS_KEY, path], path, RecordListSchema, { enabled: isAsked });
  const rows = isAsked ? (found.data?.rows ?? []).slice(0, SHOWN) : [];
  return (
    <Stack gap="xs">
      <TextInput
        type="search"
        label={TALKS.findRecord}
        description={TALKS.findRecordNote}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {isAsked && found.isSuccess && (
        <Text role="status" size="sm">
          {TALKS.recordsFound(found.data.total)}
        </Text>
      )}
      {rows.map((row) => (
        <Button
          key={`${row.plan}#${row.index}`}
          variant="default"
          h="auto"
          py="xs"
          justify="flex-start"
          styles={{
            label: { whiteSpace: 'normal', textAlign: 'start', lineHeight: 1.4, height: 'auto', fontWeight: 400 },
          }}
          onClick={() => {
            onPick(row);
            setSearch('');
          }}
        >
          {TALKS.recordChoice(row.title, row.planTitle, row.locator)}
        </Button>
      ))}
    </Stack>
  );
}
