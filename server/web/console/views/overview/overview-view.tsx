import '@mantine/charts/styles.css';
import { Group, Paper, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { OverviewSchema, type Overview } from '../../../../console/contract/talks.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { DayRange } from '../day-range.js';
import { everyDay, lastDays, type Days } from '../days.js';
import { FirstSteps } from './first-steps.js';
import { DayChart } from './day-chart.js';
import { LatencyChart } from './latency-chart.js';
import { RankedBars } from './ranked-bars.js';
import { nameOf, OVERVIEW } from './wording.js';

const KIND_COLOURS = {
  [OVERVIEW.kinds.answer]: 'plan.6',
  [OVERVIEW.kinds.clarify]: 'blue.7',
  [OVERVIEW.kinds.refuse]: 'orange.7',
  [OVERVIEW.kinds.smalltalk]: 'gray.6',
};

const RATING_COLOURS = {
  [OVERVIEW.ratingNames.right]: 'plan.6',
  [OVERVIEW.ratingNames.wrong]: 'red.7',
  [OVERVIEW.ratingNames.incomplete]: 'orange.7',
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
  const of = (...kinds: readonly string[]): number =>
    data.days.reduce((sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum), 0);
  const asked = of('answer', 'clarify', 'refuse');
  const all = everyDay(days);
  if (data.days.length === 0)
    return (
      <>
        <Text role="status">{OVERVIEW.none}</Text>
        <FirstSteps />
      </>
    );
  return (
    <>
      <Group gap="md" align="stretch">
        <Figure name={OVERVIEW.total} says={formatCount(asked)} />
        <Figure name={OVERVIEW.answered} says={shareOf(of('answer'), asked)} />
        <Figure name={OVERVIEW.askedBack} says={shareOf(of('clarify'), asked)} />
        <Figure name={OVERVIEW.refused} says={shareOf(of('refuse'), asked)} />
        <Figure name={OVERVIEW.half} says={OVERVIEW.seconds(data.latency.p50)} />
        <Figure name={OVERVIEW.slow} says={OVERVIEW.seconds(data.latency.p95)} />
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
      <LatencyChart days={data.latency.days} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <RankedBars
          title={OVERVIEW.reasons}
          head={OVERVIEW.reason}
          counts={data.reasons.map(({ name, count }) => ({ name: nameOf(OVERVIEW.reasonNames, name), count }))}
          hasShares
        />
        <RankedBars
          title={OVERVIEW.ratings}
          head={OVERVIEW.rating}
          counts={data.ratings.map(({ name, count }) => ({ name: nameOf(OVERVIEW.ratingNames, name), count }))}
          colours={RATING_COLOURS}
          hasShares
        />
        <RankedBars title={OVERVIEW.agencies} head={OVERVIEW.agency} counts={data.agencies} />
        <RankedBars title={OVERVIEW.tasks} head={OVERVIEW.task} counts={data.tasks} />
      </SimpleGrid>
    </>
  );
}

function shareOf(count: number, total: number): string {
  return OVERVIEW.share(formatCount(count), total === 0 ? 0 : Math.round((100 * count) / total));
}

function Figure({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <Paper withBorder p="md" flex="1 1 150px">
      <Text size="sm">{name}</Text>
      <Text fw={650} size="xl">
        {says}
      </Text>
    </Paper>
  );
}
