/** Messages by which people say who they are: an officer's invitation, or the name of their own agency. */
import type { Question } from '../../knowledge/index.js';
import { draft, type Draft } from '../answer/draft.js';
import type { Members } from '../ports.js';
import { boundTo, CODE_REFUSED, CODE_THROTTLED, OWN_AGENCY_UNKNOWN, ownAgencyNoted } from '../wording.js';
import { readInvitationCode } from './invitation-code.js';
import { saidOwnAgency, withOwnAgency } from './own-words.js';

export interface Identified {
  readonly draft: Draft;
  readonly interpretation: null;
  /** The agency that the person just said is theirs. */
  readonly own?: string;
}

export interface IdentifyDeps {
  /** Without it codes are words like any other. */
  readonly members: Pick<Members, 'redeem'> | undefined;
  readonly namesAgency: (text: string) => boolean;
}

/** Null for every other message. A code makes an officer; saying an agency's name does not. */
export async function identify(
  { conversationId, text }: { readonly conversationId: string; readonly text: string },
  { members, namesAgency }: IdentifyDeps,
): Promise<Identified | null> {
  const code = readInvitationCode(text);
  if (code !== null && members !== undefined) {
    const redeemed = await members.redeem(conversationId, code);
    const refusal = redeemed.kind === 'throttled' ? CODE_THROTTLED : CODE_REFUSED;
    return say(redeemed.kind === 'bound' ? boundTo(redeemed.agency) : refusal);
  }
  const own = saidOwnAgency(text);
  if (own === null) return null;
  return namesAgency(own) ? { ...say(ownAgencyNoted(own)), own } : say(OWN_AGENCY_UNKNOWN);
}

/** The question as this person means it: "Sở tôi" by its name, and an officer addressed as one. */
export function asPerson(
  asked: Question,
  saidOwn: string | null,
  members: Pick<Members, 'agencyOf'> | undefined,
): Question {
  const agency = members?.agencyOf(asked.conversationId) ?? null;
  const own = agency ?? saidOwn;
  return {
    ...asked,
    text: own === null ? asked.text : withOwnAgency(asked.text, own),
    audience: agency === null ? asked.audience : 'officer',
  };
}

function say(text: string): Identified {
  return { draft: draft({ kind: 'smalltalk', reason: 'found', text }), interpretation: null };
}
