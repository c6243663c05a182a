import {
  allOf,
  anyOf,
  decimal,
  each,
  type Found,
  finding,
  independently,
  integer,
  type Relative,
  type ResourceTypes,
  rule,
  some,
  type Text,
  text,
} from '../../core/index.ts';

type GlobalTable = ResourceTypes['AWS::DynamoDB::GlobalTable'];
type Limits = readonly [least: number | undefined, most: number | undefined, utilization: number | undefined];
type Wanted = { readonly Read: Limits; readonly Write: Limits };

const target = 'AWS::ApplicationAutoScaling::ScalableTarget';
const policy = 'AWS::ApplicationAutoScaling::ScalingPolicy';

export default rule({
  id: 'DYNAMODB_AUTOSCALING_ENABLED',
  title: 'DynamoDB tables and their indexes scale with demand',
  severity: 'medium',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  parameters: {
    minProvisionedReadCapacity: integer({ about: 'The least read capacity to which may be scaled down.' }),
    maxProvisionedReadCapacity: integer({ about: 'The most read capacity to which may be scaled up.' }),
    targetReadUtilization: decimal({ about: 'The share of the read capacity, in percent, that must be aimed at.' }),
    minProvisionedWriteCapacity: integer({ about: 'The least write capacity to which may be scaled down.' }),
    maxProvisionedWriteCapacity: integer({ about: 'The most write capacity to which may be scaled up.' }),
    targetWriteUtilization: decimal({ about: 'The share of the write capacity, in percent, that must be aimed at.' }),
  },
  needs: [
    { type: target, fields: ['ResourceId', 'ScalableDimension', 'MinCapacity', 'MaxCapacity'] },
    { type: policy, fields: ['ResourceId', 'ScalableDimension', 'ScalingTargetId', 'TargetTrackingScalingPolicyConfiguration'] },
  ],
  why: 'A table of fixed capacity turns requests away when demand rises, and is paid for in full when it falls.',
  fix: 'Set BillingMode to PAY_PER_REQUEST, or add a ScalableTarget with a ScalingPolicy for reads and for writes of the table and of each index (for a global table, auto scaling settings of its own).',
  *check(properties, { parameters, related, resource }) {
    // Without a BillingMode the capacity is provisioned.
    if ((properties.BillingMode ?? 'PROVISIONED') === 'PAY_PER_REQUEST') return;
    const wanted = {
      Read: [parameters.minProvisionedReadCapacity, parameters.maxProvisionedReadCapacity, parameters.targetReadUtilization],
      Write: [parameters.minProvisionedWriteCapacity, parameters.maxProvisionedWriteCapacity, parameters.targetWriteUtilization],
    } as const;
    if (resource.type === 'AWS::DynamoDB::GlobalTable') {
      yield* ofGlobalTable(properties as GlobalTable, wanted);
      return;
    }
    const table = properties as ResourceTypes['AWS::DynamoDB::Table'];
    const names = [text(table, 'TableName')].filter((one) => one !== undefined);
    const isOf = (id: Text | undefined, suffix: string) => id !== undefined && pointsAt(id, resource.key, names, suffix);
    const indexes = table.GlobalSecondaryIndexes ?? [];
    const parts = [
      { path: 'ProvisionedThroughput', what: 'the table', kind: 'table', suffix: () => '' },
      ...Array.from({ length: indexes.length }, (_, index) => ({
        path: `GlobalSecondaryIndexes[${index}].ProvisionedThroughput`,
        what: 'the index',
        kind: 'index',
        suffix: () => `/index/${indexes[index]?.IndexName}`,
      })),
    ];
    yield* each(
      parts.flatMap((part) => (['Read', 'Write'] as const).map((access) => ({ ...part, access }))),
      function* ({ path, what, kind, suffix, access }) {
        const [least, most, utilization] = wanted[access];
        const dimension = `dynamodb:${kind}:${access}CapacityUnits`;
        const fits = ({ properties, resource: other }: Relative<typeof target>) =>
          allOf(
            // A name means the table of its own region.
            () => other.region === resource.region && other.account === resource.account,
            () => properties.ScalableDimension === dimension,
            () => isOf(text(properties, 'ResourceId'), suffix()),
            () => least === undefined || properties.MinCapacity >= least,
            () => most === undefined || properties.MaxCapacity <= most,
          );
        const at = `${path}.${access}CapacityUnits`;
        if (!some(related(target), fits)) {
          yield finding(at, `${access.toLowerCase()}s of ${what} do not scale with demand`, { expected: `a scalable target for ${dimension}` });
          return;
        }
        if (utilization === undefined) return;
        const targets = related(target).items.filter((one) => fits(one));
        const aims = ({ properties, resource: other }: Relative<typeof policy>) => {
          if (other.region !== resource.region || other.account !== resource.account) return false;
          const scaled = text(properties, 'ScalingTargetId')?.reference?.target;
          const ours =
            scaled === undefined
              ? properties.ScalableDimension === dimension && isOf(text(properties, 'ResourceId'), suffix())
              : targets.some((one) => one.resource.key === scaled);
          return ours && properties.TargetTrackingScalingPolicyConfiguration?.TargetValue === utilization;
        };
        if (!some(related(policy), aims)) yield finding(at, `${access.toLowerCase()}s of ${what} do not scale at ${utilization} percent`);
      },
    );
  },
});

