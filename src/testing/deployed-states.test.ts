import { expect, test } from 'vitest';
import { certificate } from '../shapes/acm/certificate.ts';
import { trail } from '../shapes/cloudtrail/trail.ts';
import { networkAcl } from '../shapes/ec2/network-acl.ts';
import { networkInterface } from '../shapes/ec2/network-interface.ts';
import { volume } from '../shapes/ec2/volume.ts';
import { taskDefinition } from '../shapes/ecs/task-definition.ts';
import { nodegroup } from '../shapes/eks/cluster.ts';
import { key, rotation } from '../shapes/kms/key.ts';
import { accountPublicAccessBlock } from '../shapes/s3/access-point.ts';
import { bucket, bucketPolicy, publicAccessBlock } from '../shapes/s3/bucket.ts';
import { webAcl } from '../shapes/wafv2/web-acl.ts';
import { asOf, place, verdicts } from './judge-deployed.ts';

/** What AWS leaves out of its rules, or reports otherwise than a template says it, as its services answer. */

test('volumes that are attached to nothing are not asked for encryption', async () => {
  const told = (VolumeId: string, State: 'available' | 'in-use', Encrypted: boolean) => volume({ VolumeId, State, Encrypted }, place);
  const all = [told('vol-1', 'in-use', true), told('vol-2', 'in-use', false), told('vol-3', 'available', false)].flat();
  expect(await verdicts('ENCRYPTED_VOLUMES', all)).toEqual({ 'vol-1': 'pass', 'vol-2': 'fail', 'vol-3': 'not-applicable' });
  const KmsKeyId = 'arn:aws:kms:eu-west-1:111122223333:key/k';
  const keyed = volume({ VolumeId: 'vol-1', State: 'in-use', Encrypted: true, KmsKeyId }, place);
  expect(await verdicts('ENCRYPTED_VOLUMES', keyed, { kmsId: 'k' })).toEqual({ 'vol-1': 'pass' });
  expect(await verdicts('ENCRYPTED_VOLUMES', keyed, { kmsId: 'other' })).toEqual({ 'vol-1': 'fail' });
});

test('the list that a VPC comes with lets everything through, and is left out', async () => {
  const list = (NetworkAclId: string, IsDefault: boolean) =>
    networkAcl(
      {
        NetworkAclId,
        IsDefault,
        Entries: [{ CidrBlock: '0.0.0.0/0', Egress: false, Protocol: '-1', RuleAction: 'allow', RuleNumber: 100 }],
      },
      place,
    );
  expect(await verdicts('NACL_NO_UNRESTRICTED_SSH_RDP', [...list('acl-1', true), ...list('acl-2', false)])).toEqual({
    'acl-1|ingress|100|0.0.0.0/0': 'not-applicable',
    'acl-2|ingress|100|0.0.0.0/0': 'fail',
  });
});

test('interfaces that a service has made for itself', async () => {
  const card = (NetworkInterfaceId: string, RequesterManaged: boolean) =>
    networkInterface({ NetworkInterfaceId, InterfaceType: 'interface', SourceDestCheck: false, RequesterManaged }, place);
  const said = await verdicts('EC2_ENIS_SOURCE_DESTINATION_CHECK_ENABLED', [card('eni-1', true), card('eni-2', false)]);
  expect(said).toEqual({ 'eni-1': 'not-applicable', 'eni-2': 'fail' });
});

test('of a task definition the newest active revision counts', async () => {
  const arn = (family: string, revision: number) => `arn:aws:ecs:eu-west-1:111122223333:task-definition/${family}:${revision}`;
  const told = (family: string, revision: number, privileged: boolean, status: 'ACTIVE' | 'INACTIVE' = 'ACTIVE') =>
    taskDefinition(
      {
        family,
        revision,
        taskDefinitionArn: arn(family, revision),
        status,
        networkMode: 'host',
        containerDefinitions: [{ name: 'web', privileged }],
      },
      undefined,
    );
  const all = [
    told('web', 9, true),
    told('web', 10, false),
    told('web', 11, true, 'INACTIVE'),
    told('other', 12, true),
    told('old', 3, false, 'INACTIVE'),
  ];
  const superseded = { [arn('web', 9)]: 'not-applicable', [arn('web', 11)]: 'not-applicable' };
  expect(await verdicts('ECS_CONTAINERS_NONPRIVILEGED', all)).toEqual({
    ...superseded,
    [arn('web', 10)]: 'pass',
    [arn('other', 12)]: 'fail',
    [arn('old', 3)]: 'not-applicable',
  });
  // This one asks after families of which nothing is active, unless it is told not to.
  const rule = 'ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK';
  const expected = { ...superseded, [arn('web', 10)]: 'fail', [arn('other', 12)]: 'pass', [arn('old', 3)]: 'fail' };
  expect(await verdicts(rule, all)).toEqual(expected);
  expect(await verdicts(rule, all, { SkipInactiveTaskDefinitions: true })).toEqual({ ...expected, [arn('old', 3)]: 'not-applicable' });
});

