import { parentPort } from 'node:worker_threads';
import { preparePassages } from '../../knowledge/index.js';
import { IngestionError } from '../errors.js';
import { readPlan } from '../read-plan.js';
import type { ReadAnswer, ReadingStage, ReadRequest } from './messages.js';

parentPort?.on('message', (request: ReadRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});

async function answer({ id, bytes, fileName, options }: ReadRequest): Promise<ReadAnswer> {
  try {
    const tell = (at: ReadingStage): void => {
      parentPort?.postMessage({ id, kind: 'progress', at } satisfies ReadAnswer);
    };
    const content = await readPlan(bytes, fileName, options, tell);
    // Here rather than in the transaction, which people who ask wait for.
    return { id, kind: 'content', content: { ...content, prepared: preparePassages(content.passages) } };
  } catch (error) {
    if (error instanceof IngestionError) return { id, kind: 'refusal', code: error.code, message: error.message };
    return {
      id,
      kind: 'refusal',
      code: 'reading-failed',
      message: `Cannot read "${fileName}": ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
