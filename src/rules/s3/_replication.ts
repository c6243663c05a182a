import { type Related, type Resource, reference, some, text } from '../../core/index.ts';

interface Where {
  readonly resource: Resource;
  readonly related: (type: 'AWS::S3::Bucket') => Related<{ readonly resource: Resource }>;
  readonly state: Readonly<Record<string, unknown>>;
}

/** Whether a rule replicates to another region. The ARN of a bucket does not tell its region, but the resource may. */
export function crossesRegions(rule: { readonly Destination: { readonly Bucket: string } }, { resource, related, state }: Where): boolean {
  const destination = reference(rule.Destination, 'Bucket');
  // A stack stands in one region.
  if (destination) return false;
  const name = text(rule.Destination, 'Bucket')?.value.split(':').at(-1);
  const others = related('AWS::S3::Bucket').items.filter((one) => one.resource.name === name && one.resource.region !== undefined);
  const [other] = others;
  if (other && resource.region !== undefined) return other.resource.region !== resource.region;
  return some(state.replicationRegions as readonly string[], (region) => region !== resource.region);
}
