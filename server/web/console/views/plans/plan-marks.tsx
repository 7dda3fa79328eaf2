import { Badge, Group } from '@mantine/core';
import type { PlanSummary } from '../../../../console/contract/plans.js';
import { PLANS } from './wording.js';

const STATUS_COLOURS = { draft: 'yellow', upcoming: 'blue', 'in-force': 'green', past: 'gray' } as const;

/** Where a plan stands and who may see it, as words in colour. */
export function PlanMarks({ plan }: { readonly plan: Pick<PlanSummary, 'status' | 'access' | 'isDigest'> }) {
  return (
    <Group gap={6}>
      <Badge variant="light" color={STATUS_COLOURS[plan.status]}>
        {PLANS.statuses[plan.status]}
      </Badge>
      <Badge variant="light" color={plan.access === 'internal' ? 'red' : 'plan'}>
        {PLANS.access[plan.access]}
      </Badge>
      {plan.isDigest && (
        <Badge variant="light" color="gray">
          {PLANS.digest}
        </Badge>
      )}
    </Group>
  );
}
