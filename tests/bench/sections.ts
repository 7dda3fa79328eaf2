import type { BenchSection } from './section.js';

/** Sections of `npm run bench` by the name that selects one, in the order in which they run. A section is added here. */
export const SECTIONS: Readonly<Record<string, () => Promise<BenchSection>>> = {
  questions: async () => (await import('./question-latency.js')).questionLatency,
  webhooks: async () => (await import('./webhooks.js')).webhooks,
  corrections: async () => (await import('./corrections.js')).corrections,
  passages: async () => (await import('./gold-passages.js')).goldPassages,
  load: async () => (await import('./load.js')).load,
  vectors: async () => (await import('./vectors.js')).vectors,
  scale: async () => (await import('./scale.js')).scale,
  reading: async () => (await import('./reading.js')).reading,
  scans: async () => (await import('./scans.js')).scans,
};
