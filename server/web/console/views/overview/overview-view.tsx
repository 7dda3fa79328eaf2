import '@mantine/charts/styles.css';
import { Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { OverviewSchema, type Overview } from '../../../../console/contract/talks.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { WideTable } from '../../shell/wide-table.js';
import { DayRange } from '../day-range.js';
import { everyDay, lastDays, type Days } from '../days.js';
import { DayChart } from './day-chart.js';
import { nameOf, OVERVIEW } from './wording.js';

const KIND_COLOURS = {
  [OVERVIEW.kinds.answer]: 'plan.7',
  [OVERVIEW.kinds.clarify]: 'blue.7',
  [OVERVIEW.kinds.refuse]: 'orange.7',
  [OVERVIEW.kinds.smalltalk]: 'gray.6',
};

export function OverviewView() {
  const [days, setDays] = useState(() => lastDays(30));
  const overview = useRead(['overview', days], `/overview?from=${days.from}&to=${days.to}`, OverviewSchema);
  return (
    <Page title={OVERVIEW.title} lead={OVERVIEW.lead} actions={<DayRange days={days} onChange={setDays} />}>
      <Loaded query={overview}>{(data) => <Figures data={data} days={days} />}</Loaded>
    </Page>
  );
}

function Figures({ data, days }: { readonly data: Overview; readonly days: Days }) {
  const total = data.days.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <Text role="status">{OVERVIEW.none}</Text>;
  const answered = data.days.reduce((sum, { kind, count }) => (kind === 'answer' ? sum + count : sum), 0);
  const all = everyDay(days);
  return (
    <>
      <Group gap="md">
        <Figure name={OVERVIEW.total} says={formatCount(total)} />
        <Figure name={OVERVIEW.answered} says={`${Math.round((100 * answered) / total)} %`} />
        <Figure
          name={OVERVIEW.latency}
          says={OVERVIEW.milliseconds(Math.round(data.latency.p50), Math.round(data.latency.p95))}
        />
      </Group>
      <DayChart
        title={OVERVIEW.byChannel}
        days={all}
        counts={data.days.map(({ day, channel, count }) => ({ day, series: channel, count }))}
      />
      <DayChart
        title={OVERVIEW.byKind}
        days={all}
        colours={KIND_COLOURS}
        counts={data.days.map(({ day, kind, count }) => ({ day, series: nameOf(OVERVIEW.kinds, kind), count }))}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Counts title={OVERVIEW.reasons} names={OVERVIEW.reasonNames} counts={data.reasons} />
        <Counts title={OVERVIEW.ratings} names={OVERVIEW.ratingNames} counts={data.ratings} />
        <Counts title={OVERVIEW.agencies} names={{}} counts={data.agencies} />
        <Counts title={OVERVIEW.tasks} names={{}} counts={data.tasks} />
      </SimpleGrid>
    </>
  );
}

function Figure({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <Paper withBorder p="md" flex="1 1 200px">
      <Text size="sm">{name}</Text>
      <Text fw={650} size="xl">
        {says}
      </Text>
    </Paper>
  );
}

interface CountsProps {
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
  readonly counts: Overview['reasons'];
}

function Counts({ title, names, counts }: CountsProps) {
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {title}
      </Title>
      {counts.length === 0 ? (
        <Text c="dimmed">{OVERVIEW.none}</Text>
      ) : (
        <WideTable label={title} minWidth={260} heads={[OVERVIEW.name, OVERVIEW.count]}>
          {counts.map(({ name, count }) => (
            <Table.Tr key={name}>
              <Table.Td>{nameOf(names, name)}</Table.Td>
              <Table.Td>{formatCount(count)}</Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
    </Stack>
  );
}
