import { BarChart } from '@mantine/charts';
import { Stack, Table, Title } from '@mantine/core';
import { WideTable } from '../../shell/wide-table.js';
import { OVERVIEW } from './wording.js';

const COLOURS = ['plan.7', 'blue.7', 'grape.7', 'yellow.8', 'gray.6'];

interface DayChartProps {
  readonly title: string;
  readonly days: readonly string[];
  /** Colours of series that have one of their own. */
  readonly colours?: Readonly<Record<string, string>>;
  readonly counts: readonly { readonly day: string; readonly series: string; readonly count: number }[];
}

/** Stacked bars a day, and the same figures as a table for whoever does not see bars. */
export function DayChart({ title, days, counts, colours = {} }: DayChartProps) {
  const names = [...new Set(counts.map(({ series }) => series))].sort((one, other) => one.localeCompare(other, 'vi'));
  const rows = days.map((day) => {
    const own = counts.filter((one) => one.day === day);
    const sum = (name: string): number =>
      own.reduce((total, { series, count }) => (series === name ? total + count : total), 0);
    return { day: shortDay(day), ...Object.fromEntries(names.map((name) => [name, sum(name)])) };
  });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {title}
      </Title>
      <div aria-hidden="true">
        <BarChart
          h={240}
          data={rows}
          dataKey="day"
          type="stacked"
          withLegend
          tickLine="none"
          series={names.map((name, index) => ({
            name,
            color: colours[name] ?? COLOURS[index % COLOURS.length] ?? 'plan.7',
          }))}
          yAxisProps={{ allowDecimals: false }}
          barChartProps={{ accessibilityLayer: false }}
        />
      </div>
      <details>
        <summary>{OVERVIEW.table(title)}</summary>
        <WideTable label={title} minWidth={360} heads={[OVERVIEW.day, ...names]}>
          {rows.map((row) => (
            <Table.Tr key={row.day}>
              <Table.Th scope="row">{row.day}</Table.Th>
              {names.map((name) => (
                <Table.Td key={name}>{String(Reflect.get(row, name))}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </WideTable>
      </details>
    </Stack>
  );
}

function shortDay(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}`;
}
