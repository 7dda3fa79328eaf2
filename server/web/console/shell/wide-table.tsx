import { Table } from '@mantine/core';
import { Children, cloneElement, createContext, isValidElement, useContext, type ReactNode } from 'react';

const Heads = createContext<readonly string[]>([]);

interface WideTableProps {
  /** What the table lists, for those who do not see it. */
  readonly label: string;
  /** Below this width the table scrolls by itself, by keyboard too. Pixels. */
  readonly minWidth: number;
  readonly heads: readonly string[];
  /** Narrow rows of numbers: they stay rows on a phone too. */
  readonly staysWide?: boolean;
  /** Each a `Row`. */
  readonly children: ReactNode;
}

/**
 * A table that scrolls sideways inside the page where it does not fit. On a phone its rows stand as cards; browsers forget
 * then that they are rows, so that every part says what it is.
 */
export function WideTable({ label, minWidth, heads, staysWide = false, children }: WideTableProps) {
  return (
    <div className={staysWide ? 'wide' : 'wide stacks'} role="region" aria-label={label} tabIndex={0}>
      <Table role="table" withTableBorder highlightOnHover miw={minWidth}>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {heads.map((head) => (
              <Table.Th key={head} role="columnheader" scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          <Heads.Provider value={heads}>{children}</Heads.Provider>
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface CellProps {
  readonly role?: string;
  readonly 'data-label'?: string;
}

/** Cells in the order of the heads, each with the name of its column beside it where rows stand as cards. */
export function Row({ children }: { readonly children: ReactNode }) {
  const heads = useContext(Heads);
  return (
    <Table.Tr role="row">
      {Children.map(children, (cell, column) =>
        isValidElement<CellProps>(cell)
          ? cloneElement(cell, {
              'data-label': heads[column] ?? '',
              role: cell.type === Table.Th ? 'rowheader' : 'cell',
            })
          : cell,
      )}
    </Table.Tr>
  );
}
