import { CreateClusterCommand, DAXClient } from '@aws-sdk/client-dax';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { cluster } from '../../../shapes/dax/cluster.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { emulated, readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './dax.ts';

const IAMRoleARN = 'arn:aws:iam::123456789012:role/dax';
const size = { NodeType: 'dax.t3.small', ReplicationFactor: 3 };
const safe = { ...size, ClusterEndpointEncryptionType: 'TLS' as const, SSESpecification: { SSEEnabled: true } };
const template = {
  Safe: { Type: 'AWS::DAX::Cluster', Properties: { ...safe, IAMRoleARN, ClusterName: 'safe', Tags: { Owner: 'platform' } } },
  Open: { Type: 'AWS::DAX::Cluster', Properties: { ...size, IAMRoleARN, ClusterName: 'open' } },
};

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('clusters are judged as their template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const dax = new DAXClient(moto.client());
  const common = { IamRoleArn: IAMRoleARN };
  await dax.send(
    new CreateClusterCommand({
      ...safe,
      ...common,
      SSESpecification: { Enabled: true },
      ClusterName: 'safe',
      Tags: [{ Key: 'Owner', Value: 'platform' }],
    }),
  );
  await dax.send(new CreateClusterCommand({ ...size, ...common, ClusterName: 'open' }));
  const { described, unseen } = await readLive(readers, moto);
  expect(unseen).toEqual([]);
  expect(described).toHaveLength(2);
  expect(described.find((one) => one.id === 'safe')?.properties).toMatchObject({
    Tags: { Owner: 'platform' },
    ReplicationFactor: 3,
    SSESpecification: { SSEEnabled: true },
  });
  expect(await differences({ template, described, at: emulated })).toEqual([]);
}, 60_000);

test('a cluster of which the answer says nothing has neither passed nor failed', () => {
  const { properties } = cluster({ ClusterName: 'c' });
  expect([properties.SSESpecification, properties.ClusterEndpointEncryptionType]).toEqual([expect.any(Unknown), expect.any(Unknown)]);
  expect(cluster({ SSEDescription: { Status: 'DISABLING' } }).properties.SSESpecification).toEqual({ SSEEnabled: false });
});
