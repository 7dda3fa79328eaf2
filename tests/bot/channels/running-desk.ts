import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach } from 'vitest';
import type { ChannelSettings } from '../../../bot/channels/channel-settings.js';
import { openDesk, type DeskOptions, type RunningDesk } from './open-desk.js';

export { DATA_KEY, openDesk, settingsFor, type RunningDesk } from './open-desk.js';

/** Desks and folders of one test file; all are gone after each test. */
export function useDesks() {
  const desks: RunningDesk[] = [];
  const folders: string[] = [];
  const fakes: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(desks.splice(0).map((desk) => desk.close()));
    await Promise.all(fakes.splice(0).map((fake) => fake.close()));
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (): string => {
    folders.push(mkdtempSync(join(tmpdir(), 'desk-')));
    return folders.at(-1) ?? '';
  };
  return {
    folder,
    track<Fake extends { close(): Promise<void> }>(fake: Fake): Fake {
      fakes.push(fake);
      return fake;
    },
    async open(settings: ChannelSettings, dataDir = folder(), options: DeskOptions = {}): Promise<RunningDesk> {
      const desk = await openDesk(settings, dataDir, options);
      desks.push(desk);
      return desk;
    },
  };
}

export async function until(condition: () => boolean, what = 'the condition'): Promise<void> {
  for (let waitedMs = 0; !condition(); waitedMs += 20) {
    if (waitedMs > 20_000) throw new Error(`Waited in vain for ${what}`);
    await sleep(20);
  }
}
