import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { mayAct } from '../../../../console/contract/session.js';
import { RegisterLinesSchema, type RegisterLine, type RegisterName } from '../../../../console/contract/registers.js';
import { useRead } from '../../api/hooks.js';
import { matches } from '../../matching.js';
import { Loaded } from '../../shell/loaded.js';
import { useAccount } from '../../shell/session.js';
import { RegisterEditor } from './register-editor.js';
import { REGISTER_FIELDS, shownOf } from './register-fields.js';
import { REGISTERS_KEY } from './register-key.js';
import { RegisterTable } from './register-table.js';
import { REGISTERS } from './wording.js';

export function RegisterPanel({ register }: { readonly register: RegisterName }) {
  const { role } = useAccount();
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<RegisterLine | 'new' | null>(null);
  const lines = useRead([...REGISTERS_KEY, register], `/registers/${register}`, RegisterLinesSchema);
  const fits = ({ value }: RegisterLine): boolean =>
    matches(REGISTER_FIELDS[register].map((field) => shownOf(field, value)).join(' '), search);
  return (
    <Stack gap="md">
      <Text c="dimmed">{REGISTERS.leads[register]}</Text>
      <Group align="flex-end" justify="space-between">
        <TextInput
          type="search"
          label={REGISTERS.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {mayAct(role, 'editor') && <Button onClick={() => setEdited('new')}>{REGISTERS.add}</Button>}
      </Group>
      <Loaded query={lines}>
        {(data) => {
          const found = data.filter(fits);
          return found.length === 0 ? (
            <Text role="status">{REGISTERS.none}</Text>
          ) : (
            <RegisterTable register={register} lines={found} onEdit={setEdited} />
          );
        }}
      </Loaded>
      {edited !== null && (
        <RegisterEditor register={register} line={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Stack>
  );
}
