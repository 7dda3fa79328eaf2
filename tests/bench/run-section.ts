/** One section of the bench in a process of its own; its parent gets the figures as messages. */
import { calibrate } from './calibration.js';
import type { Figure } from './section.js';
import { SECTIONS } from './sections.js';

const [name = '', wantedRuns = '', scale = ''] = process.argv.slice(2);
const load = SECTIONS[name];
if (load === undefined) throw new Error(`Cannot run section "${name}": there is none of that name`);
const section = await load();
const opened = await section.open(scale === '' ? null : Number(scale));
if (opened === null) process.send?.({ kind: 'skipped', title: section.title });
else {
  const before = calibrate();
  const runs: (readonly Figure[])[] = [];
  const count = wantedRuns === '' ? (section.runs ?? 1) : Number(wantedRuns);
  try {
    for (let run = 0; run < count; run += 1) runs.push(await opened.measure());
  } finally {
    await opened.close();
  }
  process.send?.({ kind: 'measured', title: section.title, runs, calibrationMs: [before, calibrate()] });
}
process.disconnect();
