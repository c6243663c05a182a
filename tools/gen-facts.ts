import { actions } from './facts/actions.ts';
import { configFacts } from './facts/config.ts';
import { events } from './facts/events.ts';
import type { Facts } from './facts/facts.ts';
import { lambdaRuntimes } from './facts/lambda-runtimes.ts';
import { managedPolicies, managedPolicyDocuments } from './facts/managed-policies.ts';
import { metricKinds } from './facts/metric-kinds.ts';
import { metrics } from './facts/metrics.ts';
import { regions } from './facts/regions.ts';
import { remediationDocuments } from './facts/remediation-documents.ts';
import { servicePrincipals } from './facts/service-principals.ts';
import { NotAtHand, type Places, Sources } from './facts/sources.ts';

const folder = 'src/schema/generated/facts';

const parts: { readonly [file: string]: (sources: Sources) => Facts } = {
  actions,
  config: configFacts,
  regions,
  'lambda-runtimes': lambdaRuntimes,
  events,
  metrics,
  'managed-policies': managedPolicies,
  'managed-policy-documents': managedPolicyDocuments,
  'service-principals': servicePrincipals,
  'metric-kinds': metricKinds,
  'remediation-documents': remediationDocuments,
};

/**
 * Facts that age, each file from packages that are published with them. Some of these npm does not install: what is made
 * from one that is not at hand is left as it was committed, and said.
 */
export function generateFacts(places: Places): Map<string, string> {
  const sources = new Sources(places);
  const files = new Map<string, string>();
  for (const [file, make] of Object.entries(parts)) {
    try {
      const { from, asOf, body } = make(sources);
      files.set(`${folder}/${file}.ts`, `// Generated from ${from} (as of ${asOf}) by \`npm run gen\`, tools/gen-facts.ts. Do not edit.\n${body}`);
    } catch (error) {
      if (!(error instanceof NotAtHand)) throw error;
      console.log(`skipped facts/${file}: not at hand is ${error.message}`);
    }
  }
  return files;
}
