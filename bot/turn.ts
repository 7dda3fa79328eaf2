/** What is kept of a turn: its figures for everybody, its words for whoever may keep them. */
import { randomBytes } from 'node:crypto';
import { dayAt, type Catalog, type Day } from '../knowledge/index.js';
import type { Exchange, KeptTurn, Turn, TurnFigures } from './ports.js';

const SHORT_CHARS = 60;
const MEDIUM_CHARS = 200;
const MOST_COUNTED = 5;

/** Unguessable; fits a button of any channel. */
export function newExchangeId(): string {
  return randomBytes(9).toString('base64url');
}

/** `exchangeId` null keeps the figures alone, as do greetings and thanks. */
export function keptTurn(turn: Turn, exchangeId: string | null, catalog: Catalog, now: Date): KeptTurn {
  const day = dayAt(now);
  const holds = exchangeId !== null && turn.answer.kind !== 'smalltalk';
  return {
    figures: figuresOf(turn, catalog, day),
    exchange: holds ? { id: exchangeId, day, content: exchangeOf(turn) } : null,
  };
}

export function exchangeOf({ question, interpretation, answer }: Turn): Exchange {
  return {
    question: question.text,
    interpretation,
    kind: answer.kind,
    reason: answer.reason,
    answer: answer.text,
    sources: answer.citations.map(({ document, locator, quote }) => ({ document: document.id, locator, quote })),
    options: answer.options.map(({ id, label }) => ({ id, label })),
  };
}

function figuresOf({ question, interpretation, answer, latencyMs }: Turn, catalog: Catalog, day: Day): TurnFigures {
  const chars = question.text.length;
  const { named = false, planIds = [] } = interpretation?.scope ?? {};
  const cited = answer.citations.map(({ document }) => document.id);
  const known = agencyNames(catalog);
  const agencies = (interpretation?.agencies ?? []).flatMap(({ key }) => known.get(key) ?? []);
  return {
    day,
    kind: answer.kind,
    reason: answer.reason,
    intent: interpretation?.intent ?? null,
    planIds: [...new Set(cited.length > 0 ? cited : named ? planIds : [])].slice(0, MOST_COUNTED),
    agencies: [...new Set(agencies)].slice(0, MOST_COUNTED),
    recordKeys: answer.records.length > MOST_COUNTED ? [] : answer.records.map(({ record }) => record.key),
    latencyMs,
    lengthClass: chars <= SHORT_CHARS ? 'short' : chars <= MEDIUM_CHARS ? 'medium' : 'long',
  };
}

const namesOf = new WeakMap<Catalog, ReadonlyMap<string, string>>();

/** Agencies of public plans, by key. */
function agencyNames(catalog: Catalog): ReadonlyMap<string, string> {
  const known = namesOf.get(catalog);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const { plan, leads, coordinators, assignees } of catalog.records) {
    if (plan.access !== 'public') continue;
    for (const { key, name } of [...leads, ...coordinators, ...assignees]) names.set(key, name);
  }
  namesOf.set(catalog, names);
  return names;
}
