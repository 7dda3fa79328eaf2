import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { Issued } from '../../../../console/contract/officers.js';
import { formatInstant } from '../../format-time.js';
import { OFFICERS } from './wording.js';

interface IssuedCodeProps {
  readonly issued: Issued;
  readonly agency: string;
  readonly onClose: () => void;
}

/** The code, shown once; copying works where the browser lets it, and the words can be selected everywhere. */
export function IssuedCode({ issued: { code, expiresAt }, agency, onClose }: IssuedCodeProps) {
  return (
    <Stack>
      <Text>{OFFICERS.codeFor(agency, formatInstant(expiresAt))}</Text>
      <Code block fz="lg" ta="center">
        {code}
      </Code>
      <Text>{OFFICERS.codeOnce}</Text>
      <Group>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? OFFICERS.copied : OFFICERS.copy}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{OFFICERS.close}</Button>
      </Group>
    </Stack>
  );
}
