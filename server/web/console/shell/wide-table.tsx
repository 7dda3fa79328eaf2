import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface WideTableProps {
  /** What the table lists, for those who do not see it. */
  readonly label: string;
  /** Below this width the table scrolls by itself, by keyboard too. Pixels. */
  readonly minWidth: number;
  readonly heads: readonly ReactNode[];
  /** Rows as `Table.Tr`. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways inside the page where it does not fit. */
export function WideTable({ label, minWidth, heads, children }: WideTableProps) {
  return (
    <div className="wide" role="region" aria-label={label} tabIndex={0}>
      <Table withTableBorder highlightOnHover miw={minWidth}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head, index) => (
              <Table.Th key={index} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </div>
  );
}
