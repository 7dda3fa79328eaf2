import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { Talk } from '../../../../console/contract/talks.js';
import { formatInstant } from '../../format-time.js';
import { nameOf, OVERVIEW } from '../overview/wording.js';
import { TALKS } from './wording.js';

/** One exchange: asked, understood, found, answered, rated. */
export function TalkCard({ talk }: { readonly talk: Talk }) {
  const reason = nameOf(OVERVIEW.reasonNames, talk.reason);
  return (
    <Paper withBorder p="sm" component="article">
      <Stack gap="xs">
        <Group gap="xs">
          <Text size="sm">{`${talk.channel}, ${formatInstant(talk.at)}`}</Text>
          <Badge variant="light" color={talk.kind === 'answer' ? 'green' : 'orange'}>
            {`${nameOf(OVERVIEW.kinds, talk.kind)}: ${reason}`}
          </Badge>
          {talk.rating !== null && (
            <Badge variant="light" color={talk.rating === 'right' ? 'green' : 'red'}>
              {`${TALKS.feedback}: ${nameOf(OVERVIEW.ratingNames, talk.rating)}`}
            </Badge>
          )}
        </Group>
        <Part name={TALKS.question} says={talk.question} />
        {talk.note !== null && <Part name={TALKS.feedback} says={talk.note} />}
        <Part name={TALKS.answer} says={talk.answer} />
        {talk.understood.length > 0 && (
          <Part
            name={TALKS.understood}
            says={talk.understood.map(({ name, value }) => `${name}: ${value}`).join('\n')}
          />
        )}
        {talk.sources.length > 0 && (
          <Part
            name={TALKS.found}
            says={talk.sources.map(({ document, locator }) => `${document} › ${locator}`).join('\n')}
          />
        )}
      </Stack>
    </Paper>
  );
}

function Part({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <Text className="said">{says}</Text>
    </div>
  );
}
