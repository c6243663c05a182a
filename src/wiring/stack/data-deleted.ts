import { finding, type Graph, isSet, type Resource, some, wiring } from '../../core/index.ts';
import { storesCompliance } from '../_compliance-bucket.ts';
import { called, plainId, snippet } from '../_words.ts';
import { firstIn, gatheringTypes } from './_compliance.ts';

export default wiring({
  id: 'WIRING_DATA_DELETED',
  title: 'Evidence is kept when its stack is deleted or replaces it',
  severity: 'medium',
  types: [
    'AWS::S3::Bucket',
    'AWS::DynamoDB::Table',
    'AWS::DynamoDB::GlobalTable',
    'AWS::KMS::Key',
    'AWS::Logs::LogGroup',
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBInstance',
  ],
  shipped: {
    as: 'risk',
    what: 'The day the stack is deleted, or a change replaces the resource, the evidence goes with it; a bucket that is not empty keeps the stack from being deleted instead.',
  },
  why: 'CloudFormation deletes what it made, unless DeletionPolicy says otherwise. Auditors ask for evidence years after the system that gathered it is gone, and it is unreadable without its key.',
  fix: 'Set DeletionPolicy and UpdateReplacePolicy to Retain.',
  scope: (_, { resource, graph }) => isEvidence(graph, resource) || 'it keeps no evidence, as far as can be seen',
  *check(properties, { resource }) {
    const { deletionPolicy, updateReplacePolicy, type } = resource;
    // Databases are kept as a snapshot by default.
    const kept = deletionPolicy === undefined ? type.startsWith('AWS::RDS::') : deletionPolicy !== 'Delete';
    const replaced = updateReplacePolicy !== undefined && updateReplacePolicy !== 'Delete';
    if (kept && (replaced || type.startsWith('AWS::RDS::'))) return;
    const end = isProtected(properties)
      ? 'its stack can only be deleted once its protection is off, and then it is deleted too'
      : 'is deleted with its stack';
    const message = kept
      ? `${called(resource)} keeps evidence, and is deleted where a change replaces it: it has no UpdateReplacePolicy`
      : `${called(resource)} keeps evidence, and ${end}: ${deletionPolicy === undefined ? 'it has no DeletionPolicy' : 'its DeletionPolicy is Delete'}`;
    yield finding('', message, {
      expected: 'Retain',
      actual: (kept ? updateReplacePolicy : deletionPolicy) ?? 'not set',
      fix: snippet('Keep it:', `${plainId(resource)}:\n  Type: ${type}\n  DeletionPolicy: Retain\n  UpdateReplacePolicy: Retain`),
    });
  },
});

interface Protected {
  readonly DeletionProtectionEnabled?: boolean;
  readonly DeletionProtection?: boolean;
}

/** Whether somebody has to allow its deletion first. */
function isProtected(resource: object): boolean {
  const properties = resource as Protected;
  return isSet(properties, 'DeletionProtectionEnabled')
    ? properties.DeletionProtectionEnabled === true
    : isSet(properties, 'DeletionProtection') && properties.DeletionProtection === true;
}

function isEvidence(graph: Graph, resource: Resource): boolean {
  switch (resource.type) {
    case 'AWS::S3::Bucket':
      return isEvidenceBucket(graph, resource);
    case 'AWS::KMS::Key':
      return encryptsEvidence(graph, resource);
    case 'AWS::Logs::LogGroup':
      return isComplianceStack(graph, resource) && isLogOfTrail(graph, resource);
    case 'AWS::DynamoDB::Table': {
      // What expires by itself is no evidence.
      const { properties } = graph.node<'AWS::DynamoDB::Table'>(resource);
      return isComplianceStack(graph, resource) && properties.TimeToLiveSpecification?.Enabled !== true;
    }
    case 'AWS::RDS::DBInstance':
      // What is in a cluster is the cluster's.
      return isComplianceStack(graph, resource) && !isSet(graph.node<'AWS::RDS::DBInstance'>(resource).properties, 'DBClusterIdentifier');
    default:
      return isComplianceStack(graph, resource);
  }
}

/** Whether the stack gathers evidence: rules alone may stand beside anything. */
function isComplianceStack(graph: Graph, resource: Resource): boolean {
  return firstIn(graph, resource, gatheringTypes) !== undefined;
}

/** What EventBridge writes into one is a copy of what AWS Config keeps; what a trail writes is the record itself. */
function isLogOfTrail(graph: Graph, group: Resource): boolean {
  return some(graph.joined(group, { type: 'AWS::CloudTrail::Trail', theirs: 'CloudWatchLogsLogGroupArn' }), () => true);
}

/** Where AWS Config or CloudTrail deliver to; in a compliance stack, whatever is called so as well. */
function isEvidenceBucket(graph: Graph, resource: Resource): boolean {
  const delivered = [
    () => some(graph.joined(resource, { type: 'AWS::Config::DeliveryChannel', theirs: 'S3BucketName' }), () => true),
    () => some(graph.joined(resource, { type: 'AWS::CloudTrail::Trail', theirs: 'S3BucketName' }), () => true),
    () => isComplianceStack(graph, resource) && storesCompliance(graph, graph.node<'AWS::S3::Bucket'>(resource)),
  ];
  return some(delivered, (one) => one());
}

/** A key that something which keeps evidence is encrypted with. */
function encryptsEvidence(graph: Graph, key: Resource): boolean {
  if (!firstIn(graph, key, ['AWS::Config::DeliveryChannel', 'AWS::CloudTrail::Trail'])) return false;
  const users = [
    { type: 'AWS::Config::DeliveryChannel', theirs: 'S3KmsKeyArn' },
    { type: 'AWS::CloudTrail::Trail', theirs: 'KMSKeyId' },
    {
      type: 'AWS::S3::Bucket',
      theirs: 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.KMSMasterKeyID',
    },
  ] as const;
  return some(users, (join) =>
    some(graph.joined(key, join), ({ resource }) => resource.type !== 'AWS::S3::Bucket' || isEvidenceBucket(graph, resource)),
  );
}
