import type { ExamplesByRule } from '../../core/index.ts';
import { bucket, bucketPolicy, get, ref, resource, sub } from '../_examples.ts';

const channel = resource('AWS::Config::DeliveryChannel', { S3BucketName: ref('Store') });
const delivered = (properties: object = {}) => ({ Store: bucket(properties), Channel: channel });
const all = (value: unknown) => ({ BlockPublicAcls: value, BlockPublicPolicy: value, IgnorePublicAcls: value, RestrictPublicBuckets: value });
const given = (Type: string, properties: object) => ({ template: { Parameters: { Given: { Type } }, Resources: delivered(properties) } });
const logged = (to: string) => ({ LoggingConfiguration: { DestinationBucketName: ref(to) } });
const notApplicable = [
  { title: 'nothing says what it stores', resources: { Uploads: bucket() } },
  { title: 'it stores who looked at what is no evidence', resources: { Uploads: bucket(logged('Logs')), Logs: bucket() } },
];

const encrypted = { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }] } };
const versioned = (Status: unknown) => ({ VersioningConfiguration: { Status } });
const kept = (Status: unknown) => ({ LifecycleConfiguration: { Rules: [{ Status, ExpirationInDays: 2557 }] } });
const deny = (Resource: unknown = [get('Store'), sub('${Store.Arn}/*')], more: object = {}) => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource,
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  ...more,
});
const guarded = (...statements: object[]) => ({ ...delivered(), Policy: bucketPolicy(ref('Store'), ...statements) });

export default {
  WIRING_COMPLIANCE_BUCKET_PUBLIC_ACCESS: {
    pass: [{ title: 'all four are on', resources: delivered({ PublicAccessBlockConfiguration: all(true) }) }],
    fail: [
      { title: 'nothing is said', resources: delivered(), at: ['PublicAccessBlockConfiguration'] },
      {
        title: 'one is off, in a bucket that its name tells',
        resources: { Store: bucket({ BucketName: 'acme-audit-trail', PublicAccessBlockConfiguration: { ...all(true), IgnorePublicAcls: false } }) },
        at: ['PublicAccessBlockConfiguration.IgnorePublicAcls'],
      },
      {
        title: 'one is missing, in a bucket that its tags tell',
        resources: {
          Store: bucket({
            Tags: [{ Key: 'ComplianceLevel', Value: 'high' }],
            PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true },
          }),
        },
        at: ['PublicAccessBlockConfiguration.RestrictPublicBuckets'],
      },
    ],
    unknown: [{ title: 'whether they are on is given on deployment', ...given('String', { PublicAccessBlockConfiguration: all(ref('Given')) }) }],
    notApplicable,
  },
  WIRING_COMPLIANCE_BUCKET_ENCRYPTION: {
    pass: [{ title: 'with a KMS key', resources: delivered(encrypted) }],
    fail: [{ title: 'nothing is said', resources: delivered(), at: ['BucketEncryption'] }],
    unknown: [
      {
        title: 'where AWS Config delivers is given on deployment',
        template: {
          Parameters: { Given: { Type: 'String' } },
          Resources: { Store: bucket({ BucketName: 'store' }), Channel: resource('AWS::Config::DeliveryChannel', { S3BucketName: ref('Given') }) },
        },
      },
    ],
    notApplicable,
  },
  WIRING_COMPLIANCE_BUCKET_VERSIONING: {
    pass: [{ title: 'versions are kept', resources: delivered(versioned('Enabled')) }],
    fail: [
      { title: 'nothing is said', resources: delivered(), at: ['VersioningConfiguration.Status'] },
      { title: 'versions are no longer kept', resources: delivered(versioned('Suspended')), at: ['VersioningConfiguration.Status'] },
      {
        title: 'a trail delivers there',
        resources: { Store: bucket(), Trail: resource('AWS::CloudTrail::Trail', { IsLogging: true, S3BucketName: ref('Store') }) },
        at: ['VersioningConfiguration.Status'],
      },
      {
        title: 'it stores who looked at evidence',
        resources: { Logs: bucket(), ...delivered({ ...versioned('Enabled'), ...logged('Logs') }) },
        at: ['VersioningConfiguration.Status'],
      },
    ],
    unknown: [{ title: 'whether versions are kept is given on deployment', ...given('String', versioned(ref('Given'))) }],
    notApplicable,
  },
  WIRING_COMPLIANCE_BUCKET_LIFECYCLE: {
    pass: [{ title: 'it is kept for seven years', resources: delivered(kept('Enabled')) }],
    fail: [
      { title: 'nothing is said', resources: delivered(), at: ['LifecycleConfiguration'] },
      { title: 'the only rule is off', resources: delivered(kept('Disabled')), at: ['LifecycleConfiguration'] },
    ],
    unknown: [{ title: 'whether the rule is on is given on deployment', ...given('String', kept(ref('Given'))) }],
    notApplicable,
  },
  WIRING_COMPLIANCE_BUCKET_TLS: {
    pass: [
      { title: 'plain HTTP is denied', resources: guarded(deny()) },
      { title: 'in two statements', resources: guarded(deny(get('Store')), deny(sub('arn:aws:s3:::${Store}/*'), { Principal: { AWS: '*' } })) },
      { title: 'for anything', resources: guarded(deny('*', { Action: '*' })) },
    ],
    fail: [
      { title: 'there is no policy', resources: delivered(), at: [''] },
      { title: 'only objects are covered', resources: guarded(deny(sub('${Store.Arn}/*'))), at: [''] },
      { title: 'only one prefix is covered', resources: guarded(deny([get('Store'), 'arn:aws:s3:::elsewhere/*'])), at: [''] },
      {
        title: 'only one role is refused',
        resources: guarded(deny(undefined, { Principal: { AWS: 'arn:aws:iam::123456789012:role/x' } })),
        at: [''],
      },
      { title: 'TLS is denied', resources: guarded(deny(undefined, { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })), at: [''] },
      { title: 'it is allowed instead', resources: guarded(deny(undefined, { Effect: 'Allow' })), at: [''] },
    ],
    unknown: [
      {
        title: 'what is denied is given on deployment',
        template: { Parameters: { Given: { Type: 'String' } }, Resources: guarded(deny(ref('Given'))) },
      },
    ],
    notApplicable,
  },
} satisfies ExamplesByRule;
