import { Button, Collapse, Group, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { RECORD_LEVELS, RECORD_TYPES, RecordFilter } from '../../../../console/contract/records.js';
import { matches } from '../../matching.js';
import { RECORDS } from './wording.js';

interface RecordFiltersProps {
  readonly filter: RecordFilter;
  readonly plans: readonly { readonly id: string; readonly title: string; readonly reviews: number }[];
  readonly onChange: (filter: RecordFilter) => void;
  readonly onClear: () => void;
}

const { filters, states, roles, types } = RECORDS;
const COLUMNS = { base: 1, sm: 2, lg: 4 } as const;

export function RecordFilters({ filter, plans, onChange, onClear }: RecordFiltersProps) {
  const [isOpen, { toggle }] = useDisclosure(false);
  /** A choice that is taken back leaves its place in the filter empty. */
  const set = (part: Readonly<Record<string, string | null>>): void => {
    const next = new Map<string, string | null | undefined>(Object.entries({ ...filter, ...part }));
    onChange(RecordFilter.parse(Object.fromEntries([...next].filter(([, value]) => value))));
  };
  return (
    <Paper component="section" aria-label={filters.label} withBorder p="md">
      <Stack gap="sm">
        <SimpleGrid cols={COLUMNS} spacing="sm">
          <TextInput
            type="search"
            label={filters.search}
            value={filter.search ?? ''}
            onChange={(event) => onChange({ ...filter, search: event.currentTarget.value })}
          />
          <Select
            label={filters.plan}
            placeholder={filters.every}
            clearable
            searchable
            limit={100}
            nothingFoundMessage={filters.noPlan}
            filter={({ options, search }) =>
              options.filter((option) => 'label' in option && matches(option.label, search))
            }
            data={plans.map(({ id, title, reviews }) => ({ value: id, label: RECORDS.planOption(title, reviews) }))}
            value={filter.plan ?? null}
            onChange={(plan) => set({ plan })}
          />
          <Select
            label={filters.type}
            placeholder={filters.every}
            clearable
            data={RECORD_TYPES.map((value) => ({ value, label: types[value] }))}
            value={filter.type ?? null}
            onChange={(type) => set({ type })}
          />
          <Select
            label={filters.state}
            allowDeselect={false}
            data={Object.entries(states).map(([value, label]) => ({ value, label }))}
            value={filter.state}
            onChange={(state) => set({ state })}
          />
        </SimpleGrid>
        <Collapse in={isOpen}>
          <SimpleGrid cols={COLUMNS} spacing="sm">
            <TextInput
              label={filters.agency}
              value={filter.agency ?? ''}
              onChange={(event) => onChange({ ...filter, agency: event.currentTarget.value })}
            />
            <Select
              label={filters.role}
              allowDeselect={false}
              data={Object.entries(roles).map(([value, label]) => ({ value, label }))}
              value={filter.role}
              onChange={(role) => set({ role })}
            />
            <Select
              label={filters.level}
              placeholder={filters.every}
              clearable
              data={[...RECORD_LEVELS]}
              value={filter.level ?? null}
              onChange={(level) => set({ level })}
            />
            <Group grow gap="sm">
              <TextInput
                type="date"
                label={filters.from}
                value={filter.from ?? ''}
                onChange={(event) => set({ from: event.currentTarget.value })}
              />
              <TextInput
                type="date"
                label={filters.to}
                value={filter.to ?? ''}
                onChange={(event) => set({ to: event.currentTarget.value })}
              />
            </Group>
          </SimpleGrid>
        </Collapse>
        <Group gap="xs">
          <Button variant="subtle" size="xs" onClick={toggle} aria-expanded={isOpen}>
            {isOpen ? filters.less : filters.more}
          </Button>
          <Button variant="subtle" size="xs" onClick={onClear}>
            {filters.clear}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
