import { Text } from '@mantine/core';
import { z } from 'zod';
import type { InvitationView } from '../../../../console/contract/officers.js';
import { useChange } from '../../api/hooks.js';
import { FormFrame } from '../../shell/form-frame.js';
import { OFFICERS_KEY } from './officers-key.js';
import { OFFICERS } from './wording.js';

interface RevokeFormProps {
  readonly invitation: InvitationView;
  readonly onDone: () => void;
}

export function RevokeForm({ invitation: { id, agency }, onDone }: RevokeFormProps) {
  const revoke = useChange({
    run: (api) => api.send('DELETE', `/officers/invitations/${id}`, z.null()),
    refresh: [OFFICERS_KEY],
    done: OFFICERS.revoked,
    onDone,
  });
  return (
    <FormFrame change={revoke} submit={OFFICERS.revoke}>
      <Text>{OFFICERS.revokeAsk(agency)}</Text>
    </FormFrame>
  );
}
