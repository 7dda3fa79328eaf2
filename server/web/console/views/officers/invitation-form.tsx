import { Autocomplete, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { AGENCY_CHARS, INVITATION_DAYS, IssuedSchema, type Issued } from '../../../../console/contract/officers.js';
import { useChange } from '../../api/hooks.js';
import { FormFrame } from '../../shell/form-frame.js';
import { OFFICERS_KEY } from './officers-key.js';
import { OFFICERS } from './wording.js';

interface InvitationFormProps {
  readonly agencies: readonly string[];
  readonly onIssued: (issued: Issued, agency: string) => void;
}

const SHOWN_AGENCIES = 8;

export function InvitationForm({ agencies, onIssued }: InvitationFormProps) {
  const [agency, setAgency] = useState('');
  const [days, setDays] = useState<string | number>(INVITATION_DAYS.default);
  const issue = useChange({
    run: (api) => api.send('POST', '/officers/invitations', IssuedSchema, { agency, days: Number(days) }),
    refresh: [OFFICERS_KEY],
    onDone: (issued) => onIssued(issued, agency),
  });
  return (
    <FormFrame change={issue} submit={OFFICERS.create}>
      <Autocomplete
        label={OFFICERS.agency}
        description={OFFICERS.agencyHint}
        value={agency}
        onChange={setAgency}
        data={[...agencies]}
        limit={SHOWN_AGENCIES}
        maxLength={AGENCY_CHARS}
        required
        data-autofocus
      />
      <NumberInput
        label={OFFICERS.days}
        value={days}
        onChange={setDays}
        min={1}
        max={INVITATION_DAYS.most}
        allowDecimal={false}
        clampBehavior="strict"
        required
        hideControls
      />
    </FormFrame>
  );
}
