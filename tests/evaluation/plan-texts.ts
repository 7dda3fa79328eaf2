import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const PLANS_FOLDER = process.env['PLANS_DIR'] ?? '../shared/plans';

/**
 * The plans that stand beside the project, by id, as published; null without them, so that a test can skip itself.
 * @throws Error where `CI` is set and the plans are missing.
 */
export function readPlanTexts(): ReadonlyMap<string, string> | null {
  const files = existsSync(PLANS_FOLDER) ? readdirSync(PLANS_FOLDER).filter((file) => file.endsWith('.txt')) : [];
  if (files.length === 0) {
    if (process.env['CI'] !== undefined)
      throw new Error(`Cannot read the plans "${PLANS_FOLDER}": no plan there, and CI needs them`);
    return null;
  }
  return new Map(files.map((file) => [path.parse(file).name, readFileSync(path.join(PLANS_FOLDER, file), 'utf8')]));
}
