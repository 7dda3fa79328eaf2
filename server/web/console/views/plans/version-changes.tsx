import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { VersionChangesSchema, type VersionChanges } from '../../../../console/contract/plans.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { PLANS_KEY } from './plan-key.js';
import { PLAN, PLANS } from './wording.js';

const COLOURS = { added: 'green', removed: 'red', changed: 'yellow' } as const;
const STEP = 50;

/** What a version says that the one before did not. */
export function VersionChangesTable({ planId, version }: { readonly planId: string; readonly version: number }) {
  const path = `/plans/${encodeURIComponent(planId)}/versions/${version}/changes`;
  const changes = useRead([...PLANS_KEY, planId, 'changes', version], path, VersionChangesSchema);
  return <Loaded query={changes}>{(data) => <Changes changes={data.changes} />}</Loaded>;
}

function Changes({ changes }: { readonly changes: VersionChanges['changes'] }) {
  const [shown, setShown] = useState(STEP);
  const count = (kind: keyof typeof COLOURS): string =>
    formatCount(changes.filter((change) => change.kind === kind).length);
  if (changes.length === 0) return <Text>{PLAN.noChanges}</Text>;
  return (
    <Stack gap="sm">
      <Text fw={600}>{PLAN.changeCounts(count('added'), count('removed'), count('changed'))}</Text>
      {changes.slice(0, shown).map((change, index) => (
        <Change key={index} change={change} />
      ))}
      {shown < changes.length && (
        <Button variant="default" onClick={() => setShown(shown + STEP)}>
          {PLAN.more(formatCount(Math.min(STEP, changes.length - shown)))}
        </Button>
      )}
    </Stack>
  );
}

function Change({ change }: { readonly change: VersionChanges['changes'][number] }) {
  const { record } = change;
  return (
    <Paper withBorder p="sm">
      <Stack gap={4}>
        <Group gap="xs">
          <Badge variant="light" color={COLOURS[change.kind]}>
            {PLAN.kinds[change.kind]}
          </Badge>
          <Text size="sm" c="dimmed">
            {PLANS.types[record.type]} · {record.locator}
          </Text>
        </Group>
        <Text>{record.title}</Text>
        {change.kind === 'changed' &&
          change.fields.map(({ field, before, after }) => (
            <Text key={field} size="sm">
              <b>{PLAN.fields[field]}:</b> <del>{before === '' ? PLAN.empty : before}</del> →{' '}
              <ins>{after === '' ? PLAN.empty : after}</ins>
            </Text>
          ))}
      </Stack>
    </Paper>
  );
}
