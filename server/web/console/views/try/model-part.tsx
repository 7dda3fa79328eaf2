import { Code, List, Stack, Text } from '@mantine/core';
import type { Trial } from '../../../../console/contract/try.js';
import { TRY } from './wording.js';

/** What a language model said about the question, and what became of it. */
export function ModelPart({ model: { calls, uses } }: { readonly model: NonNullable<Trial['model']> }) {
  if (calls.length === 0) return <Text c="dimmed">{TRY.modelNotAsked}</Text>;
  const silent = calls.filter(({ said }) => said === null);
  return (
    <Stack gap="sm">
      <List>
        {uses.map(({ task, use }, index) => (
          <List.Item key={index}>
            {TRY.modelTasks[task]}: {TRY.modelUses[use]}
          </List.Item>
        ))}
        {silent.map(({ task }, index) => (
          <List.Item key={`silent-${index}`}>
            {TRY.modelTasks[task]}: {TRY.modelSilent}
          </List.Item>
        ))}
      </List>
      {calls.map(
        ({ task, said }, index) =>
          said !== null && (
            <details key={index} open={task === 'interpret'}>
              <summary>
                {TRY.modelSaid}: {TRY.modelTasks[task]}
              </summary>
              <Code block tabIndex={0}>
                {said}
              </Code>
            </details>
          ),
      )}
    </Stack>
  );
}
