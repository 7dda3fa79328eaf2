import { Group, Loader, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SHELL } from '../wording.js';
import { FaultNote } from './fault-note.js';

/** What was read, once it is there; until then that it is being read, or what went wrong. */
export function Loaded<Data>({
  query,
  children,
}: {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  if (query.isPending)
    return (
      <Group role="status" gap="sm">
        <Loader size="sm" aria-hidden="true" />
        <Text>{SHELL.loading}</Text>
      </Group>
    );
  if (query.data === undefined) return <FaultNote error={query.error} onRetry={() => void query.refetch()} />;
  return children(query.data);
}
