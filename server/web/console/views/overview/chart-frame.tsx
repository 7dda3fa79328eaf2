import { Stack, Table, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../../format-time.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { OVERVIEW } from './wording.js';

export interface DayRow {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly values: readonly number[];
}

interface ChartFrameProps {
  readonly title: string;
  /** What the values of a row are. */
  readonly names: readonly string[];
  readonly rows: readonly DayRow[];
  /** Draws the rows; hidden from screen readers, which have the table. */
  readonly children: ReactNode;
}

/** A drawing with its title, and the same figures as a table: the days that have any, the newest first. */
export function ChartFrame({ title, names, rows, children }: ChartFrameProps) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <div aria-hidden="true">{children}</div>
      <details>
        <summary>{OVERVIEW.table(title)}</summary>
        <WideTable staysWide label={OVERVIEW.figuresOf(title)} minWidth={280} heads={[OVERVIEW.day, ...names]}>
          {rows
            .filter(({ values }) => values.some((value) => value > 0))
            .toReversed()
            .map(({ day, values }) => (
              <Row key={day}>
                <Table.Th scope="row">{shortDay(day)}</Table.Th>
                {values.map((value, index) => (
                  <Table.Td key={index}>{formatCount(value)}</Table.Td>
                ))}
              </Row>
            ))}
        </WideTable>
      </details>
    </Stack>
  );
}

/** A row as the drawing takes it: each value under its name. */
export function drawn({ day, values }: DayRow, names: readonly string[]): Record<string, string | number> {
  return { day: shortDay(day), ...Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0])) };
}

function shortDay(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}`;
}
