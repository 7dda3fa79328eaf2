import { counterText, type NumberStyle } from './list-numbers.js';
import { walkXml } from './xml-walk.js';

/** Counts the paragraphs that Word numbers by itself. */
export interface NumberCounter {
  /** The number in front of the next paragraph of this list and level (from 0), or null when the list is unknown. */
  next(numId: string, level: number): string | null;
}

interface Level {
  start: number;
  style: NumberStyle;
  text: string;
  legal: boolean;
}

interface List {
  abstractId: string;
  readonly starts: Map<number, number>;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  bullet: 'bullet',
  none: 'none',
};

export function readNumbering(bytes: Uint8Array | undefined, fileName: string): NumberCounter {
  const levels = new Map<string, Level>();
  const lists = new Map<string, List>();
  if (bytes !== undefined) readLists(bytes, fileName, levels, lists);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(numId, at) {
      const list = lists.get(numId);
      const level = list === undefined ? undefined : levels.get(`${list.abstractId} ${at}`);
      if (list === undefined || level === undefined) return null;
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      for (const [overridden, start] of list.starts) {
        const key = `${numId} ${overridden}`;
        if (overridden !== at || begun.has(key)) continue;
        begun.add(key);
        counts[at] = start - 1;
      }
      for (let above = 0; above < at; above += 1)
        counts[above] ??= levels.get(`${list.abstractId} ${above}`)?.start ?? 1;
      counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
      counts.length = at + 1;
      if (level.style === 'bullet') return level.text.trim() === '+' ? '+' : '-';
      const shown = level.text.replace(/%(\d)/gu, (_, digit: string) => {
        const index = Number(digit) - 1;
        const style = levels.get(`${list.abstractId} ${index}`)?.style ?? 'decimal';
        return counterText(level.legal && style !== 'bullet' ? 'decimal' : style, counts[index] ?? 1);
      });
      return shown.trim() === '' ? null : shown.trim();
    },
  };
}

function readLists(bytes: Uint8Array, fileName: string, levels: Map<string, Level>, lists: Map<string, List>): void {
  let abstractId = '';
  let list: List | null = null;
  let overridden = 0;
  let level: Level | null = null;
  walkXml(bytes, fileName, {
    open({ name, attributes }) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') abstractId = attributes['w:abstractNumId'] ?? '';
      else if (name === 'w:num') {
        list = { abstractId: '', starts: new Map() };
        lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:abstractNumId' && list !== null) list.abstractId = value;
      else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl']);
      else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value));
      else if (name === 'w:lvl' && list === null) {
        level = { start: 1, style: 'decimal', text: '', legal: false };
        levels.set(`${abstractId} ${Number(attributes['w:ilvl'])}`, level);
      } else if (level === null) return;
      else if (name === 'w:start') level.start = Number(value);
      else if (name === 'w:numFmt') level.style = STYLES[value] ?? 'decimal';
      else if (name === 'w:lvlText') level.text = value;
      else if (name === 'w:isLgl') level.legal = true;
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      if (name === 'w:num') list = null;
    },
  });
}
