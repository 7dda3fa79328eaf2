import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { PlanSummary } from '../../../../console/contract/plans.js';
import { formatCount, formatDay } from '../../format-time.js';
import { DoubtsLink } from './doubts-link.js';
import { addressOf } from './plan-key.js';
import { PlanMarks } from './plan-marks.js';
import { PLANS, UPLOAD } from './wording.js';

export function PlanCard({ plan }: { readonly plan: PlanSummary }) {
  const { counts, period } = plan;
  const facts = [
    plan.number,
    plan.issuer,
    period === null ? null : PLANS.between(formatDay(period.from), formatDay(period.to)),
    UPLOAD.version(plan.version),
  ].filter((fact) => fact !== null);
  return (
    <Paper withBorder p="md" component="article">
      <Stack gap={6}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <Anchor component={Link} to={addressOf(plan.id)} fw={600} flex="1 1 260px">
            {plan.title}
          </Anchor>
          <PlanMarks plan={plan} />
        </Group>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        <Text size="sm">
          {PLANS.counts(
            formatCount(counts.task),
            formatCount(counts.duty),
            formatCount(counts.target),
            formatCount(counts.result),
          )}
        </Text>
        {counts.review > 0 && <DoubtsLink planId={plan.id} says={PLANS.review(formatCount(counts.review))} />}
      </Stack>
    </Paper>
  );
}
