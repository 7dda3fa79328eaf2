import {
  Alert,
  Anchor,
  Button,
  Center,
  Group,
  Paper,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { describeFault, useApi } from '../api/hooks.js';
import { SHELL, SIGN_IN } from '../wording.js';
import { SESSION_KEY } from './session.js';

export function SignInPage() {
  const api = useApi();
  const queries = useQueryClient();
  const signIn = useMutation({
    mutationFn: (form: FormData) => api.signIn(textOf(form, 'name'), textOf(form, 'password')),
    async onSuccess() {
      // Nothing that another account read stays.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
    },
  });
  useEffect(() => {
    document.title = `${SIGN_IN.title} · ${SHELL.shortTitle}`;
  }, []);
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper withBorder shadow="sm" p="xl" w="100%" maw={420}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            signIn.mutate(new FormData(event.currentTarget));
          }}
        >
          <Stack>
            <Group gap="sm" wrap="nowrap">
              <img src="/assets/chat/icon.svg" alt="" width={36} height={36} />
              <div>
                <Text fw={650}>{SHELL.shortTitle}</Text>
                <Title order={1} size="h3">
                  {SIGN_IN.title}
                </Title>
              </div>
            </Group>
            {signIn.isError && (
              <Alert color="red" role="alert">
                {describeFault(signIn.error)}
              </Alert>
            )}
            <TextInput
              name="name"
              label={SIGN_IN.name}
              autoComplete="username"
              autoCapitalize="none"
              required
              autoFocus
            />
            <PasswordInput
              name="password"
              label={SIGN_IN.password}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ 'aria-label': SHELL.showPassword }}
            />
            <Button type="submit" loading={signIn.isPending} fullWidth>
              {SIGN_IN.submit}
            </Button>
            <Text size="sm" c="dimmed">
              {SIGN_IN.forgotten}
            </Text>
            <Anchor href="/" size="sm">
              {SIGN_IN.chatPage}
            </Anchor>
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
