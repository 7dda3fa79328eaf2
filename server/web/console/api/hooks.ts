import { notifications } from '@mantine/notifications';
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { z } from 'zod';
import { SHELL } from '../wording.js';
import { ApiFault, type Api } from './client.js';

const CLOSE = { 'aria-label': SHELL.close };

export const ApiContext = createContext<Api | null>(null);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('useApi stands outside of the console');
  return api;
}

/** What `path` answers; read again when a change names its key, and every `refreshMs` where given. */
export function useRead<Schema extends z.ZodType>(
  key: readonly unknown[],
  path: string,
  schema: Schema,
  options: {
    readonly refreshMs?: number | ((data: z.output<Schema> | undefined) => number | false);
    readonly enabled?: boolean;
  } = {},
): UseQueryResult<z.output<Schema>> {
  const api = useApi();
  const { refreshMs = false } = options;
  return useQuery({
    queryKey: key,
    queryFn: () => api.get(path, schema),
    refetchInterval: typeof refreshMs === 'function' ? ({ state }) => refreshMs(state.data) : refreshMs,
    enabled: options.enabled ?? true,
  });
}

interface Change<Input, Output> {
  readonly run: (api: Api, input: Input) => Promise<Output>;
  /** Keys of what the change makes out of date; a key covers those that begin with it. */
  readonly refresh: readonly (readonly unknown[])[];
  /** Said when it is done; nothing when absent. */
  readonly done?: string;
  readonly onDone?: (output: Output, input: Input) => void;
}

/** A change: sent with the CSRF token, its outcome said to the person, and what it touches read again. */
export function useChange<Input = void, Output = unknown>(
  change: Change<Input, Output>,
): UseMutationResult<Output, Error, Input> {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => change.run(api, input),
    async onSuccess(output, input) {
      if (change.done !== undefined)
        notifications.show({ message: change.done, color: 'green', closeButtonProps: CLOSE });
      change.onDone?.(output, input);
      await Promise.all(change.refresh.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError(error) {
      notifications.show({ message: describeFault(error), color: 'red', autoClose: 10_000, closeButtonProps: CLOSE });
    },
  });
}

export function describeFault(error: unknown): string {
  return error instanceof ApiFault ? error.message : SHELL.fault;
}
