import { Button, Group, Modal, Paper, Stack, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';
import { mayAct } from '../../../../console/contract/session.js';
import type { PlanDetail } from '../../../../console/contract/plans.js';
import { useChange } from '../../api/hooks.js';
import { useAccount } from '../../shell/session.js';
import { SHELL } from '../../wording.js';
import { recordsAddress } from '../records/record-keys.js';
import { PLANS_KEY } from './plan-key.js';
import { PLAN } from './wording.js';

/** Who may see the plan, and taking it out; for those who may change it. */
export function PlanControls({ plan }: { readonly plan: PlanDetail }) {
  const { role } = useAccount();
  const navigate = useNavigate();
  const [isAsking, asking] = useDisclosure(false);
  const isPublic = plan.access === 'public';
  const path = `/plans/${encodeURIComponent(plan.id)}`;
  const setAccess = useChange({
    run: (api) => api.send('PUT', `${path}/access`, z.null(), { access: isPublic ? 'internal' : 'public' }),
    refresh: [PLANS_KEY],
    done: isPublic ? PLAN.closed : PLAN.opened,
  });
  const remove = useChange({
    run: (api) => api.send('DELETE', path, z.null()),
    refresh: [],
    done: PLAN.removed,
    onDone: () => void navigate('/ke-hoach', { replace: true }),
  });
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 320px">
          <Switch
            label={PLAN.isPublic}
            checked={isPublic}
            disabled={!mayAct(role, 'editor') || setAccess.isPending}
            onChange={() => setAccess.mutate()}
          />
          <Text size="sm" c="dimmed">
            {PLAN.accessLead}
          </Text>
        </Stack>
        <Group gap="sm">
          <Button variant="default" component={Link} to={recordsAddress(plan.id)}>
            {PLAN.readRecords}
          </Button>
          {isPublic && (
            <Button variant="default" component="a" href={`/documents/${plan.id}`} target="_blank" rel="noopener">
              {PLAN.readDocument}
            </Button>
          )}
          {mayAct(role, 'editor') && (
            <Button variant="outline" color="red.9" onClick={asking.open}>
              {PLAN.remove}
            </Button>
          )}
        </Group>
      </Group>
      <Modal opened={isAsking} onClose={asking.close} title={PLAN.removeTitle}>
        <Stack>
          <Text>{PLAN.removeLead(plan.title)}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={asking.close} data-autofocus>
              {SHELL.cancel}
            </Button>
            <Button color="red.9" loading={remove.isPending} onClick={() => remove.mutate()}>
              {PLAN.removeConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Paper>
  );
}
