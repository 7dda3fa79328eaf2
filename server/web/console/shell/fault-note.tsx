import { Alert, Button, Stack, Text } from '@mantine/core';
import { describeFault } from '../api/hooks.js';
import { SHELL } from '../wording.js';

/** Says what went wrong, and offers to try again. */
export function FaultNote({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  return (
    <Alert color="red" role="alert" maw={560}>
      <Stack align="flex-start" gap="sm">
        <Text>{describeFault(error)}</Text>
        {onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            {SHELL.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
