import { renderText, withText } from './answer-text.js';
import { renderConsent, renderFeedback } from './feedback.js';
import { renderExport } from './list-download.js';
import { renderList } from './record-table.js';
import type { Reply, Source } from './service.js';
import { WORDING } from './wording.js';

/** Says `text` as the person would, shown as `label`. */
export type Say = (text: string, label: string) => void;

export function renderQuestion(text: string): HTMLElement {
  const message = bubble('mine', WORDING.you);
  message.append(withText('p', text));
  return message;
}

export function renderReply(reply: Reply, say: Say): HTMLElement {
  const message = bubble(`theirs ${reply.kind}`, WORDING.assistant);
  const { list } = reply;
  const isTable = list !== undefined && !list.continues;
  if (isTable) message.classList.add('listing');
  message.append(isTable ? renderList(reply, list) : renderText(reply.text));
  if (list?.continues === true) message.append(renderExport(list.id));
  if (reply.citations.length > 0) message.append(renderSources(reply.citations));
  for (const notice of reply.notices) message.append(withText('p', notice, 'notice'));
  if (reply.options.length > 0) {
    message.append(
      renderChoices(
        WORDING.options,
        reply.options.map(({ id, label }) => ({ text: id, label })),
        say,
      ),
    );
  }
  // A table shows what is left of it by itself.
  const next = isTable ? [] : reply.suggestions;
  if (next.length > 0) {
    const choices = next.map((text) => ({ text, label: text }));
    const choicesList = renderChoices(WORDING.suggestions, choices, say);
    choicesList.classList.add('next');
    message.append(choicesList);
  }
  if (typeof reply.exchangeId === 'string') message.append(renderFeedback(reply.exchangeId));
  if (typeof reply.consentQuestion === 'string') message.append(renderConsent(reply.consentQuestion));
  return message;
}

/** What a screen reader says when the answer appears: not the rows of a table. */
export function spokenReply({ text, list, records, citations }: Reply): string {
  const said = list !== undefined && !list.continues ? `${list.scope}. ${WORDING.table.rows(records.length)}` : text;
  return citations.length === 0 ? said : `${said} ${WORDING.sources(citations.length)}.`;
}

export function renderFault(text: string, retry: () => void): HTMLElement {
  const message = bubble('theirs fault', WORDING.assistant);
  const button = withText('button', WORDING.retry);
  button.type = 'button';
  button.addEventListener('click', () => {
    message.remove();
    retry();
  });
  message.append(withText('p', text), button);
  return message;
}

export function renderChoices(
  label: string,
  choices: readonly { readonly text: string; readonly label: string }[],
  say: Say,
): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'choices';
  list.setAttribute('aria-label', label);
  list.append(
    ...choices.map((choice) => {
      const button = withText('button', choice.label);
      button.type = 'button';
      button.addEventListener('click', () => say(choice.text, choice.label));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  return list;
}

function bubble(className: string, speaker: string): HTMLElement {
  const message = document.createElement('article');
  message.className = `message ${className}`;
  message.tabIndex = -1;
  message.setAttribute('aria-label', speaker);
  return message;
}

function renderSources(sources: readonly Source[]): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'sources';
  const list = document.createElement('ol');
  list.append(...sources.map(renderSource));
  details.append(withText('summary', WORDING.sources(sources.length)), list);
  return details;
}

function renderSource(source: Source): HTMLLIElement {
  const item = document.createElement('li');
  const place = source.page === null ? source.locator : `${source.locator}, ${WORDING.page(source.page)}`;
  item.append(
    withText('cite', source.document.title),
    withText('span', place, 'place'),
    withText('blockquote', source.quote),
  );
  if (source.href !== null) {
    const link = withText('a', WORDING.open);
    link.href = source.href;
    link.target = '_blank';
    link.rel = 'noopener';
    item.append(link);
  }
  return item;
}
