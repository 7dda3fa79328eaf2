import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { OfficersSchema, type InvitationView, type Issued } from '../../../../console/contract/officers.js';
import { useRead } from '../../api/hooks.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { InvitationForm } from './invitation-form.js';
import { InvitationTable } from './invitation-table.js';
import { IssuedCode } from './issued-code.js';
import { OFFICERS_KEY } from './officers-key.js';
import { RevokeForm } from './revoke-form.js';
import { OFFICERS } from './wording.js';

type Open =
  | { readonly dialog: 'invite' }
  | { readonly dialog: 'code'; readonly agency: string; readonly issued: Issued }
  | { readonly dialog: 'revoke'; readonly invitation: InvitationView };

export function OfficersView() {
  const officers = useRead(OFFICERS_KEY, '/officers', OfficersSchema);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Page
      title={OFFICERS.title}
      lead={OFFICERS.lead}
      actions={<Button onClick={() => setOpen({ dialog: 'invite' })}>{OFFICERS.invite}</Button>}
    >
      <Loaded query={officers}>
        {({ invitations, agencies }) => (
          <>
            {invitations.length === 0 ? (
              <Text c="dimmed">{OFFICERS.none}</Text>
            ) : (
              <InvitationTable
                invitations={invitations}
                onRevoke={(invitation) => setOpen({ dialog: 'revoke', invitation })}
              />
            )}
            <Modal opened={open?.dialog === 'invite'} onClose={close} title={OFFICERS.invite}>
              <InvitationForm
                agencies={agencies}
                onIssued={(issued, agency) => setOpen({ dialog: 'code', issued, agency })}
              />
            </Modal>
          </>
        )}
      </Loaded>
      {open?.dialog === 'code' && (
        <Modal opened onClose={close} title={OFFICERS.codeTitle} closeOnClickOutside={false}>
          <IssuedCode issued={open.issued} agency={open.agency} onClose={close} />
        </Modal>
      )}
      {open?.dialog === 'revoke' && (
        <Modal opened onClose={close} title={OFFICERS.revokeOne(open.invitation.id, open.invitation.agency)}>
          <RevokeForm invitation={open.invitation} onDone={close} />
        </Modal>
      )}
    </Page>
  );
}
