import type { Plan, PlanId } from '../domain/plan.js';
import type { PassageIndexer, PlanContent, ReplaceNote, ReplaceOutcome } from '../ports.js';
import { planConflictReason } from '../wording.js';
import { deleteCorrections } from './correction-rows.js';
import { advanceGeneration } from './generation.js';
import { isAnotherPlan, isSameDocument } from './plan-identity.js';
import { planOf } from './plan-rows.js';
import type { PlanRow } from './plan-tables.js';
import { insertVersion } from './plan-writing.js';
import type { SqliteHandle } from './sqlite-handle.js';

interface LoadedPlan {
  readonly plan: Plan;
  readonly extractor: string;
}

/** Which plan a document is, by the identity rules. */
type Placement =
  | { readonly kind: 'new' }
  | { readonly kind: 'version-of'; readonly loaded: LoadedPlan }
  | { readonly kind: 'refused'; readonly by: Plan };

/** Runs inside a write transaction. */
export function replacePlan(
  raw: SqliteHandle,
  indexers: readonly PassageIndexer[],
  content: PlanContent,
  at: Date,
): ReplaceOutcome {
  const loaded = loadedPlans(raw);
  const placement = placeOf(content.plan, loaded);
  if (placement.kind === 'refused') {
    return {
      kind: 'refused',
      planId: content.plan.id,
      reason: planConflictReason(placement.by, content.plan, content.fileName),
    };
  }
  const existing = placement.kind === 'version-of' ? placement.loaded : null;
  const planId = existing?.plan.id ?? content.plan.id;
  const notes: ReplaceNote[] = [];
  if (existing !== null && planId !== content.plan.id) notes.push({ kind: 'same-document', existing: planId });
  if (existing !== null && isUnchanged(existing, content)) {
    return { kind: 'unchanged', planId, version: existing.plan.version, notes };
  }
  if (existing?.plan.isDigest === true && !content.plan.isDigest) {
    notes.push({ kind: 'digest-replaced', planId });
    // What people said of a digest was said of other words.
    deleteCorrections(raw, planId);
  }

  const version = (existing?.plan.version ?? 0) + 1;
  insertVersion(raw, { ...content.plan, id: planId, version }, content, at);
  for (const indexer of indexers) {
    indexer.remove(planId);
    indexer.add(planId, content.passages, content.prepared);
  }
  const samples = samplesToRemove(loaded, content.plan, planId);
  for (const id of samples) deletePlan(raw, indexers, id);
  if (samples.length > 0) notes.push({ kind: 'samples-removed', planIds: samples });
  advanceGeneration(raw);
  return { kind: existing === null ? 'created' : 'updated', planId, version, notes };
}

/** Runs inside a write transaction. False when no such plan is loaded. */
export function removePlan(raw: SqliteHandle, indexers: readonly PassageIndexer[], id: PlanId): boolean {
  const isRemoved = deletePlan(raw, indexers, id);
  if (isRemoved) advanceGeneration(raw);
  return isRemoved;
}

/**
 * The id's own plan is asked first: the same bytes are always its document, another number, issuer or period never. Then
 * the same number, issuer and day make a document a version of the plan that has them. A digest is not the document that
 * it digests: it gives way to the real plan of its id and takes no part in the matching of real plans.
 */
function placeOf(incoming: PlanContent['plan'], loaded: readonly LoadedPlan[]): Placement {
  const named = loaded.find(({ plan }) => plan.id === incoming.id);
  const others = loaded.filter(({ plan }) => plan.id !== incoming.id);
  if (named !== undefined && incoming.isDigest && !named.plan.isDigest) return { kind: 'refused', by: named.plan };
  if (named !== undefined && named.plan.isDigest === incoming.isDigest) {
    const isSameFile = named.plan.contentHash === incoming.contentHash;
    if (!isSameFile && isAnotherPlan(named.plan, incoming)) return { kind: 'refused', by: named.plan };
    if (isSameFile || isSameDocument(named.plan, incoming)) return { kind: 'version-of', loaded: named };
  }
  const twin = others.find(({ plan }) => plan.isDigest === incoming.isDigest && isSameDocument(plan, incoming));
  if (twin !== undefined) return { kind: 'version-of', loaded: twin };
  const digested = others.find(({ plan }) => incoming.isDigest && isSameDocument(plan, incoming));
  if (digested !== undefined) return { kind: 'refused', by: digested.plan };
  return named === undefined ? { kind: 'new' } : { kind: 'version-of', loaded: named };
}

function isUnchanged({ plan, extractor }: LoadedPlan, content: PlanContent): boolean {
  return (
    plan.contentHash === content.plan.contentHash &&
    plan.access === content.plan.access &&
    plan.isDigest === content.plan.isDigest &&
    extractor === content.extractor
  );
}

/** The samples make room for the first real plan; digests that somebody loads beside real plans stay. */
function samplesToRemove(
  loaded: readonly LoadedPlan[],
  incoming: PlanContent['plan'],
  planId: PlanId,
): readonly PlanId[] {
  if (incoming.isDigest || loaded.some(({ plan }) => !plan.isDigest)) return [];
  return loaded.map(({ plan }) => plan.id).filter((id) => id !== planId);
}

function loadedPlans(raw: SqliteHandle): readonly LoadedPlan[] {
  const rows = raw.prepare<[], PlanRow>('SELECT * FROM plan WHERE is_current = 1 ORDER BY plan_id').all();
  return rows.map((row) => ({ plan: planOf(row), extractor: row.extractor }));
}

function deletePlan(raw: SqliteHandle, indexers: readonly PassageIndexer[], id: PlanId): boolean {
  const { changes } = raw.prepare('DELETE FROM plan WHERE plan_id = ?').run(id);
  if (changes === 0) return false;
  for (const indexer of indexers) indexer.remove(id);
  deleteCorrections(raw, id);
  return true;
}
