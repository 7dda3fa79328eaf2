import { Stack, Table, Text, Title } from '@mantine/core';
import { formatCount } from '../../format-time.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { OVERVIEW } from './wording.js';

interface RankedBarsProps {
  readonly title: string;
  /** What is counted: the head of its column. */
  readonly head: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  /** Whether the counts make up a whole, of which each is a share. */
  readonly hasShares?: boolean;
  readonly colours?: Readonly<Record<string, string>>;
}

/** Names with a bar as long as their number: a chart that is its own table, and takes names of any length. */
export function RankedBars({ title, head, counts, hasShares = false, colours = {} }: RankedBarsProps) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {counts.length === 0 ? (
        <Text c="dimmed">{OVERVIEW.none}</Text>
      ) : (
        <WideTable staysWide label={OVERVIEW.figuresOf(title)} minWidth={220} heads={[head, OVERVIEW.count]}>
          {counts.map(({ name, count }) => (
            <Row key={name}>
              <Table.Td>
                <Text size="sm">{name}</Text>
                <div className="bar" aria-hidden="true">
                  <div style={barOf(count / most, colours[name])} />
                </div>
              </Table.Td>
              <Table.Td className="count">
                {hasShares ? OVERVIEW.share(formatCount(count), Math.round((100 * count) / total)) : formatCount(count)}
              </Table.Td>
            </Row>
          ))}
        </WideTable>
      )}
    </Stack>
  );
}

function barOf(share: number, colour = 'plan.6'): { width: string; backgroundColor: string } {
  return { width: `${100 * share}%`, backgroundColor: `var(--mantine-color-${colour.replace('.', '-')})` };
}
