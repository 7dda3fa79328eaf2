/** Walking a plan's section tree, which is kept as a list with parents. */
import type { Section } from '../../knowledge/index.js';

/** Whether the section at `index` is `ancestor` or stands below it. */
export function isWithin(sections: readonly Section[], index: number, ancestor: number): boolean {
  for (let current: number | null = index; current !== null; current = sections[current]?.parent ?? null) {
    if (current === ancestor) return true;
  }
  return false;
}

/** Titles of the sections above, nearest first. */
export function titlesAbove(sections: readonly Section[], section: Section): string[] {
  const titles: string[] = [];
  for (let parent = section.parent; parent !== null; parent = sections[parent]?.parent ?? null)
    titles.push(sections[parent]?.title ?? '');
  return titles;
}
