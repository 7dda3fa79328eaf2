import { createHash } from 'node:crypto';
import { z } from 'zod';

const span = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sha256: z.string().regex(/^[a-f\d]{64}$/u),
});
const figure = z.object({ value: z.number(), unit: z.string(), level: z.string().nullable().default(null) });
const deadline = z
  .object({ text: z.string(), from: z.string().nullable().optional(), to: z.string().nullable().optional() })
  .nullable();
const row = z.object({
  plan: z.string(),
  type: z.enum(['task', 'duty', 'target', 'result']),
  locator: z.string(),
  /** A stretch of the plan's NFC text, so that a gold file copies none of it. */
  title: span,
  leads: z.array(z.string()).optional(),
  coordinators: z.array(z.string()).optional(),
  deadline: deadline.optional(),
  figures: z.array(figure).optional(),
});

export type GoldRow = z.infer<typeof row> & { readonly titleText: string };

/**
 * Reads a gold file, JSON Lines, and takes every title from the plan's text. Cells that a row leaves out are not scored.
 * @throws Error that names the line
 */
export function parseGold(content: string, textOf: (plan: string) => string | null): GoldRow[] {
  return content.split('\n').flatMap((line, at): GoldRow[] => {
    if (line.trim() === '') return [];
    const where = `Line ${at + 1} of the gold file`;
    let read: z.infer<typeof row>;
    try {
      read = row.parse(JSON.parse(line));
    } catch (cause) {
      throw new Error(`${where} is no gold row: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
    const text = textOf(read.plan);
    if (text === null) throw new Error(`${where} names the plan "${read.plan}", whose text is missing`);
    const title = text.slice(read.title.start, read.title.end);
    if (createHash('sha256').update(title).digest('hex') !== read.title.sha256)
      throw new Error(
        `${where}: the text of "${read.plan}" at ${read.title.start} is another than the gold was made for`,
      );
    return [{ ...read, titleText: title }];
  });
}
