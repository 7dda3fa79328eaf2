import { Badge, Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { PlanDetail, PlanVersionView } from '../../../../console/contract/plans.js';
import { formatCount, formatInstant } from '../../format-time.js';
import { VersionChangesTable } from './version-changes.js';
import { VersionRecords } from './version-records.js';
import { PLAN, PLANS } from './wording.js';

interface Shown {
  readonly version: number;
  readonly what: 'changes' | 'records';
}

/** Every version that is kept, newest first: what changed in it, what it said, and its file. */
export function VersionList({ plan }: { readonly plan: PlanDetail }) {
  const [shown, setShown] = useState<Shown | null>(null);
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {PLAN.versions}
      </Title>
      {plan.versions.map((version, index) => (
        <VersionItem
          key={version.version}
          planId={plan.id}
          version={version}
          isCurrent={index === 0}
          hasEarlier={index + 1 < plan.versions.length}
          onShow={(what) => setShown({ version: version.version, what })}
        />
      ))}
      <Modal
        opened={shown !== null}
        onClose={() => setShown(null)}
        size="xl"
        title={shown === null ? '' : titleOf(shown)}
      >
        {shown?.what === 'changes' && <VersionChangesTable planId={plan.id} version={shown.version} />}
        {shown?.what === 'records' && <VersionRecords planId={plan.id} version={shown.version} />}
      </Modal>
    </Stack>
  );
}

function titleOf({ version, what }: Shown): string {
  return what === 'changes' ? PLAN.changesTitle(version, version - 1) : PLAN.recordsTitle(version);
}

interface VersionItemProps {
  readonly planId: string;
  readonly version: PlanVersionView;
  readonly isCurrent: boolean;
  readonly hasEarlier: boolean;
  readonly onShow: (what: Shown['what']) => void;
}

function VersionItem({ planId, version, isCurrent, hasEarlier, onShow }: VersionItemProps) {
  const number = version.version;
  const facts = [
    formatInstant(Date.parse(version.loadedAt)),
    version.fileName,
    PLAN.records(formatCount(version.records)),
    ...(version.number === null ? [] : [version.number]),
    PLANS.access[version.access],
    ...(hasEarlier ? [version.isNewFile ? PLAN.newFile : PLAN.reread] : []),
  ];
  return (
    <Paper withBorder p="md">
      <Group justify="space-between">
        <Stack gap={2} flex="1 1 300px">
          <Group gap="xs">
            <Text fw={600}>{PLAN.version(number)}</Text>
            {isCurrent && (
              <Badge variant="light" color="green">
                {PLAN.current}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" className="breaks">
            {facts.join(' · ')}
          </Text>
        </Stack>
        <Group gap="xs">
          {hasEarlier && (
            <Button
              size="xs"
              variant="default"
              aria-label={PLAN.showChangesOf(number)}
              onClick={() => onShow('changes')}
            >
              {PLAN.showChanges}
            </Button>
          )}
          <Button size="xs" variant="default" aria-label={PLAN.showRecordsOf(number)} onClick={() => onShow('records')}>
            {PLAN.showRecords}
          </Button>
          <Button
            size="xs"
            variant="default"
            component="a"
            href={`/api/console/plans/${planId}/versions/${number}/original`}
            aria-label={PLAN.originalOf(number)}
          >
            {PLAN.original}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
