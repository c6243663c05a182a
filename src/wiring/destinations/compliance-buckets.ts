import type { Graph, Relative, ResourceTypes, WiringContext } from '../../core/index.ts';
import { each, every, type Found, finding, isSet, none, some, type TypeName, wiring } from '../../core/index.ts';
import type { Ask } from '../_access/ask.ts';
import { attachedPolicies, documentOf } from '../_access/resource-policies.ts';
import { denies } from '../_access/statement.ts';
import { arnTokens } from '../_access/tokens.ts';
import { storesCompliance } from '../_compliance-bucket.ts';
import { called, plainId, snippet } from '../_words.ts';

/** What is owed to buckets that store what an auditor asks for. */

type Bucket = ResourceTypes['AWS::S3::Bucket'];
const types = ['AWS::S3::Bucket'] as const satisfies readonly TypeName[];

function scope(_: Bucket, { graph, resource }: WiringContext): true | string {
  return storesCompliance(graph, graph.node<'AWS::S3::Bucket'>(resource)) || 'nothing says that it stores compliance data';
}

const blocks = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

const publicAccess = wiring({
  id: 'WIRING_COMPLIANCE_BUCKET_PUBLIC_ACCESS',
  title: 'A bucket that stores compliance data blocks public access in all four ways',
  severity: 'medium',
  types,
  shipped: {
    as: 'risk',
    what: 'New buckets block public access unless their owner says otherwise. A block that is written in part switches the rest off, and one policy or list later evidence is public.',
  },
  why: 'Evidence tells where a company is weak. What the template does not say about public access, whoever comes next may change without anybody noticing.',
  fix: 'Set all four of PublicAccessBlockConfiguration to true.',
  scope,
  *check(bucket, { resource }) {
    const yaml = `${plainId(resource)}:\n  Properties:\n    PublicAccessBlockConfiguration:\n${blocks.map((one) => `      ${one}: true`).join('\n')}`;
    const fix = snippet('Block public access in all four ways:', yaml);
    const block = bucket.PublicAccessBlockConfiguration;
    if (block === undefined) {
      yield finding('PublicAccessBlockConfiguration', `${called(resource)} stores compliance data and does not say that it blocks public access`, {
        expected: 'all four set to true',
        fix,
      });
      return;
    }
    yield* each(blocks, function* (key): Generator<Found> {
      if (String(block[key]) === 'true') return;
      yield finding(
        `PublicAccessBlockConfiguration.${key}`,
        `${called(resource)} stores compliance data, and its public access block leaves ${key} off`,
        {
          expected: 'true',
          fix,
        },
      );
    });
  },
});

const encryption = wiring({
  id: 'WIRING_COMPLIANCE_BUCKET_ENCRYPTION',
  title: 'A bucket that stores compliance data says how it encrypts',
  severity: 'low',
  types,
  shipped: {
    as: 'risk',
    what: 'Since 2023 Amazon S3 encrypts everything with keys of its own. What is missing is that the template says so, which is what auditors and S3_DEFAULT_ENCRYPTION_KMS ask for.',
  },
  why: 'Auditors ask with what evidence is encrypted and who decided it. A default of the service is no decision, and with keys of S3 nobody can be kept from reading by a key policy.',
  fix: 'Write BucketEncryption: aws:kms with a key of your own, or AES256 where log delivery cannot use a key.',
  scope,
  *check(bucket, { resource }) {
    if (isSet(bucket.BucketEncryption, 'ServerSideEncryptionConfiguration')) return;
    yield finding('BucketEncryption', `${called(resource)} stores compliance data and does not say how it encrypts`, {
      expected: 'a ServerSideEncryptionConfiguration',
      fix: snippet(
        'Say how it encrypts:',
        `
          ${plainId(resource)}:
            Properties:
              BucketEncryption:
                ServerSideEncryptionConfiguration:
                  - ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 }`,
      ),
    });
  },
});

