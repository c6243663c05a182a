import { finding, type Graph, isSet, type Relative, type Resource, text, wiring } from '../../core/index.ts';
import { serviceAsk, textTokens } from '../_access/ask.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';

const service = 'logging.s3.amazonaws.com';
const path = 'LoggingConfiguration.DestinationBucketName';

export default wiring({
  id: 'WIRING_BUCKET_ACCESS_LOGS',
  title: 'The bucket that access logs go to lets S3 log delivery write there',
  severity: 'medium',
  types: ['AWS::S3::Bucket'],
  shipped: {
    as: 'silence',
    what: 'Logging is switched on and no log ever arrives: S3 log delivery is refused and tells nobody.',
  },
  why: 'Log delivery writes as the service logging.s3.amazonaws.com, by the policy of the bucket it writes to. Access control lists are off in new buckets, so LogDeliveryWrite lets it in only with ObjectOwnership set to allow them.',
  fix: 'Allow logging.s3.amazonaws.com s3:PutObject on the prefix of the log bucket, with the ARN of the logged bucket as aws:SourceArn.',
  scope(bucket) {
    return isSet(bucket, 'LoggingConfiguration') || 'it has no access logs';
  },
  *check(bucket, { resource, graph }) {
    const { LoggingConfiguration: logging } = bucket;
    const named = text(logging, 'DestinationBucketName');
    const target = named ? graph.named(named, ['AWS::S3::Bucket'], resource) : graph.node<'AWS::S3::Bucket'>(resource);
    if (!target) return;
    const prefix = textTokens(text(logging, 'LogFilePrefix'), graph);
    const ask = serviceAsk(
      { service, action: 's3:PutObject', on: target.resource, path: ['/', ...prefix, { any: true, reason: 'the name of a log' }], from: resource },
      graph,
    );
    if (resourcePermits(graph, target.resource, ask) || hasGrant(target)) return;
    yield refused(resource, target, graph);
  },
});

/** The grant of older days, where the bucket takes access control lists at all. */
function hasGrant({ properties }: Relative<'AWS::S3::Bucket'>): boolean {
  return properties.AccessControl === 'LogDeliveryWrite' && takesLists(properties);
}

function takesLists({ OwnershipControls }: Relative<'AWS::S3::Bucket'>['properties']): boolean {
  const ownership = OwnershipControls?.Rules?.[0]?.ObjectOwnership;
  return ownership !== undefined && ownership !== 'BucketOwnerEnforced';
}

function refused(bucket: Resource, target: Relative<'AWS::S3::Bucket'>, graph: Graph) {
  const list = target.properties.AccessControl === 'LogDeliveryWrite' ? ' (its LogDeliveryWrite needs access control lists, which are off)' : '';
  const to = target.resource === bucket ? 'itself' : called(target.resource);
  const prefix = text(graph.node<'AWS::S3::Bucket'>(bucket).properties.LoggingConfiguration, 'LogFilePrefix')?.pattern ?? '';
  return finding(path, `${called(bucket)} logs to ${to}, and no policy of that bucket lets ${service} write ${prefix}* there${list}`, {
    expected: `a bucket policy that allows ${service} s3:PutObject`,
    related: [{ resource: target.resource }],
    fix: snippet(
      'Let log delivery write:',
      `
        ${plainId(target.resource)}Policy:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref ${plainId(target.resource)}
            PolicyDocument:
              Version: '2012-10-17'
              Statement:
                - Effect: Allow
                  Principal: { Service: ${service} }
                  Action: s3:PutObject
                  Resource: !Sub '\${${plainId(target.resource)}.Arn}/${prefix}*'
                  Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }`,
    ),
  });
}
