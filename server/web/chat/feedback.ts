import { withText } from './answer-text.js';
import { decide, rate, type Rating } from './service.js';
import { WORDING } from './wording.js';

const RATINGS: readonly Rating[] = ['right', 'wrong', 'incomplete'];
const { feedback: SAID, consent: CONSENT } = WORDING;
let lastId = 0;

/** Three ratings, a note once one is chosen, and whether this exchange may be kept. Another choice replaces the first. */
export function renderFeedback(exchangeId: string): HTMLElement {
  lastId += 1;
  const group = document.createElement('div');
  group.className = 'feedback';
  group.setAttribute('role', 'group');
  const question = withText('span', SAID.question);
  question.id = `feedback-${lastId}`;
  group.setAttribute('aria-labelledby', question.id);
  const status = withText('p', '', 'said');
  status.setAttribute('role', 'status');
  const note = renderNote(`note-${lastId}`);
  const allow = withText('button', SAID.allow, 'rating');
  allow.type = 'button';
  allow.hidden = true;
  let chosen: Rating | null = null;

  const keep = async (rating: Rating, text: string | null, allows = false): Promise<void> => {
    try {
      const said = await rate({ exchangeId, rating, note: text, allows });
      chosen = rating;
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === rating));
      status.textContent = said.text;
      allow.hidden = !said.asksToKeep;
      note.form.hidden = text !== null;
    } catch (error) {
      status.textContent = messageOf(error);
    }
  };
  const written = (): string | null => (note.field.value.trim() === '' ? null : note.field.value.trim());

  const buttons = RATINGS.map((rating) => {
    const button = withText('button', SAID.ratings[rating], 'rating');
    button.type = 'button';
    button.value = rating;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => void keep(rating, null));
    return button;
  });
  allow.addEventListener('click', () => {
    if (chosen !== null) void keep(chosen, written(), true);
  });
  note.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (chosen !== null && written() !== null) void keep(chosen, written());
  });
  group.append(question, ...buttons, status, allow, note.form);
  return group;
}

function renderNote(id: string) {
  const form = document.createElement('form');
  form.hidden = true;
  const label = withText('label', SAID.note);
  label.htmlFor = id;
  const field = document.createElement('textarea');
  field.id = id;
  field.rows = 2;
  field.maxLength = 1000;
  const send = withText('button', SAID.send, 'rating');
  form.append(label, field, send);
  return { form, field };
}

/** The question whether conversations may be kept, with its two answers. */
export function renderConsent(text: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'consent';
  const status = withText('p', '', 'said');
  status.setAttribute('role', 'status');
  const choose = (label: string, decision: 'agreed' | 'declined'): HTMLButtonElement => {
    const button = withText('button', label, 'rating');
    button.type = 'button';
    button.addEventListener('click', () => {
      decide(decision).then(
        (said) => {
          for (const one of buttons) one.setAttribute('aria-pressed', String(one === button));
          status.textContent = said;
        },
        (error: unknown) => {
          status.textContent = messageOf(error);
        },
      );
    });
    return button;
  };
  const buttons = [choose(CONSENT.agree, 'agreed'), choose(CONSENT.decline, 'declined')];
  box.append(withText('p', text), ...buttons, status);
  return box;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : WORDING.failed;
}
