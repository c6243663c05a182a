import { continuousBackups, table, timeToLive } from '../../../shapes/dynamodb/table.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const dynamodb = service({
  name: 'dynamodb',
  load: () => import('@aws-sdk/client-dynamodb'),
  client: 'DynamoDBClient',
});

export const readers: readonly Reader[] = [
  dynamodb.table({
    name: 'dynamodb-tables',
    // What CloudFormation calls a global table is, where it stands, a table like any other.
    types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
    list: { command: 'ListTables', items: (out) => out.TableNames },
    describe: { command: 'DescribeTable', input: (name) => ({ TableName: name }), item: (out) => out.Table },
    parts: [
      {
        command: 'DescribeContinuousBackups',
        input: (one) => ({ TableName: one.TableName }),
        gives: ['PointInTimeRecoverySpecification'],
        shape: (out) => ({ properties: continuousBackups(out?.ContinuousBackupsDescription) }),
      },
      {
        command: 'DescribeTimeToLive',
        input: (one) => ({ TableName: one.TableName }),
        gives: ['TimeToLiveSpecification'],
        shape: (out) => ({ properties: timeToLive(out?.TimeToLiveDescription) }),
      },
      {
        command: 'ListTagsOfResource',
        input: (one) => ({ ResourceArn: one.TableArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::DynamoDB::Table', out?.Tags) }),
      },
    ],
    resource: (one) => table(one),
  }),
];
