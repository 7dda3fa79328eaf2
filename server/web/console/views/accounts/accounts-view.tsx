import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { AccountListSchema, type AccountView } from '../../../../console/contract/accounts.js';
import { useRead } from '../../api/hooks.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { AccountTable } from './account-table.js';
import { ACCOUNTS_KEY } from './accounts-key.js';
import { NewAccountForm } from './new-account-form.js';
import { ResetPasswordForm } from './reset-password-form.js';
import { ACCOUNTS } from './wording.js';

export function AccountsView() {
  const list = useRead(ACCOUNTS_KEY, '/accounts', AccountListSchema);
  const [isAdding, adding] = useDisclosure(false);
  const [reset, setReset] = useState<AccountView | null>(null);
  return (
    <Page title={ACCOUNTS.title} lead={ACCOUNTS.lead} actions={<Button onClick={adding.open}>{ACCOUNTS.add}</Button>}>
      <Loaded query={list}>{({ accounts }) => <AccountTable accounts={accounts} onReset={setReset} />}</Loaded>
      <Modal opened={isAdding} onClose={adding.close} title={ACCOUNTS.add}>
        <NewAccountForm onDone={adding.close} />
      </Modal>
      <Modal
        opened={reset !== null}
        onClose={() => setReset(null)}
        title={reset === null ? '' : ACCOUNTS.resetOne(reset.name)}
      >
        {reset !== null && <ResetPasswordForm account={reset} onDone={() => setReset(null)} />}
      </Modal>
    </Page>
  );
}
