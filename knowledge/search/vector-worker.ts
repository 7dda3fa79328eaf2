import { workerData } from 'node:worker_threads';
import { buildVectors, type VectorBuild } from './vector-build.js';

/** Runs in a thread of its own; when it ends well, the files are there. */
const data: unknown = workerData;
try {
  await buildVectors(parseBuild(data));
} catch (error) {
  // Errors of native modules do not survive the way to the parent; their message does.
  throw new Error(`Cannot build vectors: ${error instanceof Error ? error.message : String(error)}`);
}

function parseBuild(value: unknown): VectorBuild {
  if (typeof value === 'object' && value !== null && 'file' in value && 'folder' in value) {
    const { file, folder } = value;
    if (typeof file === 'string' && typeof folder === 'string') return { file, folder };
  }
  throw new TypeError('expected the file of the store and a folder');
}
