import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Violations = z.array(z.object({ id: z.string(), impact: z.string().nullable(), targets: z.array(z.string()) }));

/** What axe finds of WCAG 2.2 AA and of good practice in the page as it stands, with where. */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.map(({ id, impact, nodes }) => ({
      id, impact, targets: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
    })))`);
  return Violations.parse(found).map(({ id, impact, targets }) => `${impact ?? '?'} ${id}: ${targets.join(' | ')}`);
}