test('the release of a node group with an image of its own is the id of the image', async () => {
  const group = (nodegroupName: string, more: object) => nodegroup({ clusterName: 'web', nodegroupName, ...more });
  const all = [
    group('own', { amiType: 'CUSTOM', releaseVersion: 'ami-0123456789abcdef0' }),
    group('new', { amiType: 'AL2023_x86_64_STANDARD', version: '1.33', releaseVersion: '1.33.1-20250501' }),
    group('old', { amiType: 'AL2_x86_64', version: '1.29', releaseVersion: '1.29.1-20240501' }),
  ];
  expect(await verdicts('EKS_NODEGROUP_SUPPORTED_VERSION_CHECK', all, { oldestVersionSupported: '1.31' })).toEqual({
    'web/own': 'unknown',
    'web/new': 'pass',
    'web/old': 'fail',
  });
});

test('keys that are about to be deleted cannot be set to rotate', async () => {
  const told = (KeyId: string, KeyState: 'Enabled' | 'PendingDeletion') => {
    const own = key({ KeyId, KeyState, KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS' }, []);
    return { ...own, properties: { ...own.properties, ...rotation({ KeyRotationEnabled: false }).properties } };
  };
  const said = await verdicts('CMK_BACKING_KEY_ROTATION_ENABLED', [told('1', 'Enabled'), told('2', 'PendingDeletion')]);
  expect(said).toEqual({ '1': 'fail', '2': 'not-applicable' });
});

test('certificates that were imported, or not issued', async () => {
  const Options = { CertificateTransparencyLoggingPreference: 'DISABLED' } as const;
  const all = [
    certificate({ CertificateArn: 'imported', Type: 'IMPORTED', Status: 'ISSUED', NotAfter: new Date(asOf), Options }, undefined),
    certificate({ CertificateArn: 'pending', Type: 'AMAZON_ISSUED', Status: 'PENDING_VALIDATION', Options }, undefined),
  ];
  expect(await verdicts('ACM_CERTIFICATE_TRANSPARENT_LOGGING_ENABLED', all)).toEqual({ imported: 'not-applicable', pending: 'fail' });
  expect(await verdicts('ACM_CERTIFICATE_EXPIRATION_CHECK', all)).toEqual({ imported: 'fail', pending: 'not-applicable' });
});

test('web ACLs whose rules are those of Firewall Manager', async () => {
  const told = (Name: string, groups: number) =>
    webAcl(
      {
        Name,
        Id: Name,
        ARN: Name,
        DefaultAction: { Allow: {} },
        VisibilityConfig: undefined,
        Rules: [],
        PreProcessFirewallManagerRuleGroups: Array.from({ length: groups }, () => ({}) as never),
      },
      { scope: 'REGIONAL' },
    );
  expect(await verdicts('WAFV2_WEBACL_NOT_EMPTY', [told('managed', 1), told('empty', 0)])).toEqual({ managed: 'pass', empty: 'fail' });
});

test('a public policy that is there stays in force, whatever forbids new ones', async () => {
  const own = bucket('audit', place);
  const PublicAccessBlockConfiguration = { BlockPublicPolicy: true, RestrictPublicBuckets: false };
  const closed = { ...own, properties: { ...own.properties, ...publicAccessBlock({ PublicAccessBlockConfiguration }).properties } };
  const policy = bucketPolicy('audit', {
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::audit/*' }],
  });
  const all = (RestrictPublicBuckets: boolean) => [
    trail({ Name: 'all', S3BucketName: 'audit' }),
    closed,
    ...policy,
    accountPublicAccessBlock(place.account, { RestrictPublicBuckets }),
  ];
  expect(await verdicts('CLOUDTRAIL_S3_BUCKET_PUBLIC_ACCESS_PROHIBITED', all(false))).toEqual({ all: 'fail' });
  expect(await verdicts('CLOUDTRAIL_S3_BUCKET_PUBLIC_ACCESS_PROHIBITED', all(true))).toEqual({ all: 'pass' });
});
