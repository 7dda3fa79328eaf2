import { workerData } from 'node:worker_threads';
import { buildVectors, type VectorBuild } from './vector-build.js';

/** Runs in a thread of its own; when it ends well, the files are there. */
const build: VectorBuild = workerData;
try {
  await buildVectors(build);
} catch (error) {
  // Errors of native modules do not survive the way to the parent; their message does.
  throw new Error(`Cannot build vectors: ${error instanceof Error ? error.message : String(error)}`);
}
