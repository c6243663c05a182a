import {
  CreateRepositoryCommand,
  ECRClient,
  PutLifecyclePolicyCommand,
  PutRegistryScanningConfigurationCommand,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './ecr.ts';

const lifecyclePolicyText =
  '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":5},"action":{"type":"expire"}}]}';
const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage' }] };
const KmsKey = 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const repository = (RepositoryName: string, more: object = {}) => ({ Type: 'AWS::ECR::Repository', Properties: { RepositoryName, ...more } });

const template = {
  Good: repository('team/good', {
    ImageScanningConfiguration: { ScanOnPush: true },
    ImageTagMutability: 'IMMUTABLE',
    EncryptionConfiguration: { EncryptionType: 'KMS', KmsKey },
    LifecyclePolicy: { LifecyclePolicyText: lifecyclePolicyText },
    Tags: [{ Key: 'Owner', Value: 'platform' }],
  }),
  Plain: repository('plain', { RepositoryPolicyText: policy }),
  Scanned: repository('scanned/by-the-registry'),
  Registry: {
    Type: 'AWS::ECR::RegistryScanningConfiguration',
    Properties: {
      ScanType: 'BASIC',
      Rules: [{ ScanFrequency: 'SCAN_ON_PUSH', RepositoryFilters: [{ Filter: 'scanned/*', FilterType: 'WILDCARD' }] }],
    },
  },
};

async function seed(moto: Moto): Promise<void> {
  const ecr = new ECRClient(moto.client());
  await ecr.send(
    new CreateRepositoryCommand({
      repositoryName: 'team/good',
      imageScanningConfiguration: { scanOnPush: true },
      imageTagMutability: 'IMMUTABLE',
      encryptionConfiguration: { encryptionType: 'KMS', kmsKey: KmsKey },
      tags: [{ Key: 'Owner', Value: 'platform' }],
    }),
  );
  await ecr.send(new PutLifecyclePolicyCommand({ repositoryName: 'team/good', lifecyclePolicyText }));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'plain' }));
  await ecr.send(new SetRepositoryPolicyCommand({ repositoryName: 'plain', policyText: JSON.stringify(policy) }));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'scanned/by-the-registry' }));
  const rules = [{ scanFrequency: 'SCAN_ON_PUSH' as const, repositoryFilters: [{ filter: 'scanned/*', filterType: 'WILDCARD' as const }] }];
  await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC', rules }));
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('repositories are judged as their templates are, the scans of their registry too', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await seed(moto);
  const { described, unseen, gaps } = await readLive(readers, moto);
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  expect(await differences({ template, described })).toEqual([]);
  expect(described.find((one) => one.id === 'plain')?.properties.RepositoryPolicyText).toEqual(policy);
});

test('what nobody may ask of a repository is unknown, and what is not there is not', async () => {
  const { described, unseen } = await readLive(readers.slice(1), {
    DescribeRepositories: () => ({ repositories: [{ repositoryName: 'app', repositoryArn: 'arn:aws:ecr:us-east-1:123456789012:repository/app' }] }),
    GetLifecyclePolicy: () => {
      throw refusal('AccessDeniedException', 'not authorized to perform: ecr:GetLifecyclePolicy');
    },
    GetRepositoryPolicy: () => {
      throw refusal('RepositoryPolicyNotFoundException', 'there is none');
    },
    ListTagsForResource: () => ({ tags: [] }),
  });
  const [app] = described;
  expect(app?.properties.LifecyclePolicy).toBeInstanceOf(Unknown);
  expect(app?.properties).not.toHaveProperty('RepositoryPolicyText');
  expect(unseen.map((one) => one.what)).toEqual([expect.stringContaining('GetLifecyclePolicy')]);
});
