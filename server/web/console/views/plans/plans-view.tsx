import { Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { mayAct } from '../../../../console/contract/session.js';
import { PlanListSchema, type PlanSummary } from '../../../../console/contract/plans.js';
import { useRead } from '../../api/hooks.js';
import { formatCount } from '../../format-time.js';
import { matches } from '../../matching.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { Pages } from '../../shell/pages.js';
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
      <Loaded query={list}>{({ plans }) => <PlanCards plans={plans} />}</Loaded>
    </Page>
  );
}

/** More plans than this are shown by pages, and can be searched. */
const A_PAGE = 20;

function PlanCards({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const found = plans.filter(({ title, number, issuer, place, id }) =>
    matches([title, number, issuer, place, id].join(' '), search),
  );
  const last = Math.max(1, Math.ceil(found.length / A_PAGE));
  const shown = Math.min(page, last);
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {PLANS.loaded(formatCount(plans.length))}
      </Title>
      {plans.length === 0 && <Text c="dimmed">{PLANS.none}</Text>}
      {plans.length > A_PAGE && (
        <>
          <TextInput
            type="search"
            label={PLANS.search}
            description={PLANS.searchNote}
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              setPage(1);
            }}
          />
          <Text role="status">
            {search.trim() === ''
              ? null
              : found.length === 0
                ? PLANS.noneFound
                : PLANS.found(formatCount(found.length), formatCount(plans.length))}
          </Text>
        </>
      )}
      {found.slice((shown - 1) * A_PAGE, shown * A_PAGE).map((plan) => (
        <PlanCard key={plan.id} plan={plan} />
      ))}
      <Pages total={found.length} aPage={A_PAGE} page={shown} onChange={setPage} />
    </Stack>
  );
}
