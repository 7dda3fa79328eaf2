import { renderChoices, renderFault, renderQuestion, renderReply } from './messages.js';
import { ask, restart, welcome, type Audience } from './service.js';
import { WORDING } from './wording.js';

const form = find('ask', HTMLFormElement);
const field = find('text', HTMLTextAreaElement);
const send = find('send', HTMLButtonElement);
const log = find('log', HTMLElement);
const waiting = find('waiting', HTMLElement);
const greeting = find('welcome', HTMLElement);
const suggestions = find('suggestions', HTMLUListElement);
let isAsking = false;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (text !== '' && !isAsking) {
    field.value = '';
    fitField();
    void say(text, text);
  }
});

field.addEventListener('input', fitField);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

find('restart', HTMLButtonElement).addEventListener('click', () => {
  void restart();
  log.replaceChildren();
  greeting.hidden = false;
  field.focus();
});

void greet();

async function greet(): Promise<void> {
  const { suggestions: questions, plans } = await welcome().catch(() => ({ suggestions: [], plans: 1 }));
  if (plans === 0) suggestions.before(WORDING.noPlans);
  const choices = questions.map((text) => ({ text, label: text }));
  suggestions.replaceChildren(...renderChoices('', choices, (text, label) => void say(text, label)).children);
}

async function say(text: string, label: string): Promise<void> {
  if (isAsking) return;
  setAsking(true);
  greeting.hidden = true;
  const question = renderQuestion(label);
  show(question);
  let answer: HTMLElement;
  try {
    answer = renderReply(await ask(text, audience()), (next, shown) => void say(next, shown));
  } catch (error) {
    const message = error instanceof Error ? error.message : WORDING.failed;
    answer = renderFault(message, () => {
      question.remove();
      void say(text, label);
    });
  }
  setAsking(false);
  show(answer);
  question.scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
}

function show(message: HTMLElement): void {
  log.append(message);
  message.scrollIntoView({ block: 'end' });
}

function setAsking(value: boolean): void {
  isAsking = value;
  send.disabled = value;
  waiting.hidden = !value;
}

function audience(): Audience {
  return new FormData(form).get('audience') === 'officer' ? 'officer' : 'citizen';
}

/** The field grows with its text up to the height that the style sheet allows. */
function fitField(): void {
  field.rows = 1;
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  const { paddingTop, paddingBottom } = getComputedStyle(field);
  const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
  field.rows = Math.min(6, Math.max(1, Math.round((field.scrollHeight - padding) / lineHeight)));
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`Cannot start the page: element "${id}" is missing`);
}
