import { parseArgs } from 'node:util';
import { parseDay, type Answer, type PlanId } from '../../knowledge/index.js';
import { createAssistant } from '../assistant.js';
import { linkOf } from '../citation-link.js';
import { clockOn, SYSTEM_CLOCK } from '../clock.js';
import { readConfig } from '../config.js';
import { ServerError } from '../errors.js';
import { createCommandLogger } from './command-logger.js';
import { questionProblem } from '../schemas.js';
import { viewAnswer } from '../views.js';
import { API_MESSAGES, ASK } from '../wording.js';
import { runCommand } from './run-command.js';

/** `npm run ask`: each argument is one message of one conversation, as on any channel. */
async function main(args: readonly string[]): Promise<void> {
  const { questions, today, audience, json } = readArguments(args);
  const config = readConfig(process.env);
  const clock = today === null ? SYSTEM_CLOCK : clockOn(parseDay(today));
  const assistant = await createAssistant(config, { clock, logger: createCommandLogger() });
  try {
    await assistant.prepare();
    const conversationId = `cli:${process.pid}-${Date.now()}`;
    const titleOf = (id: PlanId): string | null => assistant.catalog().plan(id)?.plan.title ?? null;
    for (const text of questions) {
      const answer = await assistant.ask({ conversationId, text, audience });
      const view = viewAnswer(answer, titleOf, (citation) => linkOf(citation, config.publicUrl));
      const shown = json ? JSON.stringify(view, null, 2) : describe(answer, questions.length > 1 ? text : null);
      process.stdout.write(`${shown}\n`);
    }
    await assistant.forget(conversationId);
  } finally {
    await assistant.close();
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        today: { type: 'string' },
        officer: { type: 'boolean', default: false },
        citizen: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const problem = positionals.length === 0 ? 'empty-text' : positionals.map(questionProblem).find(Boolean);
    if (problem !== undefined) throw new Error(API_MESSAGES[problem]);
    const audience = values.officer ? ('officer' as const) : ('citizen' as const);
    return { questions: positionals, today: values.today ?? null, audience, json: values.json };
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : 'unknown';
    throw new ServerError('invalid-arguments', `Cannot ask: ${said}\n${ASK.usage}`, { cause });
  }
}

function describe(answer: Answer, question: string | null): string {
  const sources = answer.citations.map(({ document, locator, page, quote }, index) => {
    const place = page === null ? locator : `${locator}, tr. ${page}`;
    return `  [${index + 1}] ${document.title} (${document.id}) › ${place}\n      “${quote}”`;
  });
  return [
    ...(question === null ? [] : [ASK.question(question)]),
    answer.text,
    ...section(
      ASK.options,
      answer.options.map(({ id, label }) => `  ${id}. ${label}`),
    ),
    ...section(ASK.sources, sources),
    ...answer.notices.map((notice) => `\n* ${notice}`),
    ...section(
      ASK.suggestions,
      answer.suggestions.map((text) => `  - ${text}`),
    ),
    ...(question === null ? [] : ['']),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

runCommand(main);
