import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Tests in a browser are skipped without one, but not where every test has to run. */
export const isChromiumMissing = !existsSync(CHROMIUM) && !process.env['CI'];
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;

const SCREENSHOTS = process.env['SCREENSHOTS'] ?? join(tmpdir(), 'screenshots');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The system's Chromium with a profile of its own; `flags` are added to the usual ones. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-test-'));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: [...FLAGS, ...flags],
    env: { ...process.env, HOME: profile },
  });
  browser.on('disconnected', () => rmSync(profile, { recursive: true, force: true }));
  return browser;
}

/** What a page says went wrong in it, violations of its content policy included; empty for a page that is well. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // The browser notes every answer of 400 and more itself.
    if (message.type() === 'error' && !message.text().includes('status of')) faults.push(message.text());
  });
  return faults;
}

/** Expects nothing serious from axe-core, no sideways scrolling, and leaves a picture under `name` to look at. */
export async function inspectPage(page: Page, name: string): Promise<void> {
  // Nothing is judged, or taken, half-way through an animation, unless it has no end.
  await page.evaluate(`Promise.all(document.getAnimations()
    .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    .map((one) => one.finished.catch(() => null)))`);
  mkdirSync(SCREENSHOTS, { recursive: true });
  // A whole page is drawn from its top; of a dialog, what a person sees of it.
  const isOpen = (await page.locator('[role=dialog]:visible, dialog[open]').count()) > 0;
  if (!isOpen) await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: !isOpen });
  await page.evaluate(AXE);
  const found = await page.evaluate<string[]>(
    `axe.run(document).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`,
  );
  expect(found, name).toEqual([]);
  const [needed = 0, given = 0] = await page.evaluate<number[]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(needed, `${name}: width`).toBeLessThanOrEqual(given);
}
