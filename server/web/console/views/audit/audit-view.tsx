import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { AuditPageSchema, type AuditPage } from '../../../../console/contract/accounts.js';
import { useRead } from '../../api/hooks.js';
import { formatInstant } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { AUDIT, describeDetail } from './wording.js';

export function AuditView() {
  const [before, setBefore] = useState<number | null>(null);
  const path = before === null ? '/audit' : `/audit?before=${before}`;
  const page = useRead(['audit', before], path, AuditPageSchema);
  return (
    <Page title={AUDIT.title} lead={AUDIT.lead}>
      <Loaded query={page}>
        {({ entries, next }) => (
          <>
            {entries.length === 0 ? <Text c="dimmed">{AUDIT.none}</Text> : <Entries entries={entries} />}
            <Group>
              {before !== null && (
                <Button variant="default" onClick={() => setBefore(null)}>
                  {AUDIT.newest}
                </Button>
              )}
              {next !== null && (
                <Button variant="default" onClick={() => setBefore(next)}>
                  {AUDIT.more}
                </Button>
              )}
            </Group>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Entries({ entries }: { readonly entries: AuditPage['entries'] }) {
  return (
    <WideTable
      label={AUDIT.title}
      minWidth={680}
      heads={[AUDIT.at, AUDIT.who, AUDIT.what, AUDIT.subject, AUDIT.detail]}
    >
      {entries.map(({ id, at, accountName, label, subject, detail }) => (
        <Row key={id}>
          <Table.Td>{formatInstant(at)}</Table.Td>
          <Table.Td>{accountName}</Table.Td>
          <Table.Td>{label}</Table.Td>
          <Table.Td className="breaks">{subject ?? '–'}</Table.Td>
          <Table.Td className="breaks">{describeDetail(detail) || '–'}</Table.Td>
        </Row>
      ))}
    </WideTable>
  );
}