const versioning = wiring({
  id: 'WIRING_COMPLIANCE_BUCKET_VERSIONING',
  title: 'A bucket that stores compliance data keeps versions',
  severity: 'medium',
  types,
  shipped: {
    as: 'silence',
    what: 'Whoever overwrites or deletes a record of evidence leaves no trace of what it said before.',
  },
  why: 'Without versions evidence can be changed after the fact, by mistake or not, and nobody can prove that it was not.',
  fix: 'Set VersioningConfiguration to Status Enabled.',
  scope,
  *check(bucket, { resource }) {
    if (bucket.VersioningConfiguration?.Status === 'Enabled') return;
    yield finding('VersioningConfiguration.Status', `${called(resource)} stores compliance data and keeps no versions of it`, {
      expected: 'Enabled',
      fix: snippet('Keep versions:', `${plainId(resource)}:\n  Properties:\n    VersioningConfiguration: { Status: Enabled }`),
    });
  },
});

const lifecycle = wiring({
  id: 'WIRING_COMPLIANCE_BUCKET_LIFECYCLE',
  title: 'A bucket that stores compliance data says for how long',
  severity: 'low',
  types,
  shipped: {
    as: 'silence',
    what: 'Snapshots and logs pile up for ever, every version of them, and the bill grows a little every month.',
  },
  why: 'How long evidence is kept is part of every framework. Without a lifecycle it is kept for ever at full price, or deleted by hand by somebody who should not.',
  fix: 'Add an enabled rule to LifecycleConfiguration that moves what is old to cheaper storage, or lets it expire.',
  scope,
  *check(bucket, { resource }) {
    if (some(bucket.LifecycleConfiguration?.Rules, (one) => one.Status === 'Enabled')) return;
    yield finding('LifecycleConfiguration', `${called(resource)} stores compliance data and has no lifecycle for it`, {
      expected: 'a rule that is enabled',
      fix: snippet(
        'Say for how long it is kept:',
        `
          ${plainId(resource)}:
            Properties:
              LifecycleConfiguration:
                Rules:
                  - { Id: KeepSevenYears, Status: Enabled, ExpirationInDays: 2557 }`,
      ),
    });
  },
});

const tls = wiring({
  id: 'WIRING_COMPLIANCE_BUCKET_TLS',
  title: 'A bucket that stores compliance data is reached by TLS only',
  severity: 'medium',
  types,
  shipped: {
    as: 'silence',
    what: 'Evidence can be read and written over plain HTTP, where anybody on the way reads along. S3_BUCKET_SSL_REQUESTS_ONLY of AWS Config fails for the bucket.',
  },
  why: 'Amazon S3 answers plain HTTP, too. Only a bucket policy that denies it where aws:SecureTransport is false keeps evidence off the open wire.',
  fix: 'Deny s3:* to everybody on the bucket and what is in it, where aws:SecureTransport is false.',
  scope,
  *check(_, { resource, graph }) {
    const { related } = attachedPolicies(graph, resource);
    const asks = requestsInTheClear(graph, graph.node<'AWS::S3::Bucket'>(resource));
    const refused = (ask: Ask) => some(related, (policies) => some(policies, (one) => denies([documentOf(graph, one)], ask, graph)));
    if (every(asks, refused)) return;
    const partly = !none(asks, refused);
    const id = plainId(resource);
    yield finding(
      '',
      `${called(resource)} stores compliance data, and ${partly ? 'only part of it is' : 'no policy keeps it'} from being reached without TLS`,
      {
        expected: 'a bucket policy that denies requests without TLS, for the bucket and its objects',
        fix: snippet(
          `Refuse plain HTTP, by a statement in the policy of the bucket:`,
          `
          - Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource: [!GetAtt ${id}.Arn, !Sub '\${${id}.Arn}/*']
            Condition: { Bool: { aws:SecureTransport: 'false' } }`,
        ),
      },
    );
  },
});

/** Somebody who reads, writes and lists by plain HTTP. */
function requestsInTheClear(graph: Graph, { resource }: Relative<'AWS::S3::Bucket'>): readonly Ask[] {
  const arn = arnTokens(resource, graph) ?? [];
  const context = new Map([
    ['aws:securetransport', ['false']],
    ['s3:tlsversion', null],
  ]);
  const asker = { service: 'anybody' };
  const object = [...arn, '/', { any: true, reason: 'any object' }] as const;
  return [
    { asker, action: 's3:GetObject', resource: object, context },
    { asker, action: 's3:PutObject', resource: object, context },
    { asker, action: 's3:ListBucket', resource: arn, context },
  ];
}

export default [publicAccess, encryption, versioning, lifecycle, tls];
