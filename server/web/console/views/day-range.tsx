import { Group, TextInput } from '@mantine/core';
import { formatDay } from '../format-time.js';
import type { Days } from './days.js';

const ORDER: ('label' | 'input' | 'description')[] = ['label', 'input', 'description'];

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
        // Browsers write days by their own language; this line does not.
        description={formatDay(days.from)}
        inputWrapperOrder={ORDER}
        value={days.from}
        max={days.to}
        onChange={(event) => change('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Đến ngày"
        description={formatDay(days.to)}
        inputWrapperOrder={ORDER}
        value={days.to}
        min={days.from}
        onChange={(event) => change('to', event.currentTarget.value)}
      />
    </Group>
  );
}
