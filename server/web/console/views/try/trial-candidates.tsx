import { Table, Text } from '@mantine/core';
import { Fragment } from 'react';
import type { Trial } from '../../../../console/contract/try.js';
import { formatCount } from '../../format-time.js';
import { Row, WideTable } from '../../shell/wide-table.js';
import { TRY } from './wording.js';

const score = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('vi-VN', { maximumFractionDigits: 3 });

export function CandidateRecords({ rankings }: { readonly rankings: Trial['rankings'] }) {
  if (rankings.every(({ candidates }) => candidates.length === 0)) return <Text c="dimmed">{TRY.nothing}</Text>;
  return rankings.map(({ topic, total, candidates }, index) => (
    <Fragment key={index}>
      <Text size="sm">{TRY.recordsFor(topic, formatCount(total))}</Text>
      <WideTable
        label={TRY.recordsFor(topic, formatCount(total))}
        minWidth={640}
        heads={[TRY.score, TRY.content, TRY.leads, TRY.place]}
      >
        {candidates.map((record) => (
          <Row key={record.key}>
            <Table.Td>{score(record.score)}</Table.Td>
            <Table.Td>{record.title}</Table.Td>
            <Table.Td>{record.leads.join('; ')}</Table.Td>
            <Table.Td>
              {record.plan}, {record.locator}
            </Table.Td>
          </Row>
        ))}
      </WideTable>
    </Fragment>
  ));
}

export function CandidatePassages({ searches }: { readonly searches: Trial['searches'] }) {
  if (searches.every(({ hits }) => hits.length === 0)) return <Text c="dimmed">{TRY.nothing}</Text>;
  return searches.map(({ text, hits }, index) => (
    <Fragment key={index}>
      <Text size="sm">{TRY.passagesFor(text)}</Text>
      <WideTable
        label={TRY.passagesFor(text)}
        minWidth={760}
        heads={[TRY.score, TRY.lexical, TRY.vector, TRY.coverage, TRY.place, TRY.content]}
      >
        {hits.map((hit) => (
          <Row key={hit.key}>
            <Table.Td>{score(hit.score)}</Table.Td>
            <Table.Td>{score(hit.lexical)}</Table.Td>
            <Table.Td>{score(hit.vector)}</Table.Td>
            <Table.Td>{score(hit.coverage)}</Table.Td>
            <Table.Td>
              {hit.title}, {hit.locator}
            </Table.Td>
            <Table.Td>{hit.text}</Table.Td>
          </Row>
        ))}
      </WideTable>
    </Fragment>
  ));
}
