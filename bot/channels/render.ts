import type { Answer, Citation } from '../../knowledge/index.js';
import { MACHINE_NOTICE } from '../wording.js';
import type { Button, ChannelTraits, OutgoingFile, OutgoingPart, RichText } from './channel.js';
import { bold, join, link, plain, splitRich } from './rich-text.js';
import { writeTap } from './taps.js';
import * as wording from './wording.js';

const MAX_SOURCES = 6;
const MAX_SUGGESTIONS = 2;
/** Platforms cut longer labels. */
const MAX_LABEL = 60;

export interface Rendering {
  readonly traits: ChannelTraits;
  /** Address of a citation, or null without a public address. */
  readonly linkOf: (citation: Citation) => string | null;
  /** Id under which buttons find the exchange again. */
  readonly exchangeId: string;
  readonly hasMore: boolean;
  /** A list reaches the person as a file or behind a link. */
  readonly canExport: boolean;
}

export interface Rendered {
  readonly text: RichText;
  readonly rows: readonly (readonly Button[])[];
  readonly file?: OutgoingFile;
}

/** The answer as one text, with its buttons where the channel has them. The machine notice is not part of it. */
export function renderAnswer(answer: Answer, rendering: Rendering): Rendered {
  const { hasButtons } = rendering.traits;
  const notices = answer.notices.filter((notice) => notice !== MACHINE_NOTICE);
  const text = join(
    [
      plain(answer.text),
      options(answer, hasButtons),
      sources(answer.citations, rendering),
      plain(notices.map((notice) => `* ${notice}`).join('\n')),
      plain(hasButtons ? '' : hints(answer, rendering)),
      suggestions(answer.suggestions),
    ],
    '\n\n',
  );
  return { text, rows: hasButtons ? buttons(answer, rendering) : [] };
}

function hints(answer: Answer, { hasMore, canExport }: Rendering): string {
  const toExport = canExport && answer.list !== undefined;
  return [hasMore ? wording.MORE_HINT : '', toExport ? wording.EXPORT_HINT : '']
    .filter((hint) => hint !== '')
    .join(' ');
}

/** Messages of one text: the quote and the file stand with the first, the buttons with the last. */
export function toParts(
  { text, rows, file }: Rendered,
  to: { readonly chatId: string; readonly quote: string | null },
  maxChars: number,
): readonly OutgoingPart[] {
  const pieces = splitRich(text, maxChars);
  return pieces.map((piece, index) => ({
    ...piece,
    chatId: to.chatId,
    quote: index === 0 ? to.quote : null,
    rows: index === pieces.length - 1 ? rows : [],
    ...(index === 0 && file !== undefined ? { file } : {}),
  }));
}

function options(answer: Answer, hasButtons: boolean): RichText {
  if (answer.options.length === 0) return plain('');
  const lines = answer.options.map(({ id, label }) => `${id}. ${label}`);
  const isShort = answer.options.every(({ label }) => label.length <= MAX_LABEL);
  if (hasButtons && isShort) return plain('');
  const missing = lines.filter((line) => !answer.text.includes(line));
  const list = missing.length === 0 ? [] : [wording.CHOOSE, ...lines];
  return plain([...list, wording.replyWith(answer.options.map(({ id }) => id))].join('\n'));
}

function sources(citations: readonly Citation[], { linkOf, traits }: Rendering): RichText {
  const seen = new Map(citations.map((one) => [`${one.document.id}|${one.locator}`, one]));
  const shown = [...seen.values()].slice(0, MAX_SOURCES);
  if (shown.length === 0) return plain('');
  const lines = shown.map((citation) => {
    const url = linkOf(citation);
    const place = `${citation.document.title} › ${citation.locator}${citation.page === null ? '' : `, tr. ${citation.page}`}`;
    if (url === null) return plain(`• ${place}`);
    return traits.hasLinks ? join([plain('•'), link(place, url)], ' ') : plain(`• ${place}\n${url}`);
  });
  const left = seen.size - shown.length;
  return join([bold(wording.SOURCES), ...lines, plain(left === 0 ? '' : wording.MORE_SOURCES(left))], '\n');
}

function suggestions(texts: readonly string[]): RichText {
  if (texts.length === 0) return plain('');
  return plain([wording.ASK_NEXT, ...texts.slice(0, MAX_SUGGESTIONS).map((text) => `– ${text}`)].join('\n'));
}

function buttons(answer: Answer, { exchangeId, hasMore, canExport }: Rendering): readonly (readonly Button[])[] {
  const rate = (rating: 'right' | 'wrong' | 'incomplete'): Button => ({
    label: wording.BUTTONS[rating],
    data: writeTap({ kind: 'rate', exchangeId, rating }),
  });
  return [
    ...answer.options.map(({ id, label }) => [
      { label: shorten(label), data: writeTap({ kind: 'option', exchangeId, optionId: id }) },
    ]),
    ...(hasMore ? [[{ label: wording.BUTTONS.more, data: writeTap({ kind: 'more' }) }]] : []),
    ...(canExport && answer.list !== undefined
      ? [[{ label: wording.BUTTONS.export, data: writeTap({ kind: 'export', listId: answer.list.id }) }]]
      : []),
    ...(answer.kind === 'answer' ? [[rate('right'), rate('wrong'), rate('incomplete')]] : []),
  ];
}

function shorten(label: string): string {
  return label.length <= MAX_LABEL ? label : `${label.slice(0, MAX_LABEL - 1).trimEnd()}…`;
}
