import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { FieldReadingSchema, type RecordDetail } from '../../../../console/contract/records.js';
import { useRead } from '../../api/hooks.js';
import { Understood } from './field-words.js';
import { DETAIL, RECORDS } from './wording.js';

const TYPING_MS = 400;

interface FieldInputProps {
  readonly plan: string;
  readonly field: RecordDetail['fields'][number];
  readonly words: string;
  readonly onChange: (words: string) => void;
}

/** A field to correct, with what the service makes of the words while they are typed. */
export function FieldInput({ plan, field: { field, asRead, present }, words, onChange }: FieldInputProps) {
  const [typed] = useDebouncedValue(words, TYPING_MS);
  const isChanged = typed !== present.words;
  const reading = useRead(
    ['reading', plan, field, typed],
    `/records/reading?${new URLSearchParams({ plan, field, text: typed }).toString()}`,
    FieldReadingSchema,
    { enabled: isChanged },
  );
  const hint =
    field === 'leads' || field === 'coordinators' ? DETAIL.agencies : field === 'figures' ? DETAIL.figures : null;
  return (
    <Stack gap={2}>
      <Textarea
        label={RECORDS.fields[field]}
        description={hint}
        autosize
        minRows={1}
        maxRows={8}
        value={words}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {words !== asRead && (
        <Text size="xs" c="dimmed">
          {DETAIL.asRead(asRead)}{' '}
          <Button
            variant="transparent"
            size="compact-xs"
            aria-label={DETAIL.restoreOne(RECORDS.fields[field])}
            onClick={() => onChange(asRead)}
          >
            {DETAIL.restore}
          </Button>
        </Text>
      )}
      {(!isChanged || reading.data !== undefined) && <Understood reading={reading.data ?? present} />}
    </Stack>
  );
}
