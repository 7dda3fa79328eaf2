import { parentPort, workerData } from 'node:worker_threads';
import { buildVectors, type VectorBuild } from './vector-build.js';

/** Runs in a thread of its own; tells its parent that the files are there. Errors end the thread and reach the parent. */
const build: VectorBuild = workerData;
await buildVectors(build);
parentPort?.postMessage('built');
