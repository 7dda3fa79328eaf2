/** A long scan: how much of the plan's own text is read from it, and how long a page takes. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { PlanRecord } from '../../knowledge/index.js';
import { readPlan } from '../../ingestion/read-plan.js';
import { PLANS_FOLDER } from '../evaluation/plan-texts.js';
import type { GoldRow } from '../evaluation/records-gold.js';
import { CELLS, scoreRecords } from '../evaluation/records-score.js';
import { chromiumIsHere, writePdf } from '../ingestion/formats/pdf-writer.js';
import { realPlanParts, writeText } from '../ingestion/formats/real-plan-parts.js';
import { recognitionIsHere, scanPdf } from '../ingestion/formats/scan-writer.js';
import type { BenchSection, Figure } from './section.js';

const OPTIONS = { access: 'public', isDigest: false } as const;
/** The plan with the longest tables: more than twenty pages in print. */
const PLAN = 'hai-duong-2023';

export const scans: BenchSection = {
  title: `a scan of ${PLAN} at 200 dots an inch`,
  async open() {
    if (!existsSync(PLANS_FOLDER) || !chromiumIsHere || !recognitionIsHere) return null;
    const parts = realPlanParts(PLAN);
    const expected = await readPlan(writeText(parts), `${PLAN}.txt`, OPTIONS);
    const scanned = await scanPdf(await writePdf(parts));
    return {
      async measure(): Promise<readonly Figure[]> {
        const start = performance.now();
        const { records } = await readPlan(scanned, `${PLAN}.pdf`, OPTIONS);
        const seconds = (performance.now() - start) / 1000;
        const pages = Math.max(1, ...records.map(({ page }) => page ?? 0));
        const { gold, found, matched, cells } = scoreRecords(expected.records.map(goldOf), records);
        const right = CELLS.reduce((sum, name) => sum + cells[name].right, 0);
        const all = CELLS.reduce((sum, name) => sum + cells[name].all, 0);
        return [
          { what: 'pages with records', value: pages, unit: 'count', atLeast: 20 },
          { what: 'rows of the text that are read', value: (100 * matched) / gold, unit: '%', atLeast: 95 },
          { what: 'rows read that the text has', value: (100 * matched) / found, unit: '%', atLeast: 95 },
          { what: 'cells that read as the text', value: (100 * right) / all, unit: '%', atLeast: 95 },
          { what: 'a page', value: seconds / pages, unit: 's', atMost: 15 },
        ];
      },
      close: () => Promise.resolve(),
    };
  },
};

/** A record of the text as what the scan is held to. */
function goldOf({ type, locator, title, leads, coordinators, deadline, figures }: PlanRecord): GoldRow {
  return {
    plan: PLAN,
    type,
    locator,
    title: { start: 0, end: 1, sha256: '' },
    titleText: title,
    leads: [...leads],
    coordinators: [...coordinators],
    deadline: deadline === null ? null : { text: deadline.text },
    figures: figures.map(({ value, unit, level }) => ({ value, unit, level })),
  };
}
