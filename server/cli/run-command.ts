import { reportFailure } from './failure.js';

/**
 * Runs a command line with the arguments that it was given. Who reads its output may stop reading (`| head -1`): what
 * is left to print is dropped then, and the command ends as it would have.
 */
export function runCommand(main: (args: readonly string[]) => Promise<void>): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  main(process.argv.slice(2)).catch(reportFailure);
}
