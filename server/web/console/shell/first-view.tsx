import { Navigate } from 'react-router';
import { mayAct } from '../../../console/contract/session.js';
import { VIEWS } from '../views.js';
import { useAccount } from './session.js';

/** The first view that this person may see. */
export function FirstView() {
  const { role } = useAccount();
  const first = VIEWS.find((view) => mayAct(role, view.role));
  return first === undefined ? null : <Navigate to={`/${first.path}`} replace />;
}
