/** "Sở Y tế Hải Dương", "việc của Sở Xây dựng": an agency and no matter beside it, of which everything is wanted. */
import type { Agency, PlanIntent } from '../../knowledge/index.js';
import { accentedTokens, expandAbbreviations, fold, foldedTokens } from '../../knowledge/index.js';
import { CUES } from '../interpret/patterns.js';
import type { StepContext } from './step.js';

/** Words that say of any agency that it has something to do, folded. */
const OF_WORK = new Set(
  'nhiem vu viec cong dau muc phan du an chi tieu muc tieu phai lam thuc hien trien khai chu tri phoi hop tham gia duoc giao trach phu lo cac nhung tat ca toan bo danh sach cua do thuoc cho trong ke hoach co ve nam khong gi nao ten mat phan cong'.split(
    ' ',
  ),
);

const ASKS_OTHERWISE =
  /\bla (?:gi|ai|co quan|don vi|ben)\b|\bo dau\b|\bviet tat\b|\bdia chi\b|\blien he\b|\bsap nhap\b/;

/** "Có giao nhiệm vụ cho Sở A không", "Sở A có việc gì không": whether there is any. */
const ASKS_ANY = /\bco (?:duoc )?(?:giao|phan cong|nhiem vu|viec|ten|mat|trach nhiem|phai lam)\b/;

/** Whether the words name one agency and ask for nothing but what it has to do. */
export function asksWholeAgency(intent: PlanIntent, { interpretation }: StepContext): boolean {
  const { agencies, focus, quoted, text, topic, figures } = interpretation;
  const [agency, other] = agencies;
  const isAsked = intent === 'content' || intent === 'lead' || (intent === 'yes-no' && ASKS_ANY.test(fold(text)));
  if (!isAsked || agency === undefined || other !== undefined) return false;
  if (focus.length > 0 || quoted !== null || figures.length > 0) return false;
  const folded = fold(text);
  if (CUES.who.test(folded) || CUES.deadline.test(folded) || ASKS_OTHERWISE.test(folded)) return false;
  return speaksOfWork(agency, topic);
}

/** Whether a topic says no more than the agency's name and that it has something to do. */
export function speaksOfWork(agency: Agency, topic: string): boolean {
  const own = new Set(foldedTokens(`${agency.name} ${expandAbbreviations(agency.name)} ${agency.place ?? ''}`));
  return accentedTokens(topic).every((token) => own.has(fold(token)) || OF_WORK.has(fold(token)));
}
