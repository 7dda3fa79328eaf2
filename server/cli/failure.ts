import { describeFault } from '../fault-answers.js';
import { ServerError } from '../errors.js';
import { BotError } from '../../bot/index.js';
import { KnowledgeError } from '../../knowledge/index.js';
import { IngestionError } from '../../ingestion/index.js';

/** Ends a command that cannot go on: the message of a known error, or the frames of an unknown one; exit code 1. */
export function reportFailure(error: unknown): void {
  const isKnown =
    error instanceof BotError ||
    error instanceof ServerError ||
    error instanceof KnowledgeError ||
    error instanceof IngestionError;
  process.stderr.write(`${isKnown ? error.message : JSON.stringify(describeFault(error), null, 2)}\n`);
  process.exitCode = 1;
}