type Scaling = NonNullable<NonNullable<GlobalTable['WriteProvisionedThroughputSettings']>['WriteCapacityAutoScalingSettings']>;

/** A global table says itself how it scales: writes for all replicas at once, reads for each of them. */
function* ofGlobalTable(table: GlobalTable, wanted: Wanted): Generator<Found, void, undefined> {
  const writes = 'WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings';
  const reads = 'ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings';
  const indexes = table.GlobalSecondaryIndexes;
  yield* independently(
    () => scales(table.WriteProvisionedThroughputSettings?.WriteCapacityAutoScalingSettings, writes, 'writes of the table', wanted.Write),
    () =>
      each(indexes, ({ WriteProvisionedThroughputSettings: settings }, at) =>
        scales(settings?.WriteCapacityAutoScalingSettings, `GlobalSecondaryIndexes[${at}].${writes}`, 'writes of the index', wanted.Write),
      ),
    () =>
      each(table.Replicas, (replica, at) =>
        scales(
          replica.ReadProvisionedThroughputSettings?.ReadCapacityAutoScalingSettings,
          `Replicas[${at}].${reads}`,
          'reads of the table',
          wanted.Read,
        ),
      ),
    () =>
      each(table.Replicas, (replica, at) =>
        each(indexes, ({ IndexName: name }) =>
          scales(readsOf(replica, name), `Replicas[${at}].GlobalSecondaryIndexes`, `reads of the index ${name}`, wanted.Read),
        ),
      ),
  );
}

function readsOf(replica: GlobalTable['Replicas'][number], index: string): Scaling | undefined {
  let found: Scaling | undefined;
  some(replica.GlobalSecondaryIndexes, (one) => {
    if (one.IndexName !== index) return false;
    found = one.ReadProvisionedThroughputSettings?.ReadCapacityAutoScalingSettings;
    return true;
  });
  return found;
}

function* scales(its: Scaling | undefined, path: string, what: string, [least, most, utilization]: Limits): Generator<Found, void, undefined> {
  if (its === undefined) {
    yield finding(path, `${what} do not scale with demand`, { expected: 'settings of auto scaling' });
    return;
  }
  const fits = allOf(
    () => least === undefined || its.MinCapacity >= least,
    () => most === undefined || its.MaxCapacity <= most,
    () => utilization === undefined || its.TargetTrackingScalingPolicyConfiguration?.TargetValue === utilization,
  );
  if (!fits) yield finding(path, `${what} do not scale as it is wanted`);
}

/** Whether `table/NAME` with what follows is the table (or index) that is meant, by reference or by name. */
function pointsAt(id: Text, key: string, names: readonly Text[], suffix: string): boolean {
  const [first, second, third, ...rest] = id.parts;
  if (
    first === 'table/' &&
    typeof second === 'object' &&
    'target' in second &&
    rest.length === 0 &&
    (third === undefined || typeof third === 'string')
  )
    return second.target === key && (third ?? '') === suffix;
  return anyOf(
    () => some(names, (name) => isBuiltOf(id, ['table/', ...name.parts, suffix])),
    () => some(names, (name) => id.value === `table/${name.value}${suffix}`),
  );
}

/** Whether two texts are the same without regard to their value: both hold the same parameter, for example. */
function isBuiltOf(id: Text, parts: Text['parts']): boolean {
  const [one, other] = [joined(id.parts), joined(parts)];
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

function joined(parts: Text['parts']): Text['parts'] {
  const result: Text['parts'][number][] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part !== '') result.push(part);
  }
  return result;
}
