import { Stack, Text, Title } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { mayAct } from '../../../../console/contract/session.js';
import { PlanListSchema } from '../../../../console/contract/plans.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { useAccount } from '../../shell/session.js';
import { PlanCard } from './plan-card.js';
import { PlanPage } from './plan-page.js';
import { OPEN_PLAN, PLANS_KEY } from './plan-key.js';
import { UploadPanel } from './upload-panel.js';
import { PLANS } from './wording.js';

/** All plans, or the one that the address names. */
export function PlansView() {
  const [search] = useSearchParams();
  const open = search.get(OPEN_PLAN);
  return open === null ? <AllPlans /> : <PlanPage id={open} />;
}

function AllPlans() {
  const { role } = useAccount();
  const list = useRead(PLANS_KEY, '/plans', PlanListSchema);
  return (
    <Page title={PLANS.title} lead={PLANS.lead}>
      {mayAct(role, 'editor') && <UploadPanel />}
      <Loaded query={list}>
        {({ plans }) => (
          <Stack gap="sm">
            <Title order={2} size="h4">
              {PLANS.loaded(formatCount(plans.length))}
            </Title>
            {plans.length === 0 && <Text c="dimmed">{PLANS.none}</Text>}
            {plans.map((plan) => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
