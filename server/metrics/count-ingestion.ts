import type { FileReport, Ingestion } from '../../ingestion/index.js';
import type { Metrics } from './metrics.js';

/** The same ingestion, every document of which is counted by its outcome. */
export function countIngestion(ingestion: Ingestion, metrics: Metrics | undefined): Ingestion {
  if (metrics === undefined) return ingestion;
  const count = <Reports extends readonly FileReport[]>(reports: Reports): Reports => {
    for (const { outcome } of reports) metrics.ingested(outcome);
    return reports;
  };
  return {
    ...ingestion,
    ingestPaths: async (...call) => count(await ingestion.ingestPaths(...call)),
    async ingestBytes(...call) {
      const report = await ingestion.ingestBytes(...call);
      count([report]);
      return report;
    },
    reingestOutdated: async (...call) => count(await ingestion.reingestOutdated(...call)),
    loadSamples: async (...call) => count(await ingestion.loadSamples(...call)),
  };
}
