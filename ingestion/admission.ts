import type { Access } from '../knowledge/index.js';
import { IngestionError } from './errors.js';
import { slugOf } from './file-names.js';
import type { ReadOptions } from './read-plan.js';
import { isSupported } from './readers/registry.js';
import { emptyReport, failedReport, type FileReport } from './reports.js';
import { listSourceFiles, readSourceFile, type SourceFile } from './source-files.js';
import { FAILURES, wording } from './wording.js';

/** A document that may be read. */
export interface Incoming {
  readonly path: string;
  readonly fileName: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly read: Omit<ReadOptions, 'access'> & { readonly access: Access | 'keep' };
  /** A plan that is read again from its original: passed over when it was removed or replaced meanwhile. */
  readonly expects?: string;
}

/** Files to load and, for those that cannot be, what to report. */
export async function collectFiles(
  paths: readonly string[],
  maxBytes: number,
  read: Incoming['read'],
): Promise<(Incoming | FileReport)[]> {
  const incoming: (Incoming | FileReport)[] = [];
  const taken = new Set<string>();
  for (const path of paths) {
    let files: SourceFile[];
    try {
      files = await listSourceFiles(path);
    } catch (error) {
      incoming.push(failedReport(path, path, error));
      continue;
    }
    for (const file of files) incoming.push(admit(file, taken, maxBytes, read));
  }
  return incoming;
}

function admit(file: SourceFile, taken: Set<string>, maxBytes: number, read: Incoming['read']): Incoming | FileReport {
  const { path, fileName } = file;
  if (file.found && /^readme(?:\.|$)/i.test(fileName))
    return emptyReport(path, fileName, 'skipped', { reason: wording.noPlanFile });
  if (!isSupported(fileName))
    return emptyReport(path, fileName, file.found ? 'skipped' : 'failed', {
      code: file.found ? null : 'unsupported-format',
      reason: FAILURES['unsupported-format'],
    });
  try {
    const slug = slugOf(fileName);
    if (taken.has(slug))
      throw new IngestionError(
        'same-name-twice',
        `Cannot load "${path}": another file of this run has the plan id "${slug}"`,
      );
    taken.add(slug);
  } catch (error) {
    return failedReport(path, fileName, error);
  }
  return { path, fileName, bytes: () => readSourceFile(path, maxBytes), read };
}
