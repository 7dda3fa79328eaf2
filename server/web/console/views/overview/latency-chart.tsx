import { LineChart } from '@mantine/charts';
import type { Overview } from '../../../../console/contract/talks.js';
import { ChartFrame, drawn } from './chart-frame.js';
import { OVERVIEW } from './wording.js';

const NAMES = [OVERVIEW.half, OVERVIEW.slow] as const;

/** How long answers took a day; days without questions have no point, and the line goes on over them. */
export function LatencyChart({ days }: { readonly days: Overview['latency']['days'] }) {
  const rows = days.map(({ day, p50, p95 }) => ({ day, values: [Math.round(p50), Math.round(p95)] }));
  return (
    <ChartFrame title={OVERVIEW.byLatency} names={NAMES} rows={rows}>
      <LineChart
        h={240}
        data={rows.map((row) => drawn(row, NAMES))}
        dataKey="day"
        withLegend
        tickLine="none"
        curveType="linear"
        series={[
          { name: OVERVIEW.half, color: 'plan.6' },
          { name: OVERVIEW.slow, color: 'orange.7' },
        ]}
        lineChartProps={{ accessibilityLayer: false }}
      />
    </ChartFrame>
  );
}
