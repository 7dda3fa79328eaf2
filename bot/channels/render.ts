import type { Answer, Citation } from '../../knowledge/index.js';
import { MACHINE_NOTICE } from '../wording.js';
import type { Button, ChannelTraits, OutgoingFile, OutgoingPart, RichText } from './channel.js';
import { join, plain, splitRich } from './rich-text.js';
import { renderSources } from './sources.js';
import { writeTap } from './taps.js';
import * as wording from './wording.js';

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
  const { traits } = rendering;
  const rows = traits.hasButtons ? fitting(buttons(answer, rendering), traits.maxButtons) : [];
  const sources = renderSources(answer, rendering);
  const notices = answer.notices.filter((notice) => notice !== MACHINE_NOTICE && !sources.told.includes(notice));
  const text = join(
    [
      plain(withoutSources(answer)),
      options(answer, traits),
      sources.text,
      plain(notices.map((notice) => `* ${notice}`).join('\n')),
      plain(hints(answer, rendering, rows)),
      suggestions(answer.suggestions.filter((suggestion) => suggestion !== wording.BUTTONS.more)),
    ],
    '\n\n',
  );
  return { text, rows };
}

/** A text names the source of each part in its last line; below, the sources of one plan stand once, with their links. */
const OWN_SOURCE = /\nNguồn: [^\n]*/gu;

function withoutSources({ citations, text }: Answer): string {
  const plans = new Set(citations.map(({ document }) => document.id));
  return plans.size === 1 || (plans.size > 0 && text.match(OWN_SOURCE)?.length === 1)
    ? text.replace(OWN_SOURCE, '')
    : text;
}

type Rows = readonly (readonly Button[])[];

/** What the person may type where no button offers it. */
function hints(answer: Answer, { hasMore, canExport }: Rendering, rows: Rows): string {
  const offered = (label: string): boolean => rows.flat().some((button) => button.label === label);
  const toContinue = hasMore && !answer.text.includes(wording.MORE_SAID) && !offered(wording.BUTTONS.more);
  const toExport = canExport && answer.list !== undefined && !offered(wording.BUTTONS.export);
  return [toContinue ? wording.MORE_HINT : '', toExport ? wording.EXPORT_HINT : '']
    .filter((hint) => hint !== '')
    .join(' ');
}

/** Messages of one text: the quote and the file stand with the first, the buttons with the last. */
export function toParts(
  { text, rows, file }: Rendered,
  to: Pick<OutgoingPart, 'chatId' | 'thread' | 'quote'>,
  maxChars: number,
): readonly OutgoingPart[] {
  const pieces = splitRich(text, maxChars);
  return pieces.map((piece, index) => ({
    ...piece,
    chatId: to.chatId,
    ...(to.thread === undefined ? {} : { thread: to.thread }),
    quote: index === 0 ? to.quote : null,
    rows: index === pieces.length - 1 ? rows : [],
    ...(index === 0 && file !== undefined ? { file } : {}),
  }));
}

/** Numbered in the text wherever buttons do not show all of them whole. */
function options(answer: Answer, { hasButtons, maxButtons }: ChannelTraits): RichText {
  if (answer.options.length === 0) return plain('');
  const lines = answer.options.map(({ id, label }) => `${id}. ${label}`);
  const isShort = answer.options.every(({ label }) => label.length <= MAX_LABEL);
  if (hasButtons && isShort && lines.length <= maxButtons) return plain('');
  const missing = lines.filter((line) => !answer.text.includes(line));
  const list = missing.length === 0 ? [] : [wording.CHOOSE, ...lines];
  return plain([...list, wording.replyWith(answer.options.map(({ id }) => id))].join('\n'));
}

function suggestions(texts: readonly string[]): RichText {
  if (texts.length === 0) return plain('');
  return plain([wording.ASK_NEXT, ...texts.slice(0, MAX_SUGGESTIONS).map((text) => `– ${text}`)].join('\n'));
}

function buttons(answer: Answer, { exchangeId, hasMore, canExport, traits }: Rendering): Rows {
  const rate = (rating: 'right' | 'wrong' | 'incomplete'): Button => ({
    label: wording.BUTTONS[rating],
    data: writeTap({ kind: 'rate', exchangeId, rating }),
  });
  // Some of the options alone would hide the others.
  const offered = answer.options.length <= traits.maxButtons ? answer.options : [];
  return [
    ...offered.map(({ id, label }) => [
      { label: shorten(label), data: writeTap({ kind: 'option', exchangeId, optionId: id }) },
    ]),
    ...(hasMore ? [[{ label: wording.BUTTONS.more, data: writeTap({ kind: 'more' }) }]] : []),
    ...(canExport && answer.list !== undefined
      ? [[{ label: wording.BUTTONS.export, data: writeTap({ kind: 'export', listId: answer.list.id }) }]]
      : []),
    ...(answer.kind === 'answer' ? [[rate('right'), rate('wrong'), rate('incomplete')]] : []),
  ];
}

/** Whole rows as far as the message carries them. */
function fitting(rows: Rows, maxButtons: number): Rows {
  let count = 0;
  return rows.filter((row) => (count += row.length) <= maxButtons);
}

function shorten(label: string): string {
  return label.length <= MAX_LABEL ? label : `${label.slice(0, MAX_LABEL - 1).trimEnd()}…`;
}
