import { createRequire } from 'node:module';
import type { Facts } from './facts.ts';
import type { Sources } from './sources.ts';
import { grouped, table } from './tables.ts';

interface Entities {
  readonly AWS_REGIONS: readonly string[];
  partitionInformation(region: string): { readonly partition: string; readonly domainSuffix: string };
}

/** Regions by partition: `aws amazonaws.com af-south-1 …`. */
export function regions(sources: Sources): Facts {
  const cdk = sources.cdk();
  const { AWS_REGIONS, partitionInformation } = createRequire(import.meta.url)(cdk.path('region-info/lib/aws-entities.js')) as Entities;
  const pairs = AWS_REGIONS.map((region) => {
    const { partition, domainSuffix } = partitionInformation(region);
    return [`${partition} ${domainSuffix}`, region] as const;
  });
  return { from: cdk.name, asOf: cdk.asOf, body: table(grouped(pairs).map((line) => line.join(' '))) };
}
