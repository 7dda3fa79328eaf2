import { useRouteError } from 'react-router';
import { FaultNote } from './fault-note.js';

/** A view that could not be loaded or drawn: the rest of the console stays. */
export function RouteFault() {
  const error = useRouteError();
  return <FaultNote error={error} onRetry={() => location.reload()} />;
}
