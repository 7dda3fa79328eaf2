import { BarChart } from '@mantine/charts';
import { ChartFrame, drawn } from './chart-frame.js';

const COLOURS = ['plan.6', 'blue.7', 'grape.7', 'yellow.8', 'gray.6'];

interface DayChartProps {
  readonly title: string;
  readonly days: readonly string[];
  /** Colours of series that have one of their own. */
  readonly colours?: Readonly<Record<string, string>>;
  readonly counts: readonly { readonly day: string; readonly series: string; readonly count: number }[];
}

/** How many a day, as stacked bars. */
export function DayChart({ title, days, counts, colours = {} }: DayChartProps) {
  const names = [...new Set(counts.map(({ series }) => series))].sort((one, other) => one.localeCompare(other, 'vi'));
  const rows = days.map((day) => {
    const own = counts.filter((one) => one.day === day);
    const sum = (name: string): number =>
      own.reduce((total, { series, count }) => (series === name ? total + count : total), 0);
    return { day, values: names.map(sum) };
  });
  return (
    <ChartFrame title={title} names={names} rows={rows}>
      <BarChart
        h={240}
        data={rows.map((row) => drawn(row, names))}
        dataKey="day"
        type="stacked"
        withLegend
        tickLine="none"
        series={names.map((name, index) => ({
          name,
          color: colours[name] ?? COLOURS[index % COLOURS.length] ?? 'plan.6',
        }))}
        yAxisProps={{ allowDecimals: false }}
        barChartProps={{ accessibilityLayer: false }}
      />
    </ChartFrame>
  );
}
