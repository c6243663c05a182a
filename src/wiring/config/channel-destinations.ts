import { finding, type Graph, independently, type Resource, type Text, text, wiring } from '../../core/index.ts';
import { settled } from '../_access/statement.ts';
import { called, plainId, snippet } from '../_words.ts';
import { hasShape, isOpaque, referredTo } from './_names.ts';

export default wiring({
  id: 'WIRING_CONFIG_CHANNEL_DESTINATIONS',
  title: 'A delivery channel names its bucket by name, its topic and key by ARN, and a prefix without AWSLogs',
  severity: 'high',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the channel (NoSuchBucketException, InvalidSNSTopicARNException, InvalidS3KmsKeyArnException, InvalidS3KeyPrefixException), and without a channel the recorder never starts.',
  },
  why: 'The three destinations are named in different ways: the bucket by its name, the topic and the key by their ARNs. What Ref answers fits the first two, but not the key.',
  fix: 'Use Ref for S3BucketName and SnsTopicARN and the Arn attribute for S3KmsKeyArn, and leave AWSLogs out of S3KeyPrefix: AWS Config adds it.',
  *check(properties, { resource, graph }) {
    const [bucket, topic, key, prefix] = [
      text(properties, 'S3BucketName'),
      text(properties, 'SnsTopicARN'),
      text(properties, 'S3KmsKeyArn'),
      text(properties, 'S3KeyPrefix'),
    ];
    yield* independently(
      () => wrong(resource, 'S3BucketName', bucket && notABucket(graph, bucket), bucketFix(graph, bucket)),
      () => wrong(resource, 'SnsTopicARN', topic && notAnArn(graph, topic, 'the ARN of a topic', ['arn:*:sns:*:*:*']), topicFix(graph, topic)),
      () =>
        wrong(
          resource,
          'S3KmsKeyArn',
          key && notAnArn(graph, key, 'the ARN of a key', ['arn:*:kms:*:*:key/*', 'arn:*:kms:*:*:alias/*']),
          keyFix(graph, key),
        ),
      () => wrong(resource, 'S3KeyPrefix', prefix && repeated(prefix), 'S3KeyPrefix: config'),
    );
  },
});

function* wrong(channel: Resource, property: string, problem: string | undefined, line: string) {
  if (problem === undefined) return;
  const fix = snippet('Write it as AWS Config wants it:', [`${plainId(channel)}:`, '  Properties:', `    ${line}`].join('\n'));
  yield finding(property, `${called(channel)} ${problem}`, { fix });
}

function notABucket(graph: Graph, name: Text): string | undefined {
  const named = referredTo(graph, name);
  if (named && !named.type.startsWith('AWS::S3::') && name.reference && !isOpaque(graph, name.reference))
    return `delivers to ${called(named)}, which is no bucket`;
  const attribute = name.reference?.attribute;
  if (named?.type === 'AWS::S3::Bucket' && attribute !== undefined && attribute !== 'BucketName')
    return `names ${called(named)} by its ${attribute}, where AWS Config wants its name`;
  if (name.known && name.value === '') return 'names no bucket';
  return settled(hasShape(graph, name, ['*:*', '*/*']), graph, name)
    ? `names its bucket as ${name.pattern}, which is not the name of one`
    : undefined;
}

function notAnArn(graph: Graph, name: Text, wanted: string, shapes: readonly string[]): string | undefined {
  if (settled(hasShape(graph, name, shapes), graph, name)) return undefined;
  const named = referredTo(graph, name);
  const given = named
    ? name.reference?.attribute
      ? `the ${name.reference.attribute} of ${called(named)}`
      : `Ref of ${called(named)}`
    : name.pattern;
  return `is given ${given}, which is not ${wanted}`;
}

function repeated(prefix: Text): string | undefined {
  if (!prefix.includes('AWSLogs')) return undefined;
  return `delivers under the prefix ${prefix.pattern}, which AWS Config refuses: it adds AWSLogs and the account behind the prefix by itself`;
}

function bucketFix(graph: Graph, name: Text | undefined): string {
  const named = name && referredTo(graph, name);
  return `S3BucketName: !Ref ${named?.type === 'AWS::S3::Bucket' ? plainId(named) : 'DeliveryBucket'}`;
}

function topicFix(graph: Graph, name: Text | undefined): string {
  const named = name && referredTo(graph, name);
  return `SnsTopicARN: !Ref ${named?.type === 'AWS::SNS::Topic' ? plainId(named) : 'ChannelTopic'}`;
}

function keyFix(graph: Graph, name: Text | undefined): string {
  const named = name && referredTo(graph, name);
  return `S3KmsKeyArn: !GetAtt ${named?.type === 'AWS::KMS::Key' ? plainId(named) : 'DeliveryKey'}.Arn`;
}
