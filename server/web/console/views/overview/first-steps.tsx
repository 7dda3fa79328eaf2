import { Anchor, List, Paper, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { OVERVIEW } from './wording.js';

const { steps: STEPS } = OVERVIEW;

/** Where to begin, for whoever sees the console before anybody asked. */
export function FirstSteps() {
  const step = (to: string, [name, why]: readonly [string, string]) => (
    <List.Item key={to}>
      <Anchor component={Link} to={to} fw={600}>
        {name}
      </Anchor>
      {`: ${why}`}
    </List.Item>
  );
  const [chat, forWhom] = STEPS.chat;
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {OVERVIEW.first}
        </Title>
        <List type="ordered" spacing="xs" withPadding>
          {step('/ke-hoach', STEPS.plans)}
          {step('/ban-ghi', STEPS.records)}
          {step('/thu-cau-hoi', STEPS.try)}
          <List.Item>
            <Anchor href="/" fw={600}>
              {chat}
            </Anchor>
            {`: ${forWhom}`}
          </List.Item>
        </List>
      </Stack>
    </Paper>
  );
}
