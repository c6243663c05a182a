import { anyOf, type Graph, OwnName, Reference, type Relative, some, text } from '../core/index.ts';

type Bucket = Relative<'AWS::S3::Bucket'>;

/** Who keeps evidence in a bucket, by the property that names it. */
const keepers = [
  { type: 'AWS::Config::DeliveryChannel', theirs: 'S3BucketName' },
  { type: 'AWS::CloudTrail::Trail', theirs: 'S3BucketName' },
] as const;
const logging = { type: 'AWS::S3::Bucket', theirs: 'LoggingConfiguration.DestinationBucketName' } as const;

const telling = /compliance|audit|evidence|(?:^|[^a-z])(?:aws)?-?config[-_]?(?:bucket|delivery|history|logs?|recorder|snapshots?)/i;

/** Whether a bucket stores what an auditor asks for: evidence, or the log of who looked at it. */
export function storesCompliance(graph: Graph, bucket: Bucket): boolean {
  return anyOf(
    () => storesEvidence(graph, bucket),
    () => some(graph.joined(bucket.resource, logging), (one) => one.resource !== bucket.resource && storesEvidence(graph, one)),
  );
}

/** Somebody delivers it there, or the bucket's name or its tags say so. */
function storesEvidence(graph: Graph, bucket: Bucket): boolean {
  return anyOf(
    () => telling.test(bucket.resource.id) || saysItsName(bucket),
    () => some(bucket.properties.Tags, (tag) => /^compliance(?:-?level)?$/i.test(tag.Key)),
    ...keepers.map((join) => () => some(graph.joined(bucket.resource, join), () => true)),
  );
}

/** By what is known of the name: the parts that the deployment fills in, its stack and its account, tell nothing. */
function saysItsName({ properties }: Bucket): boolean {
  const name = text(properties, 'BucketName');
  if (!name) return false;
  if (name.parts.some((part) => typeof part === 'string' && telling.test(part))) return true;
  const filledIn = name.parts.every((part) => typeof part === 'string' || part instanceof OwnName || part instanceof Reference);
  return filledIn ? false : telling.test(name.value);
}
