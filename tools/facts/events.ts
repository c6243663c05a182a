import { readdirSync } from 'node:fs';
import { documentedEvents } from './documented-events.ts';
import type { Facts } from './facts.ts';
import type { Source, Sources } from './sources.ts';
import { sorted, table } from './tables.ts';

/** What CloudTrail says of nearly every service: the accessor adds these to each. */
const viaCloudTrail = / via CloudTrail$/;

/** `aws.s3|whole|Object Created|Object Deleted`, `aws.iam|part`: what comes from a source, beside what CloudTrail tells of it. */
export function events(sources: Sources): Facts {
  const spec = sources.spec();
  const botocore = sources.botocore();
  const detailTypes = new Map<string, string[]>();
  const add = (source: string, ...types: readonly string[]) => detailTypes.set(source, [...(detailTypes.get(source) ?? []), ...types]);
  for (const { source, detailType } of spec.db.all('event')) add(source, detailType);
  for (const [source, documented] of Object.entries(documentedEvents)) add(source, ...documented.detailTypes);
  for (const service of servicesOf(botocore)) add(`aws.${service}`);
  const lines = sorted(detailTypes.keys()).map((source) => {
    const types = sorted((detailTypes.get(source) as string[]).filter((type) => !viaCloudTrail.test(type)));
    return [source, documentedEvents[source]?.whole ? 'whole' : 'part', ...types].join('|');
  });
  return { from: `${spec.name}, ${botocore.name} and AWS's documentation`, asOf: spec.asOf, body: table(lines) };
}

interface Model {
  readonly metadata: { readonly endpointPrefix: string; readonly signingName?: string };
}

/**
 * The names by which services appear in CloudTrail, and so as sources: nearly always the endpoint's, or the one that requests
 * are signed for (`ses`, where the endpoint is `email`).
 */
function servicesOf(botocore: Source): string[] {
  const names: string[] = [];
  for (const service of readdirSync(botocore.path('data'), { withFileTypes: true })) {
    if (!service.isDirectory()) continue;
    const versions = readdirSync(botocore.path(`data/${service.name}`)).filter((version) => /^\d/.test(version));
    const { metadata } = botocore.json(`data/${service.name}/${sorted(versions).at(-1)}/service-2.json.gz`) as Model;
    names.push(metadata.endpointPrefix, metadata.signingName ?? '');
  }
  // `api.ecr` is the endpoint of ecr, which is among the names anyway.
  return names.filter((name) => /^[a-z][a-z0-9-]+$/.test(name));
}
