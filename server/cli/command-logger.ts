import { pino, type Logger } from 'pino';

/** What a command logs: warnings and worse, to the standard error stream. */
export function createCommandLogger(): Logger {
  return pino({ level: 'warn', base: null }, pino.destination({ dest: 2, sync: true }));
}
