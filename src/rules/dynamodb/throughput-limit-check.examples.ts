import { type Examples, Unknown } from '../../core/index.ts';

const Account = { Type: 'AWS::::Account' };
const dynamodbLimits = { readCapacity: 1000, writeCapacity: 1000 };
const state = { Account: { of: 'region', dynamodbLimits } };
const table = (read: number, write: number, more: object = {}) => ({
  Type: 'AWS::DynamoDB::Table',
  Properties: { KeySchema: [], ProvisionedThroughput: { ReadCapacityUnits: read, WriteCapacityUnits: write }, ...more },
});

export default {
  pass: [
    { title: 'there is room', resources: { Account, One: table(300, 300), Other: table(100, 100) }, state },
    { title: 'on demand they have nothing for themselves', resources: { Account, One: table(900, 900, { BillingMode: 'PAY_PER_REQUEST' }) }, state },
  ],
  fail: [
    { title: 'two tables have nearly all reads', resources: { Account, One: table(500, 10), Other: table(450, 10) }, state, at: [''] },
    {
      title: 'an index has what the table leaves',
      resources: {
        Account,
        One: table(400, 10, { GlobalSecondaryIndexes: [{ ProvisionedThroughput: { ReadCapacityUnits: 500, WriteCapacityUnits: 10 } }] }),
      },
      state,
      at: [''],
    },
    {
      title: 'less is allowed',
      resources: { Account, One: table(400, 600) },
      state,
      parameters: { accountRCUThresholdPercentage: 50, accountWCUThresholdPercentage: 50 },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'nobody may ask for the limits',
      resources: { Account },
      state: { Account: { of: 'region', dynamodbLimits: new Unknown('the call was denied', true) } },
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
      state,
    },
  ],
  notApplicable: [{ title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } }],
} satisfies Examples;
