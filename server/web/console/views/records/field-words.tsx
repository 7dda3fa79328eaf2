import { Stack, Text } from '@mantine/core';
import type { FieldReading, RecordDetail } from '../../../../console/contract/records.js';
import { DETAIL, RECORDS } from './wording.js';

/** What stands in a field, for somebody who may only look. */
export function FieldWords({ field: { field, asRead, present } }: { readonly field: RecordDetail['fields'][number] }) {
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {RECORDS.fields[field]}
      </Text>
      <Text size="sm">{present.words === '' ? RECORDS.nothing : present.words}</Text>
      {present.words !== asRead && (
        <Text size="xs" c="dimmed">
          {DETAIL.asRead(asRead)}
        </Text>
      )}
      <Understood reading={present} />
    </Stack>
  );
}

/** What the service makes of the words. */
export function Understood({ reading }: { readonly reading: FieldReading }) {
  const unknown = reading.agencies.filter(({ isKnown }) => !isKnown);
  const known = reading.agencies.filter(({ isKnown }) => isKnown);
  return (
    <Stack gap={2} aria-live="polite">
      {known.length > 0 && (
        <Text size="xs" c="dimmed">
          {DETAIL.recognised} {known.map(({ name }) => name).join('; ')}
        </Text>
      )}
      {unknown.map(({ issued }) => (
        <Text key={issued} size="xs" c="red.9">
          “{issued}” {DETAIL.unknown}
        </Text>
      ))}
      {[...reading.days, ...reading.figures].length > 0 && (
        <Text size="xs" c="dimmed">
          {DETAIL.days} {[...reading.days, ...reading.figures].join('; ')}
        </Text>
      )}
      {reading.doubt !== null && <Text size="xs">{DETAIL.doubts[reading.doubt]}</Text>}
    </Stack>
  );
}
