import { SingleBar, Presets } from 'cli-progress';
import type { IngestEvent } from '../../ingestion/index.js';
import { INGEST } from '../wording.js';

/** A bar on a terminal; elsewhere one line a file. */
export function createProgress(): (event: IngestEvent) => void {
  return process.stderr.isTTY ? createBar() : createLines();
}

function createBar(): (event: IngestEvent) => void {
  const bar = new SingleBar(
    { format: `${INGEST.reading} {bar} {value}/{total} {file}`, hideCursor: true },
    Presets.shades_classic,
  );
  return (event) => {
    switch (event.kind) {
      case 'started':
        bar.start(event.total, 0, { file: '' });
        break;
      case 'file-started':
        bar.update({ file: event.path });
        break;
      case 'file-stage':
        break;
      case 'file-finished':
        bar.increment({ file: event.report.fileName });
        break;
      case 'finished':
        bar.stop();
        break;
    }
  };
}

function createLines(): (event: IngestEvent) => void {
  return (event) => {
    if (event.kind !== 'file-started') return;
    process.stderr.write(`${INGEST.reading} ${event.position}/${event.total}: ${event.path}\n`);
  };
}
