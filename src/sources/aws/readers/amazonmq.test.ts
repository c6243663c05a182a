import { CreateBrokerCommand, type CreateBrokerCommandInput, MqClient } from '@aws-sdk/client-mq';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './amazonmq.ts';

const user = { Username: 'app', Password: 'correct horse battery' };
const good = {
  BrokerName: 'good',
  EngineType: 'ACTIVEMQ',
  EngineVersion: '5.18',
  DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
  HostInstanceType: 'mq.m5.large',
  AutoMinorVersionUpgrade: true,
  PubliclyAccessible: false,
  Logs: { Audit: true, General: true },
  StorageType: 'EFS',
} as const;
const bad = {
  BrokerName: 'bad',
  EngineType: 'RABBITMQ',
  EngineVersion: '3.8',
  DeploymentMode: 'SINGLE_INSTANCE',
  HostInstanceType: 'mq.m5.large',
  AutoMinorVersionUpgrade: false,
  PubliclyAccessible: true,
  Logs: { Audit: false, General: false },
} as const;
const parameters = {
  ACTIVE_MQ_SUPPORTED_VERSION: { supportedEngineVersion: '5.17' },
  RABBIT_MQ_SUPPORTED_VERSION: { supportedEngineVersion: '3.13' },
};

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('brokers are judged as their template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const mq = new MqClient(moto.client());
  for (const one of [good, bad]) await mq.send(new CreateBrokerCommand({ ...one, Users: [user] } satisfies CreateBrokerCommandInput));
  const { described, unseen, gaps } = await readLive(readers, moto);
  const template = {
    Good: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...good, Users: [user] } },
    Bad: { Type: 'AWS::AmazonMQ::Broker', Properties: { ...bad, Users: [user] } },
  };
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  expect(await differences({ template, described, parameters })).toEqual([]);
  expect(JSON.stringify(described)).not.toContain(user.Password);
});
