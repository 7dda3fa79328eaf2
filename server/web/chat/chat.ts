import { startEmbedding } from './embedding.js';
import { confirmErasing } from './erasing.js';
import { find } from './find.js';
import { renderChoices, renderFault, renderQuestion, renderReply, spokenReply } from './messages.js';
import { ask, restart, welcome, type Audience } from './service.js';
import { WORDING } from './wording.js';

const form = find('ask', HTMLFormElement);
const field = find('text', HTMLTextAreaElement);
const send = find('send', HTMLButtonElement);
const log = find('log', HTMLElement);
const announcer = find('announce', HTMLElement);
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
    void say(text, text, field);
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
  clear();
  field.focus();
});

confirmErasing(() => {
  clear();
  announce(WORDING.erased);
  const note = document.createElement('p');
  note.className = 'done';
  note.textContent = WORDING.erased;
  log.append(note);
  field.focus();
});

startEmbedding(field);
void greet();

async function greet(): Promise<void> {
  const { suggestions: questions, plans } = await welcome().catch(() => ({ suggestions: [], plans: 1 }));
  if (plans === 0) suggestions.before(WORDING.noPlans);
  const choices = questions.map((text) => ({ text, label: text }));
  suggestions.replaceChildren(...renderChoices('', choices, tapped).children);
}

/** A tap leaves the keyboard of a phone closed: the answer is focused, not the field. */
function tapped(text: string, label: string): void {
  void say(text, label, null);
}

async function say(text: string, label: string, focused: HTMLElement | null): Promise<void> {
  if (isAsking) return;
  setAsking(true);
  greeting.hidden = true;
  const question = renderQuestion(label);
  show(question);
  let answer: HTMLElement;
  try {
    const reply = await ask(text, audience());
    answer = renderReply(reply, tapped);
    announce(spokenReply(reply));
  } catch (error) {
    const message = error instanceof Error ? error.message : WORDING.failed;
    announce(message);
    answer = renderFault(message, () => {
      question.remove();
      void say(text, label, focused);
    });
  }
  setAsking(false);
  show(answer);
  question.scrollIntoView({ block: 'start' });
  (focused ?? answer).focus({ preventScroll: true });
}

function show(message: HTMLElement): void {
  log.append(message);
  message.scrollIntoView({ block: 'end' });
}

function clear(): void {
  log.replaceChildren();
  announcer.textContent = '';
  greeting.hidden = false;
}

function announce(text: string): void {
  announcer.textContent = text;
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
