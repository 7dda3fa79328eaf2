import { Group, TextInput } from '@mantine/core';
import type { Days } from './days.js';

interface DayRangeProps {
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}

export function DayRange({ days, onChange }: DayRangeProps) {
  const change = (end: keyof Days, value: string): void => {
    if (value !== '') onChange({ ...days, [end]: value });
  };
  return (
    <Group gap="sm">
      <TextInput
        type="date"
        label="Từ ngày"
        value={days.from}
        max={days.to}
        onChange={(event) => change('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Đến ngày"
        value={days.to}
        min={days.from}
        onChange={(event) => change('to', event.currentTarget.value)}
      />
    </Group>
  );
}
