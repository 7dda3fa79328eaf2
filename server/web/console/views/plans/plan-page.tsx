import { Anchor, List, Paper, SimpleGrid, Spoiler, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { PlanDetailSchema, type PlanDetail } from '../../../../console/contract/plans.js';
import { useRead } from '../../api/hooks.js';
import { formatCount, formatDay } from '../../format-time.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { DoubtsLink } from './doubts-link.js';
import { PlanControls } from './plan-controls.js';
import { PLANS_KEY } from './plan-key.js';
import { PlanMarks } from './plan-marks.js';
import { VersionList } from './version-list.js';
import { PLANS } from './wording.js';

export function PlanPage({ id }: { readonly id: string }) {
  const plan = useRead([...PLANS_KEY, id], `/plans/${encodeURIComponent(id)}`, PlanDetailSchema);
  return (
    <Page title={plan.data?.title ?? PLANS.title}>
      <Anchor component={Link} to="/ke-hoach">
        {PLANS.back}
      </Anchor>
      <Loaded query={plan}>
        {(data) => (
          <>
            <PlanMarks plan={data} />
            <Facts plan={data} />
            <PlanControls plan={data} />
            <VersionList plan={data} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ plan }: { readonly plan: PlanDetail }) {
  const { counts, period } = plan;
  const facts = [
    [PLANS.number, plan.number],
    [PLANS.issuer, plan.issuer],
    [PLANS.issuedOn, plan.issuedOn === null ? null : formatDay(plan.issuedOn)],
    [PLANS.period, period === null ? null : PLANS.between(formatDay(period.from), formatDay(period.to))],
    [PLANS.place, plan.place],
    [PLANS.signer, plan.signer],
    [PLANS.id, plan.id],
  ] as const;
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} component="dl" m={0}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <Text component="dt" size="sm" c="dimmed">
                {name}
              </Text>
              <Text component="dd" m={0} className="breaks">
                {value ?? PLANS.unknown}
              </Text>
            </div>
          ))}
        </SimpleGrid>
        <Text>
          {PLANS.counts(
            formatCount(counts.task),
            formatCount(counts.duty),
            formatCount(counts.target),
            formatCount(counts.result),
          )}
        </Text>
        {counts.review > 0 && <DoubtsLink planId={plan.id} says={PLANS.review(formatCount(counts.review))} />}
        {plan.legalBases.length > 0 && (
          <div>
            <Title order={2} size="h5">
              {PLANS.legalBases}
            </Title>
            <Spoiler maxHeight={104} showLabel={PLANS.showAll} hideLabel={PLANS.showLess}>
              <List size="sm" withPadding>
                {plan.legalBases.map((basis, index) => (
                  <List.Item key={index}>{basis}</List.Item>
                ))}
              </List>
            </Spoiler>
          </div>
        )}
      </Stack>
    </Paper>
  );
}
