/** "5 mục nhắc đến Tổ A trong … (không mục nào ghi đơn vị này chủ trì hay phối hợp):": each speaks of it, and gives it no role. */
import type { GroundingRecord, Unsupported } from './grounding-reply.js';
import { folded, standsAsAgency } from './grounding-words.js';

const MENTIONS = /^(\d+ mục) nhắc đến (.+?)( trong .+?) \(không mục nào ghi đơn vị này chủ trì hay phối hợp\):$/u;

export interface MentionReading {
  /** The text with no more than the count in that line, which is read like any other. */
  readonly text: string;
  readonly faults: readonly Unsupported[];
}

export function readMentions(text: string, records: readonly GroundingRecord[]): MentionReading {
  const [first = '', ...rest] = text.split('\n');
  const match = MENTIONS.exec(first);
  if (!match) return { text, faults: [] };
  const [claim, count = '', name = '', where = ''] = match;
  const silent = records.filter(({ title }) => !folded(title).includes(folded(name).trim()));
  const charged = records.filter(({ leads, coordinators }) =>
    [...leads, ...coordinators].some((own) => standsAsAgency(name, own)),
  );
  return {
    text: [`${count}${where}:`, ...rest].join('\n'),
    faults: [
      ...silent.map(({ title }) => ({ claim, why: `“${title.slice(0, 60)}” does not speak of it` })),
      ...charged.map(({ title }) => ({ claim, why: `“${title.slice(0, 60)}” gives it a role` })),
    ],
  };
}
