import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asked, Fault } from '../../src/testing/faulty-proxy.ts';
import { motoCommand, withoutMoto } from '../../src/testing/moto.ts';
import { operationOf } from './operations.ts';
import { openStage, type Stage, scanBy, toldBy } from './stage.ts';

/** A test may take so many milliseconds where the machine is busy with others. */
const minutes = 600_000;

const denied: Fault = { kind: 'error', status: 403, code: 'AccessDenied', message: 'not for you' };

/** Rules with all the actions that a scan of named regions needs for each of them. */
const needed: Readonly<Record<string, readonly string[]>> = {
  S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED: ['s3:GetBucketLocation', 's3:GetEncryptionConfiguration', 's3:ListAllMyBuckets'],
  S3_BUCKET_VERSIONING_ENABLED: ['s3:GetBucketLocation', 's3:GetBucketVersioning', 's3:ListAllMyBuckets'],
  S3_BUCKET_PUBLIC_READ_PROHIBITED: [
    's3:GetAccountPublicAccessBlock',
    's3:GetBucketAcl',
    's3:GetBucketLocation',
    's3:GetBucketOwnershipControls',
    's3:GetBucketPolicy',
    's3:GetBucketPublicAccessBlock',
    's3:ListAllMyBuckets',
  ],
  IAM_PASSWORD_POLICY: ['iam:GetAccountPasswordPolicy'],
  ROOT_ACCOUNT_MFA_ENABLED: ['iam:GetAccountSummary', 'iam:ListVirtualMFADevices', 'organizations:DescribeOrganization'],
  IAM_USER_MFA_ENABLED: ['iam:GenerateCredentialReport', 'iam:GetAccountAuthorizationDetails', 'iam:GetCredentialReport'],
  IAM_NO_INLINE_POLICY_CHECK: ['iam:GetAccountAuthorizationDetails'],
  RDS_STORAGE_ENCRYPTED: ['rds:DescribeDBClusters', 'rds:DescribeDBInstances'],
  EC2_EBS_ENCRYPTION_BY_DEFAULT: ['ec2:GetEbsEncryptionByDefault'],
  CMK_BACKING_KEY_ROTATION_ENABLED: ['kms:DescribeKey', 'kms:GetKeyRotationStatus', 'kms:ListAliases', 'kms:ListKeys'],
};

/** What a request to S3 asks of a bucket stands in its query. */
const bucketActions: Readonly<Record<string, string>> = {
  '': 'ListAllMyBuckets',
  acl: 'GetBucketAcl',
  encryption: 'GetEncryptionConfiguration',
  location: 'GetBucketLocation',
  ownershipControls: 'GetBucketOwnershipControls',
  policy: 'GetBucketPolicy',
  publicAccessBlock: 'GetBucketPublicAccessBlock',
  versioning: 'GetBucketVersioning',
};

function actionOf(asked: Asked): string {
  const service = /\/([a-z0-9-]+)\/aws4_request/.exec(asked.headers.authorization ?? '')?.[1] ?? '';
  if (service !== 's3') return `${service}:${operationOf(asked)}`;
  const { pathname, searchParams } = new URL(asked.path, 'http://localhost');
  if (pathname.endsWith('/configuration/publicAccessBlock')) return 's3:GetAccountPublicAccessBlock';
  const names = [...searchParams.keys()].filter((one) => one !== 'x-id' && one !== 'max-buckets');
  const isAll = pathname === '/' && names.length === 0;
  return `s3:${isAll ? bucketActions[''] : (bucketActions[names[0] ?? '-'] ?? `something else: ${asked.path}`)}`;
}

/** Whom the scan asks as is no matter of what it may read. */
const always = new Set(['sts:GetCallerIdentity', 'sts:AssumeRole']);

describe.skipIf(!motoCommand())(motoCommand() ? 'with the printed policy alone' : `with the printed policy alone (${withoutMoto})`, () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(({ type }) => /^AWS::(S3|IAM|RDS|KMS|EC2)::/.test(type));
  }, minutes);
  afterAll(() => stage?.end());

  /** What a scan says, and what it was denied, where it may do what its policy says, and nothing else. */
  async function confined(rule: string, ...args: readonly string[]) {
    const printed = await stage.run(scanBy(rule, '--print-policy').filter((one) => !/^(--format|json|--only|pass,.*)$/.test(one)));
    const policy = JSON.parse(printed.out).Statement as readonly { readonly Sid: string; readonly Action: readonly string[] }[];
    const actions = policy.filter((one) => one.Sid !== 'EnterAccounts').flatMap((one) => one.Action);
    const allowed = new Set(actions);
    const refused = new Set<string>();
    const ended = await stage.run(scanBy(rule, ...args), (asked) => {
      const action = actionOf(asked);
      if (always.has(action) || allowed.has(action)) return undefined;
      refused.add(action);
      return denied;
    });
    return { ...ended, actions, refused: [...refused] };
  }

  test.each(Object.keys(needed))(
    '%s says the same as with every right',
    async (rule) => {
      const free = await stage.run(scanBy(rule, '--no-store'));
      expect(toldBy(free).some((one) => one.verdict === 'pass' || one.verdict === 'fail')).toBe(true);
      const bare = await confined(rule, '--no-store');
      expect(bare.actions).toEqual(needed[rule]);
      // Nothing else is asked for where nothing is kept.
      expect(bare.refused).toEqual([]);
      expect([bare.code, toldBy(bare)]).toEqual([free.code, toldBy(free)]);
      const keeping = await confined(rule, '--store', join(stage.folder, `${rule}.db`));
      expect([keeping.code, toldBy(keeping)]).toEqual([free.code, toldBy(free)]);
      expect(keeping.err + keeping.out).not.toContain('access denied');
    },
    minutes,
  );

  test(
    'what is kept of a resource is all that may be seen of it, whatever the rules look at',
    async () => {
      const { asked } = await stage.run(scanBy('S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED', '--store', join(stage.folder, 'whole.db')));
      expect(asked.some((one) => actionOf(one) === 's3:GetBucketVersioning')).toBe(true);
      const { refused } = await confined('S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED', '--store', join(stage.folder, 'less.db'));
      expect(refused).toContain('s3:GetBucketVersioning');
    },
    minutes,
  );
});
