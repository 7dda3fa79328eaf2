import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { doubtsAddress } from '../records/record-keys.js';

interface DoubtsLinkProps {
  /** Null: of every plan. */
  readonly planId: string | null;
  readonly says: string;
}

/** Leads to the records of a plan that wait for a person. */
export function DoubtsLink({ planId, says }: DoubtsLinkProps) {
  return (
    <Anchor component={Link} to={doubtsAddress(planId)} size="sm" fw={600}>
      {says}
    </Anchor>
  );
}
