import { type Examples, Unknown } from '../../core/index.ts';

const Account = { Type: 'AWS::::Account' };
const dynamodbLimits = { readCapacity: 1000, writeCapacity: 1000 };
const region = 'eu-central-1';
const state = { Account: { dynamodbLimits } };
const table = (read: number, write: number, more: object = {}) => ({
  Type: 'AWS::DynamoDB::Table',
  Properties: { KeySchema: [], ProvisionedThroughput: { ReadCapacityUnits: read, WriteCapacityUnits: write }, ...more },
});

export default {
  pass: [
    { title: 'there is room', resources: { Account, One: table(300, 300), Other: table(100, 100) }, region, state },
    {
      title: 'on demand they have nothing for themselves',
      resources: { Account, One: table(900, 900, { BillingMode: 'PAY_PER_REQUEST' }) },
      region,
      state,
    },
  ],
  fail: [
    { title: 'two tables have nearly all reads', resources: { Account, One: table(500, 10), Other: table(450, 10) }, region, state, at: [''] },
    {
      title: 'an index has what the table leaves',
      resources: {
        Account,
        One: table(400, 10, { GlobalSecondaryIndexes: [{ ProvisionedThroughput: { ReadCapacityUnits: 500, WriteCapacityUnits: 10 } }] }),
      },
      region,
      state,
      at: [''],
    },
    {
      title: 'less is allowed',
      resources: { Account, One: table(400, 600) },
      region,
      state,
      parameters: { accountRCUThresholdPercentage: 50, accountWCUThresholdPercentage: 50 },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'nobody may ask for the limits',
      resources: { Account },
      region,
      state: { Account: { dynamodbLimits: new Unknown('the call was denied', true) } },
    },
    {
      title: 'the capacity of a table is a parameter',
      template: {
        Parameters: { Reads: { Type: 'Number' } },
        Resources: {
          Account,
          One: {
            Type: 'AWS::DynamoDB::Table',
            Properties: { KeySchema: [], ProvisionedThroughput: { ReadCapacityUnits: { Ref: 'Reads' }, WriteCapacityUnits: 1 } },
          },
        },
      },
      region,
      state,
    },
  ],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: {} } }],
} satisfies Examples;
