import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { z } from 'zod';
import type { CuratedList } from '../../../../console/contract/talks.js';
import { useChange } from '../../api/hooks.js';
import { formatInstant } from '../../format-time.js';
import { CURATED_KEY } from './keys.js';
import { TALKS } from './wording.js';

interface CuratedAnswersProps {
  readonly answers: CuratedList['answers'];
  readonly onEdit: (answer: CuratedList['answers'][number]) => void;
}

/** Answers that editors wrote; those whose words left the plan first. */
export function CuratedAnswers({ answers, onEdit }: CuratedAnswersProps) {
  const remove = useChange<number>({
    run: (api, id) => api.send('DELETE', `/curated/${id}`, z.null()),
    refresh: [CURATED_KEY],
    done: TALKS.removed,
  });
  const sorted = answers.toSorted((one, other) => Number(one.locator !== null) - Number(other.locator !== null));
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {TALKS.curated}
      </Title>
      {sorted.length === 0 && <Text c="dimmed">{TALKS.noCurated}</Text>}
      {sorted.map((answer) => (
        <Paper key={answer.id} withBorder p="sm">
          <Stack gap="xs">
            <Group gap="xs">
              <Badge variant="light" color={answer.locator === null ? 'red' : 'green'}>
                {answer.locator === null ? TALKS.suspended : TALKS.inUse(answer.locator)}
              </Badge>
              <Text size="sm">{TALKS.by(answer.authorName, formatInstant(answer.updatedAt))}</Text>
            </Group>
            <Text fw={600} className="said">
              {answer.questions.join('\n')}
            </Text>
            <Text className="said">{answer.text}</Text>
            <Group gap="xs">
              <Button size="xs" variant="default" aria-label={TALKS.editOne(answer.id)} onClick={() => onEdit(answer)}>
                {TALKS.edit}
              </Button>
              <Button
                size="xs"
                variant="default"
                aria-label={TALKS.removeOne(answer.id)}
                onClick={() => remove.mutate(answer.id)}
              >
                {TALKS.remove}
              </Button>
            </Group>
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}
