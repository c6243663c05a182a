import { finding, integer, listOf, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

interface Capacity {
  readonly ReadCapacityUnits?: number;
  readonly WriteCapacityUnits?: number;
}

interface Table {
  readonly BillingMode?: string;
  readonly ProvisionedThroughput?: Capacity;
  readonly GlobalSecondaryIndexes?: readonly { readonly ProvisionedThroughput?: Capacity }[];
}

const kinds = [
  { unit: 'ReadCapacityUnits', limit: 'readCapacity', parameter: 'accountRCUThresholdPercentage', what: 'read' },
  { unit: 'WriteCapacityUnits', limit: 'writeCapacity', parameter: 'accountWCUThresholdPercentage', what: 'write' },
] as const;

/** What a table and its indexes have for themselves; on demand they have nothing. */
function provisioned(table: Table, unit: keyof Capacity): number {
  if (table.BillingMode === 'PAY_PER_REQUEST') return 0;
  const indexes = listOf(table.GlobalSecondaryIndexes).map((index) => index.ProvisionedThroughput?.[unit] ?? 0);
  return indexes.reduce((sum, one) => sum + one, table.ProvisionedThroughput?.[unit] ?? 0);
}

export default rule({
  id: 'DYNAMODB_THROUGHPUT_LIMIT_CHECK',
  title: 'DynamoDB tables leave room below the limit of the account',
  severity: 'low',
  types: ['AWS::::Account'],
  parameters: {
    accountRCUThresholdPercentage: integer({ about: 'The percentage of the read capacity from which it counts as used up.', default: 80 }),
    accountWCUThresholdPercentage: integer({ about: 'The percentage of the write capacity from which it counts as used up.', default: 80 }),
  },
  needs: [{ type: 'AWS::DynamoDB::Table', fields: ['BillingMode', 'ProvisionedThroughput', 'GlobalSecondaryIndexes'] }],
  why: 'When the limit is reached, no table can scale out any more, and the busiest ones begin to refuse requests.',
  fix: 'Ask for a higher quota, lower the capacity of tables, or switch some to on-demand.',
  scope: inEachRegion,
  *check(_, { parameters, related, state }) {
    const limits = state.dynamodbLimits;
    if (!limits) return;
    const tables = related('AWS::DynamoDB::Table');
    for (const { unit, limit, parameter, what } of kinds) {
      const used = tables.items.reduce((sum, { properties }) => sum + provisioned(properties as Table, unit), 0);
      const percent = Math.floor((100 * used) / limits[limit]);
      if (percent > parameters[parameter])
        yield finding('', `tables have ${percent} % of the ${what} capacity of the account`, { expected: `at most ${parameters[parameter]} %` });
    }
    if (!tables.complete) tables.raise();
  },
});
