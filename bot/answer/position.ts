/** Who holds an office: "ai là Trưởng Ban Chỉ đạo". Answered only where the plan's own words name that office. */
import { fold } from '../../knowledge/index.js';
import { notFound } from '../wording.js';
import { draft } from './draft.js';
import { recordsInScope } from './evidence.js';
import { findQuotes } from './passages.js';
import { sayQuotes } from './quotes.js';
import type { Step } from './step.js';

const OFFICE =
  '((?:pho )?(?:truong (?:ban|phong|khoa|nganh|thon|ap)|chu tich|bi thu|giam doc|tong giam doc|hieu truong|to truong|doi truong|cuc truong|vu truong|chanh van phong|chanh thanh tra|bo truong|thu truong|nhom truong|uy vien thuong truc))';
const ASKS_HOLDER = new RegExp(
  `\\bai (?:dang |se |duoc giao |hien )*(?:la|lam|giu|giu chuc|duoc cu lam) (?:nguoi )?${OFFICE}|\\b${OFFICE}\\b(?:(?!\\b(?:chu tri|phoi hop|don vi|co quan|giao)\\b)[^?,]){0,80}\\bla ai\\b`,
);

export const answerPosition: Step = async (context) => {
  const { interpretation, plans } = context;
  const asked = ASKS_HOLDER.exec(fold(interpretation.text));
  const office = asked?.[1] ?? asked?.[2];
  if (office === undefined) return null;
  const quotes = (await findQuotes(context, interpretation.text, (sentence) => fold(sentence).includes(office))).filter(
    (quote) => fold(quote.text).includes(office),
  );
  const said = sayQuotes(context, quotes.slice(0, 1));
  if (said) return said;
  const targets = recordsInScope(context, ['target', 'result']).length;
  const all = recordsInScope(context).length;
  const loaded = plans.map((entry) => entry.plan);
  return draft({ kind: 'refuse', reason: 'absent', text: notFound(loaded, all - targets, targets) });
};
