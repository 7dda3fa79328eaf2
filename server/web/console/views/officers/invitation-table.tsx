import { Badge, Button, Table } from '@mantine/core';
import type { InvitationView } from '../../../../console/contract/officers.js';
import { formatInstant } from '../../format-time.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { OFFICERS } from './wording.js';

interface InvitationTableProps {
  readonly invitations: readonly InvitationView[];
  readonly onRevoke: (invitation: InvitationView) => void;
}

const COLOURS = { open: 'blue', used: 'green', expired: 'gray', revoked: 'red' } as const;

export function InvitationTable({ invitations, onRevoke }: InvitationTableProps) {
  return (
    <WideTable
      label={OFFICERS.title}
      minWidth={760}
      heads={[
        OFFICERS.number,
        OFFICERS.agency,
        OFFICERS.state,
        OFFICERS.by,
        OFFICERS.issuedAt,
        OFFICERS.until,
        OFFICERS.actions,
      ]}
    >
      {invitations.map((invitation) => {
        const { id, agency, state, issuedBy, issuedAt } = invitation;
        return (
          <Row key={id}>
            <Table.Th scope="row">{id}</Table.Th>
            <Table.Td className="breaks">{agency}</Table.Td>
            <Table.Td>
              <Badge variant="light" miw="max-content" color={COLOURS[state]}>
                {OFFICERS.states[state]}
              </Badge>
            </Table.Td>
            <Table.Td>{issuedBy}</Table.Td>
            <Table.Td>{formatInstant(issuedAt)}</Table.Td>
            <Table.Td>{whenOf(invitation)}</Table.Td>
            <Table.Td>
              {(state === 'open' || state === 'used') && (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={OFFICERS.revokeOne(id, agency)}
                  onClick={() => onRevoke(invitation)}
                >
                  {OFFICERS.revoke}
                </Button>
              )}
            </Table.Td>
          </Row>
        );
      })}
    </WideTable>
  );
}

function whenOf({ revokedAt, usedAt, expiresAt }: InvitationView): string {
  if (revokedAt !== null) return OFFICERS.revokedAt(formatInstant(revokedAt));
  return usedAt === null ? OFFICERS.expiresAt(formatInstant(expiresAt)) : OFFICERS.usedAt(formatInstant(usedAt));
}
