/** Greetings, and questions that no plan answers: short, polite, useful. */
import type { Intent } from '../../knowledge/index.js';
import { GREETING, OUT_OF_SCOPE, PERSONAL, THANKS, UNSAFE } from '../wording.js';
import { draft, type Draft } from './draft.js';

/** What is said without looking into any plan; null for questions about plans. */
export function answerSocial(intent: Intent): Draft | null {
  switch (intent) {
    case 'greeting':
    case 'about-assistant':
      return draft({ kind: 'smalltalk', reason: 'found', text: GREETING });
    case 'thanks':
      return draft({ kind: 'smalltalk', reason: 'found', text: THANKS });
    case 'personal':
      return draft({ kind: 'refuse', reason: 'personal', text: PERSONAL });
    case 'unsafe':
      return draft({ kind: 'refuse', reason: 'unsafe', text: UNSAFE });
    case 'out-of-scope':
      return draft({ kind: 'refuse', reason: 'out-of-scope', text: OUT_OF_SCOPE });
    default:
      return null;
  }
}
