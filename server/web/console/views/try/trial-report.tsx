import { Badge, Blockquote, Code, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Trial } from '../../../../console/contract/try.js';
import { formatCount } from '../../format-time.js';
import { GateVerdict } from './gate-verdict.js';
import { ModelPart } from './model-part.js';
import { CandidatePassages, CandidateRecords } from './trial-candidates.js';
import { TRY } from './wording.js';

const COLOURS = { answer: 'green', clarify: 'blue', refuse: 'yellow', smalltalk: 'gray' } as const;

/** Everything about one question, from what was answered back to what was found. */
export function TrialReport({ trial }: { readonly trial: Trial }) {
  return (
    <Stack gap="lg">
      <Part title={TRY.answer}>
        <Answered trial={trial} />
      </Part>
      <Part title={TRY.understood}>
        <Understood trial={trial} />
      </Part>
      {trial.model !== null && (
        <Part title={TRY.model}>
          <ModelPart model={trial.model} />
        </Part>
      )}
      <Part title={TRY.gate}>
        <GateVerdict verdicts={trial.verdicts} />
      </Part>
      <Part title={TRY.records}>
        <CandidateRecords rankings={trial.rankings} />
      </Part>
      <Part title={TRY.passages}>
        <CandidatePassages searches={trial.searches} />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}

function Answered({ trial: { answer, latencyMs } }: { readonly trial: Trial }) {
  return (
    <>
      <Group gap="xs">
        <Badge variant="light" color={COLOURS[answer.kind]}>
          {TRY.kinds[answer.kind]}
        </Badge>
        <Text size="sm" c="dimmed">
          {TRY.seconds(formatCount(Math.round(latencyMs)))}
        </Text>
      </Group>
      <Text className="lines">{answer.text}</Text>
      {answer.options.length > 0 && (
        <List>
          {answer.options.map((option) => (
            <List.Item key={option}>{option}</List.Item>
          ))}
        </List>
      )}
      {answer.citations.map(({ title, locator, quote }, index) => (
        <Blockquote key={index} p="sm" cite={`${title}, ${locator}`}>
          {quote}
        </Blockquote>
      ))}
    </>
  );
}

function Understood({ trial: { understood, interpretation } }: { readonly trial: Trial }) {
  if (understood === null) return <Text c="dimmed">{TRY.nothing}</Text>;
  return (
    <>
      <Text fw={600}>{understood.sentence}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} component="dl" m={0}>
        {understood.parts.map(({ name, value }) => (
          <div key={name}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" m={0} className="breaks">
              {value}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      <details>
        <summary>{TRY.raw}</summary>
        <Code block tabIndex={0}>
          {interpretation}
        </Code>
      </details>
    </>
  );
}
