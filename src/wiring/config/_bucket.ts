import { type Graph, listOf, type Relative, type TypeName, text } from '../../core/index.ts';

export type Channel = Relative<'AWS::Config::DeliveryChannel'>;

/** The bucket of a channel, if it is one of ours. */
export function bucketOf(graph: Graph, { resource, properties }: Channel): Relative<'AWS::S3::Bucket'> | undefined {
  return graph.named(text(properties, 'S3BucketName'), ['AWS::S3::Bucket'], resource);
}

/** The key that what is delivered is encrypted with: the channel's own, or else the bucket's; undefined for one that is not ours. */
export function keyOf(graph: Graph, channel: Channel): { readonly key: Relative<'AWS::KMS::Key'>; readonly path: string } | undefined {
  const own = text(channel.properties, 'S3KmsKeyArn');
  if (own) return asKey(graph, graph.named(own, keyTypes, channel.resource), 'S3KmsKeyArn');
  const bucket = bucketOf(graph, channel);
  if (!bucket) return undefined;
  const [first] = listOf(bucket.properties.BucketEncryption?.ServerSideEncryptionConfiguration);
  const given = first?.ServerSideEncryptionByDefault;
  if (given === undefined || !/^aws:kms/.test(String(given.SSEAlgorithm))) return undefined;
  return asKey(graph, graph.named(text(given, 'KMSMasterKeyID'), keyTypes, bucket.resource), 'S3BucketName');
}

const keyTypes = ['AWS::KMS::Key', 'AWS::KMS::Alias'] as const;

function asKey(graph: Graph, named: Relative | undefined, path: string) {
  if (named?.resource.type !== 'AWS::KMS::Alias') return named && { key: named as Relative<'AWS::KMS::Key'>, path };
  const alias = named as Relative<TypeName> as Relative<'AWS::KMS::Alias'>;
  const key = graph.named(text(alias.properties, 'TargetKeyId'), ['AWS::KMS::Key'], alias.resource);
  return key && { key, path };
}
