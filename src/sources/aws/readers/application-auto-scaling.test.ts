import { ApplicationAutoScalingClient, PutScalingPolicyCommand, RegisterScalableTargetCommand } from '@aws-sdk/client-application-auto-scaling';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Estate } from '../../../core/estate.ts';
import { applyRule, type Resource } from '../../../core/index.ts';
import { judge } from '../../../core/judge.ts';
import { loadRules } from '../../../rules/catalog.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './application-auto-scaling.ts';
import { readers as tables } from './dynamodb.ts';

const accesses = ['Read', 'Write'] as const;
const throughput = { ReadCapacityUnits: 5, WriteCapacityUnits: 5 };
const keys = { AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }], KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] };
const table = (TableName: string) => ({ Type: 'AWS::DynamoDB::Table', Properties: { TableName, ...keys, ProvisionedThroughput: throughput } });
const target = (access: string) => ({
  ServiceNamespace: 'dynamodb',
  ResourceId: 'table/scaled',
  ScalableDimension: `dynamodb:table:${access}CapacityUnits`,
  MinCapacity: 5,
  MaxCapacity: 50,
});
const policy = (access: string) => ({
  PolicyName: access,
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingScalingPolicyConfiguration: {
    TargetValue: 70,
    PredefinedMetricSpecification: { PredefinedMetricType: `DynamoDB${access}CapacityUtilization` },
  },
});

const template = {
  Scaled: table('scaled'),
  Fixed: table('fixed'),
  ...Object.fromEntries(
    accesses.flatMap((access) => [
      [`${access}s`, { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: target(access) }],
      [
        `${access}Policy`,
        { Type: 'AWS::ApplicationAutoScaling::ScalingPolicy', Properties: { ...policy(access), ScalingTargetId: { Ref: `${access}s` } } },
      ],
    ]),
  ),
};

const rule = 'DYNAMODB_AUTOSCALING_ENABLED';

async function verdicts(resources: readonly Resource[], gaps: Readonly<Record<string, string>>, parameters: Record<string, unknown> = {}) {
  const [loaded] = await loadRules(new Set([rule]));
  const applied = applyRule(loaded as NonNullable<typeof loaded>, { parameters });
  if ('missing' in applied) throw new Error(`${rule} lacks parameters`);
  const estate = new Estate({ resources, gapIn: (type) => gaps[type] });
  const said = [...judge(estate, [applied], { asOf: '2026-11-01T00:00:00.000Z' })].filter((one) => one.resource.type === 'AWS::DynamoDB::Table');
  return Object.fromEntries(said.map((one) => [one.resource.id, one.verdict]));
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() === undefined) return;
  moto = await startMoto();
  const dynamodb = new DynamoDBClient(moto.client());
  for (const TableName of ['scaled', 'fixed'])
    await dynamodb.send(new CreateTableCommand({ TableName, ...(keys as object), ProvisionedThroughput: throughput } as never));
  const scaling = new ApplicationAutoScalingClient(moto.client());
  for (const access of accesses) {
    const { MinCapacity, MaxCapacity, ...of } = target(access);
    await scaling.send(new RegisterScalableTargetCommand({ ...of, MinCapacity, MaxCapacity } as never));
    await scaling.send(new PutScalingPolicyCommand({ ...of, ...policy(access) } as never));
  }
}, 90_000);
afterAll(() => moto?.stop());

test('tables scale with demand as their template says', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const { described, resources, gaps } = await readLive([...tables, ...readers], moto);
  expect(gaps).toEqual({});
  const types = ['AWS::DynamoDB::Table'];
  const parameters = { [rule]: { targetReadUtilization: 70, maxProvisionedWriteCapacity: 50 } };
  const except = { DYNAMODB_PITR_ENABLED: 'the emulator' };
  expect(await differences({ template, described, types, parameters, except, at: emulated })).toEqual([]);
  expect(await verdicts(resources, gaps, parameters[rule])).toEqual({ scaled: 'pass', fixed: 'fail' });
  expect(await verdicts(resources, gaps, { targetReadUtilization: 60 })).toEqual({ scaled: 'fail', fixed: 'fail' });
}, 60_000);

test('what scales a table of the same name in another region does not count', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const { resources } = await readLive([...tables, ...readers], moto);
  const elsewhere = resources.map((one) => (one.type === 'AWS::DynamoDB::Table' ? { ...one, region: 'eu-west-1' } : one));
  expect(await verdicts(elsewhere, {})).toEqual({ scaled: 'fail', fixed: 'fail' });
}, 60_000);

test('where nobody may ask what scales, nobody knows of tables either', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const read = await readLive(tables, moto);
  const { gaps } = await readLive(readers, {
    DescribeScalableTargets: () => {
      throw refusal('AccessDeniedException', 'User is not authorized to perform this', 403);
    },
    DescribeScalingPolicies: () => ({ ScalingPolicies: [] }),
  });
  expect(await verdicts(read.resources, gaps)).toEqual({ scaled: 'unknown', fixed: 'unknown' });
}, 60_000);
