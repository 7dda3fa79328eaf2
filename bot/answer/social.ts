/** Greetings, and questions that no plan answers: short, polite, useful. */
import type { Catalog, Intent } from '../../knowledge/index.js';
import { fold } from '../../knowledge/index.js';
import { CUES } from '../interpret/patterns.js';
import { greeting, INSULTED, OUT_OF_SCOPE, PERSONAL, THANKS, UNSAFE } from '../wording.js';
import { draft, type Draft } from './draft.js';

/** What is said without looking for an answer in any plan; null for questions about plans. */
export function answerSocial(intent: Intent, text: string, { plans }: Catalog): Draft | null {
  const places = [...new Set(plans.flatMap(({ plan }) => plan.place ?? []))];
  const folded = fold(text);
  switch (intent) {
    case 'greeting':
    case 'about-assistant':
      return draft({ kind: 'smalltalk', reason: 'found', text: greeting(places) });
    case 'thanks':
      return draft({ kind: 'smalltalk', reason: 'found', text: THANKS });
    case 'personal':
      return draft({ kind: 'refuse', reason: 'personal', text: PERSONAL });
    case 'unsafe':
      return draft({ kind: 'refuse', reason: 'unsafe', text: CUES.unsafe.test(folded) ? UNSAFE : INSULTED });
    case 'out-of-scope':
      return draft({ kind: 'refuse', reason: 'out-of-scope', text: OUT_OF_SCOPE });
    default:
      return null;
  }
}
