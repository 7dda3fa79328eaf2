import { Alert, Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { describeFault } from '../api/hooks.js';

interface FormFrameProps {
  readonly change: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: Error | null;
    mutate(): void;
  };
  /** What the button says. */
  readonly submit: string;
  readonly children: ReactNode;
}

/** A form that makes one change; a refusal stands above its fields, and nothing that was typed is lost. */
export function FormFrame({ change, submit, children }: FormFrameProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <Stack>
        {change.isError && (
          <Alert color="red" role="alert">
            {describeFault(change.error)}
          </Alert>
        )}
        {children}
        <Button type="submit" loading={change.isPending}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
