import {
  type Addon,
  CreateClusterCommand,
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
  type DescribeAddonRequest,
  EKSClient,
} from '@aws-sdk/client-eks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cluster } from '../../../shapes/eks/cluster.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './eks.ts';

const role = 'arn:aws:iam::123456789012:role/eks';
const keyArn = 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const subnets = ['subnet-0123456789abcdef0', 'subnet-0fedcba9876543210'];
const logs = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const;
const Tags = [{ Key: 'Owner', Value: 'platform' }];
const parameters = Object.fromEntries(
  ['EKS_CLUSTER_SUPPORTED_VERSION', 'EKS_CLUSTER_OLDEST_SUPPORTED_VERSION', 'EKS_NODEGROUP_SUPPORTED_VERSION_CHECK'].map((rule) => [
    rule,
    { oldestVersionSupported: '1.31' },
  ]),
);

const closed = {
  Type: 'AWS::EKS::Cluster',
  Properties: {
    Name: 'closed',
    RoleArn: role,
    Version: '1.33',
    ResourcesVpcConfig: { SubnetIds: subnets, EndpointPublicAccess: false, EndpointPrivateAccess: true },
    Logging: { ClusterLogging: { EnabledTypes: logs.map((Type) => ({ Type })) } },
    EncryptionConfig: [{ Resources: ['secrets'], Provider: { KeyArn: keyArn } }],
    Tags,
  },
};
const open = {
  Type: 'AWS::EKS::Cluster',
  Properties: { Name: 'open', RoleArn: role, Version: '1.28', ResourcesVpcConfig: { SubnetIds: subnets, EndpointPublicAccess: true } },
};
const nodes = (name: string, of: string, more: object) => ({
  Type: 'AWS::EKS::Nodegroup',
  Properties: { NodegroupName: name, ClusterName: { Ref: of }, NodeRole: role, Subnets: subnets, ...more },
});

const template = {
  Closed: closed,
  Open: open,
  Young: nodes('young', 'Closed', { Version: '1.33', Tags }),
  Old: nodes('old', 'Open', { Version: '1.28' }),
  Jobs: {
    Type: 'AWS::EKS::FargateProfile',
    Properties: { FargateProfileName: 'jobs', ClusterName: { Ref: 'Closed' }, PodExecutionRoleArn: role, Selectors: [{ Namespace: 'jobs' }] },
  },
};

async function seed(moto: Moto): Promise<void> {
  const eks = new EKSClient(moto.client());
  const tags = { Owner: 'platform' };
  await eks.send(
    new CreateClusterCommand({
      name: 'closed',
      roleArn: role,
      version: '1.33',
      resourcesVpcConfig: { subnetIds: subnets, endpointPublicAccess: false, endpointPrivateAccess: true },
      logging: { clusterLogging: [{ types: [...logs], enabled: true }] },
      encryptionConfig: [{ resources: ['secrets'], provider: { keyArn } }],
      tags,
    }),
  );
  await eks.send(new CreateClusterCommand({ name: 'open', roleArn: role, version: '1.28', resourcesVpcConfig: { subnetIds: subnets } }));
  const group = { nodeRole: role, subnets };
  await eks.send(new CreateNodegroupCommand({ ...group, clusterName: 'closed', nodegroupName: 'young', version: '1.33', tags }));
  await eks.send(new CreateNodegroupCommand({ ...group, clusterName: 'open', nodegroupName: 'old', version: '1.28' }));
  await eks.send(
    new CreateFargateProfileCommand({
      clusterName: 'closed',
      fargateProfileName: 'jobs',
      podExecutionRoleArn: role,
      selectors: [{ namespace: 'jobs' }],
    }),
  );
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('EKS is judged as its template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await seed(moto);
  const { described, unseen, gaps } = await readLive(
    readers.filter((one) => one.name !== 'eks-addons'),
    moto,
  );
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  expect(await differences({ template, described, parameters })).toEqual([]);
});

/** The emulator answers what it was given; EKS writes out every log and whether it is on. */
test('only logs that are on count', async () => {
  const resourcesVpcConfig = { subnetIds: subnets, endpointPublicAccess: false, endpointPrivateAccess: true };
  const from = (off: readonly (typeof logs)[number][]) =>
    cluster({
      name: 'closed',
      version: '1.33',
      resourcesVpcConfig,
      encryptionConfig: [{ resources: ['secrets'], provider: { keyArn } }],
      logging: {
        clusterLogging: [
          { types: logs.filter((log) => !off.includes(log)), enabled: true },
          { types: [...off], enabled: false },
        ],
      },
      tags: { Owner: 'platform' },
    });
  expect(await differences({ template: { Closed: closed }, described: [from([])], parameters })).toEqual([]);
  const without = await differences({ template: { Closed: closed }, described: [from(['audit'])], parameters });
  expect(without).toEqual([expect.stringContaining('EKS_CLUSTER_LOGGING_ENABLED'), expect.stringContaining('EKS_CLUSTER_LOG_ENABLED')]);
});

/** The emulator knows no add-ons. */
test('add-ons are judged as their template is', async () => {
  const tags = { Owner: 'platform' };
  const { described, unseen } = await readLive(
    readers.filter((one) => one.name === 'eks-addons'),
    {
      ListClusters: () => ({ clusters: ['closed'] }),
      ListAddons: () => ({ addons: ['coredns', 'vpc-cni'] }),
      DescribeAddon: ({ addonName, clusterName }: DescribeAddonRequest) => ({
        addon: { addonName, clusterName, addonVersion: 'v1.11.4', status: 'ACTIVE', ...(addonName === 'coredns' ? { tags } : {}) } satisfies Addon,
      }),
    },
  );
  const addon = (AddonName: string, more: object = {}) => ({ Type: 'AWS::EKS::Addon', Properties: { AddonName, ClusterName: 'closed', ...more } });
  expect(unseen).toEqual([]);
  expect(described.map((one) => one.id)).toEqual(['closed|coredns', 'closed|vpc-cni']);
  expect(await differences({ template: { Dns: addon('coredns', { Tags }), Network: addon('vpc-cni') }, described })).toEqual([]);
});
