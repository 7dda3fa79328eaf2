import { Button, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { VersionRecordsSchema } from '../../../../console/contract/plans.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { PLANS_KEY } from './plan-key.js';
import { PLAN, PLANS } from './wording.js';

const STEP = 100;

/** What a version says, as it was read from its file. */
export function VersionRecords({ planId, version }: { readonly planId: string; readonly version: number }) {
  const path = `/plans/${encodeURIComponent(planId)}/versions/${version}/records`;
  const read = useRead([...PLANS_KEY, planId, 'records', version], path, VersionRecordsSchema);
  const [shown, setShown] = useState(STEP);
  return (
    <Loaded query={read}>
      {({ records }) => (
        <Stack gap="sm">
          <WideTable
            label={PLAN.recordsTitle(version)}
            minWidth={640}
            heads={[PLAN.type, PLAN.content, PLAN.fields.leads, PLAN.fields.deadline, PLAN.locator]}
          >
            {records.slice(0, shown).map((record, index) => (
              <Row key={index}>
                <Table.Td>{PLANS.types[record.type]}</Table.Td>
                <Table.Td>{record.title}</Table.Td>
                <Table.Td>{record.leads.join('; ')}</Table.Td>
                <Table.Td>{record.deadline}</Table.Td>
                <Table.Td>{record.locator}</Table.Td>
              </Row>
            ))}
          </WideTable>
          {shown < records.length && (
            <Button variant="default" onClick={() => setShown(shown + STEP)}>
              {PLAN.more(formatCount(Math.min(STEP, records.length - shown)))}
            </Button>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
