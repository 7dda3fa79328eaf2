import { Alert, Table, Text } from '@mantine/core';
import { Fragment } from 'react';
import type { Trial } from '../../../../console/contract/try.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { TRY } from './wording.js';

/** Each draft with its claims, and whether their sources bear them. */
export function GateVerdict({ verdicts }: { readonly verdicts: Trial['verdicts'] }) {
  if (verdicts.every(({ claims, holds }) => claims.length === 0 && holds))
    return <Text c="dimmed">{TRY.noClaims}</Text>;
  return verdicts.map(({ holds, unclaimed, claims }, index) => (
    <Fragment key={index}>
      <Alert color={holds ? 'green' : 'red'} title={holds ? TRY.passed : TRY.stopped}>
        {unclaimed.length > 0 && TRY.unclaimed(unclaimed)}
      </Alert>
      {claims.length > 0 && (
        <WideTable label={TRY.gate} minWidth={520} heads={[TRY.claim, TRY.source, TRY.verdict]}>
          {claims.map((claim, position) => (
            <Row key={position}>
              <Table.Td>{claim.says}</Table.Td>
              <Table.Td className="breaks">{claim.source}</Table.Td>
              <Table.Td>{claim.holds ? TRY.holds : TRY.fails}</Table.Td>
            </Row>
          ))}
        </WideTable>
      )}
    </Fragment>
  ));
}
