import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { makeBackup, type BackupReport } from '../../../server/backup/make-backup.js';
import { restoreBackup, type RestoreReport } from '../../../server/backup/restore-backup.js';
import { startApp, type RunningApp } from '../running-app.js';

export const AT = new Date('2026-11-21T08:00:00Z');
const ended: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'backup-test-'));
  ended.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

export async function start(environment: Record<string, string> = {}): Promise<RunningApp> {
  const running = await startApp(environment);
  ended.push(() => running.close());
  return running;
}

export const backUp = (
  dataDir: string,
  target: string,
  more: { overwrite?: boolean; key?: string } = {},
): Promise<BackupReport> =>
  makeBackup({ dataDir, target, overwrite: more.overwrite ?? false, configuredKey: more.key ?? null, at: AT });

export const restore = (
  dataDir: string,
  from: string,
  more: { key?: string; withoutConversations?: boolean } = {},
): Promise<RestoreReport> =>
  restoreBackup({
    dataDir,
    from,
    configuredKey: more.key ?? null,
    withoutConversations: more.withoutConversations ?? false,
    retentionMs: 90 * 24 * 60 * 60 * 1000,
    now: () => AT,
  });
