import { Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';

export interface Part {
  readonly name: string;
  readonly says: string;
  readonly isWell: boolean;
  /** What there is to add, each on a line of its own. */
  readonly more?: readonly string[];
}

/** Parts of the service side by side, each with a light. */
export function PartCards({ title, parts }: { readonly title: string; readonly parts: readonly Part[] }) {
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {title}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
        {parts.map(({ name, says, isWell, more = [] }) => (
          <Paper key={name} withBorder p="md">
            <Group justify="space-between" wrap="nowrap">
              <Text fw={600}>{name}</Text>
              <Badge circle color={isWell ? 'green' : 'yellow'} aria-hidden="true" />
            </Group>
            {[says, ...more].map((line) => (
              <Text key={line} size="sm" className="breaks">
                {line}
              </Text>
            ))}
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
