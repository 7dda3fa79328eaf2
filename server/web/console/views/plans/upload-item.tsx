import { Anchor, Badge, Group, List, Paper, Progress, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Upload } from '../../../../console/contract/plans.js';
import { formatBytes, formatCount } from '../../format-time.js';
import { DoubtsLink } from './doubts-link.js';
import { addressOf } from './plan-key.js';
import { PLANS, UPLOAD } from './wording.js';

const STAGES = ['waiting', 'reading', 'extracting', 'storing', 'done'] as const;
const COLOURS = {
  created: 'green',
  updated: 'green',
  unchanged: 'gray',
  skipped: 'gray',
  refused: 'red',
  failed: 'red',
} as const;

export function UploadItem({ upload }: { readonly upload: Upload }) {
  return (
    <Paper withBorder p="sm">
      <Stack gap={6}>
        <Group justify="space-between" gap="xs">
          <Text fw={600} flex="1 1 200px" className="breaks">
            {upload.fileName}
          </Text>
          <Text size="sm" c="dimmed">
            {formatBytes(upload.bytes)}
          </Text>
        </Group>
        {upload.report === null ? <Stage upload={upload} /> : <Report report={upload.report} />}
      </Stack>
    </Paper>
  );
}

function Stage({ upload: { stage, pages, fileName } }: { readonly upload: Upload }) {
  const within = pages === null || pages.total === 0 ? 0 : pages.done / pages.total;
  const percent = ((STAGES.indexOf(stage) + within) / (STAGES.length - 1)) * 100;
  return (
    <>
      <Progress value={Math.max(4, percent)} aria-label={fileName} animated />
      <Text size="sm">
        {stage === 'waiting' ? '' : UPLOAD.step(STAGES.indexOf(stage), STAGES.length - 2)}
        {pages === null ? UPLOAD.stages[stage] : UPLOAD.pages(formatCount(pages.done), formatCount(pages.total))}
      </Text>
    </>
  );
}

function Report({ report }: { readonly report: NonNullable<Upload['report']> }) {
  const { outcome, records, reasons } = report;
  const isLoaded = outcome === 'created' || outcome === 'updated';
  return (
    <>
      <Group gap="xs">
        <Badge variant="light" color={COLOURS[outcome]}>
          {UPLOAD.outcomes[outcome]}
        </Badge>
        {report.version !== null && <Text size="sm">{UPLOAD.version(report.version)}</Text>}
        <Text size="sm" c="dimmed">
          {UPLOAD.seconds(Math.max(0.1, report.seconds).toLocaleString('vi-VN', { maximumFractionDigits: 1 }))}
        </Text>
      </Group>
      {report.title !== null && <Text size="sm">{report.title}</Text>}
      {(outcome === 'failed' || report.reason !== null) && <Text size="sm">{report.reason ?? UPLOAD.fault}</Text>}
      {isLoaded && (
        <Text size="sm">
          {PLANS.counts(
            formatCount(records.task),
            formatCount(records.duty),
            formatCount(records.target),
            formatCount(records.result),
          )}
        </Text>
      )}
      {isLoaded && report.review > 0 && (
        <div>
          <DoubtsLink planId={report.planId} says={UPLOAD.doubts(formatCount(report.review))} />
          <List size="sm">
            {reasons.slice(0, 8).map(({ reason, count }) => (
              <List.Item key={reason}>{UPLOAD.reason(reason, formatCount(count))}</List.Item>
            ))}
          </List>
        </div>
      )}
      {report.notes.map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
      {report.planId !== null && outcome !== 'failed' && (
        <Anchor component={Link} to={addressOf(report.planId)} size="sm">
          {UPLOAD.openPlan}
        </Anchor>
      )}
    </>
  );
}
