import type { Examples } from '../../core/index.ts';

const target = (access: 'Read' | 'Write', ResourceId: unknown = { 'Fn::Sub': `table/\${Orders}` }, kind = 'table') => ({
  Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
  Properties: {
    ServiceNamespace: 'dynamodb',
    ScalableDimension: `dynamodb:${kind}:${access}CapacityUnits`,
    ResourceId,
    MinCapacity: 5,
    MaxCapacity: 100,
  },
});
const throughput = { ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } };
const table = (more: object = {}) => ({ Type: 'AWS::DynamoDB::Table', Properties: { ...throughput, ...more } });
const index = { GlobalSecondaryIndexes: [{ IndexName: 'byDate', ...throughput }] };
const indexId = { 'Fn::Sub': `table/\${Orders}/index/byDate` };

const scaling = { MinCapacity: 5, MaxCapacity: 100, TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 } };
const writes = { WriteProvisionedThroughputSettings: { WriteCapacityAutoScalingSettings: scaling } };
const reads = { ReadProvisionedThroughputSettings: { ReadCapacityAutoScalingSettings: scaling } };
const everywhere = (replica: object, more: object = {}) => ({
  type: 'AWS::DynamoDB::GlobalTable',
  properties: { ...writes, ...more, Replicas: [{ Region: 'eu-west-1', ...replica }] },
});

export default {
  pass: [
    { title: 'a global table scales', ...everywhere(reads), parameters: { targetReadUtilization: 70, targetWriteUtilization: 70 } },
    {
      title: 'a global table and its index scale',
      ...everywhere(
        { ...reads, GlobalSecondaryIndexes: [{ IndexName: 'byDate', ...reads }] },
        { GlobalSecondaryIndexes: [{ IndexName: 'byDate', ...writes }] },
      ),
    },
    { title: 'the capacity of a global table is on demand', ...everywhere({}, { BillingMode: 'PAY_PER_REQUEST' }) },
    { title: 'capacity is on demand', properties: { BillingMode: 'PAY_PER_REQUEST' } },
    { title: 'reads and writes scale', resources: { Orders: table(), Reads: target('Read'), Writes: target('Write') } },
    {
      title: 'the table is named',
      resources: { Orders: table({ TableName: 'orders' }), Reads: target('Read', 'table/orders'), Writes: target('Write', 'table/orders') },
    },
    {
      title: 'the name is a parameter, of the table and of what scales',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: {
          Orders: table({ TableName: { Ref: 'Name' } }),
          Reads: target('Read', { 'Fn::Sub': `table/\${Name}` }),
          Writes: target('Write', { 'Fn::Join': ['/', ['table', { Ref: 'Name' }]] }),
        },
      },
    },
    {
      title: 'the index scales as well',
      resources: {
        Orders: table(index),
        Reads: target('Read'),
        Writes: target('Write'),
        IndexReads: target('Read', indexId, 'index'),
        IndexWrites: target('Write', indexId, 'index'),
      },
    },
    {
      title: 'it aims at 70 percent',
      resources: {
        Orders: table(),
        Reads: target('Read'),
        Writes: target('Write'),
        Policy: {
          Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
          Properties: {
            PolicyName: 'reads',
            PolicyType: 'TargetTrackingScaling',
            ScalingTargetId: { Ref: 'Reads' },
            TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 },
          },
        },
      },
      parameters: { targetReadUtilization: 70 },
    },
  ],
  fail: [
    {
      title: 'reads of a replica of a global table are fixed',
      ...everywhere({ ReadProvisionedThroughputSettings: { ReadCapacityUnits: 5 } }),
      at: ['Replicas[0].ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings'],
    },
    {
      title: 'an index of a global table does not scale',
      ...everywhere(reads, { GlobalSecondaryIndexes: [{ IndexName: 'byDate' }] }),
      at: ['GlobalSecondaryIndexes[0].WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings', 'Replicas[0].GlobalSecondaryIndexes'],
    },
    {
      title: 'a global table may scale too high',
      ...everywhere(reads),
      parameters: { maxProvisionedWriteCapacity: 50 },
      at: ['WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings'],
    },
    {
      title: 'capacity is fixed',
      properties: throughput,
      at: ['ProvisionedThroughput.ReadCapacityUnits', 'ProvisionedThroughput.WriteCapacityUnits'],
    },
    { title: 'only reads scale', resources: { Orders: table(), Reads: target('Read') }, at: ['ProvisionedThroughput.WriteCapacityUnits'] },
    {
      title: 'the index does not scale',
      resources: { Orders: table(index), Reads: target('Read'), Writes: target('Write') },
      at: ['GlobalSecondaryIndexes[0].ProvisionedThroughput.ReadCapacityUnits', 'GlobalSecondaryIndexes[0].ProvisionedThroughput.WriteCapacityUnits'],
    },
    {
      title: 'reads may scale too high',
      resources: { Orders: table(), Reads: target('Read'), Writes: target('Write') },
      parameters: { maxProvisionedReadCapacity: 50 },
      at: ['ProvisionedThroughput.ReadCapacityUnits'],
    },
  ],
  unknown: [
    {
      title: 'what scales is a parameter',
      template: {
        Parameters: { Table: { Type: 'String' } },
        Resources: {
          Orders: table({ TableName: 'orders' }),
          Reads: target('Read', { 'Fn::Sub': `table/\${Table}` }),
          Writes: target('Write', { 'Fn::Sub': `table/\${Table}` }),
        },
      },
    },
  ],
} satisfies Examples;
