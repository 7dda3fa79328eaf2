import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  RecordListSchema,
  RECORDS_A_PAGE,
  type RecordFilter,
  type RecordRow,
} from '../../../../console/contract/records.js';
import { useApi } from '../../api/hooks.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { Pages } from '../../shell/pages.js';
import { RecordDrawer } from './record-drawer.js';
import { RecordFilters } from './record-filters.js';
import { EVERY, filterOf, RECORDS_KEY, recordsPath } from './record-keys.js';
import { RecordTable } from './record-table.js';
import { WaitingList } from './waiting-list.js';
import { RECORDS } from './wording.js';

const TYPING_MS = 300;

export function RecordsView() {
  const [address] = useSearchParams();
  const [filter, setFilter] = useState<RecordFilter>(() => filterOf(address));
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<RecordRow | null>(null);
  const [settled] = useDebouncedValue(filter, TYPING_MS);
  const api = useApi();
  const path = recordsPath('/records', settled, { page: String(page) });
  const list = useQuery({
    queryKey: [...RECORDS_KEY, path],
    queryFn: () => api.get(path, RecordListSchema),
    placeholderData: keepPreviousData,
  });
  const change = (next: RecordFilter): void => {
    setFilter(next);
    setPage(1);
  };
  return (
    <Page title={RECORDS.title} lead={RECORDS.lead} actions={<Exports filter={settled} />}>
      <WaitingList />
      <RecordFilters filter={filter} plans={list.data?.plans ?? []} onChange={change} onClear={() => change(EVERY)} />
      <Loaded query={list}>
        {({ total, reviews, rows }) => (
          <Stack gap="sm">
            <Text role="status">{total === 0 ? RECORDS.none : RECORDS.found(total, reviews)}</Text>
            {rows.length > 0 && <RecordTable rows={rows} onOpen={setOpened} />}
            <Pages total={total} aPage={RECORDS_A_PAGE} page={page} onChange={setPage} />
          </Stack>
        )}
      </Loaded>
      <RecordDrawer opened={opened} onClose={() => setOpened(null)} />
    </Page>
  );
}

function Exports({ filter }: { readonly filter: RecordFilter }) {
  const href = (format: string): string => `/api/console${recordsPath('/records/export', filter, { format })}`;
  return (
    <Group gap="xs">
      <Button component="a" variant="default" href={href('xlsx')} download>
        {RECORDS.xlsx}
      </Button>
      <Button component="a" variant="default" href={href('csv')} download>
        {RECORDS.csv}
      </Button>
    </Group>
  );
}
