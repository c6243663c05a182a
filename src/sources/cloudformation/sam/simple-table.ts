import type { Raw } from '../scope.ts';
import type { Expanding, Source } from './expanding.ts';
import { given, mapOf } from './parts.ts';
import { tagList } from './tags.ts';

const attributeTypes: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };

/** A table with one key attribute: `id`, a string, unless the author says otherwise. Paid by request, unless throughput is said. */
export function expandSimpleTable(expanding: Expanding, source: Source): void {
  const { PrimaryKey, ProvisionedThroughput, SSESpecification, PointInTimeRecoverySpecification, Tags, ...rest } = source.properties;
  const key = given(PrimaryKey) ? mapOf(PrimaryKey) : { Name: 'id', Type: 'String' };
  const type: Raw = typeof key.Type === 'string' ? (attributeTypes[key.Type] ?? key.Type) : key.Type;
  const orAbsent = (raw: Raw) => (given(raw) ? raw : undefined);
  expanding.makeOwn(source, 'AWS::DynamoDB::Table', {
    ...rest,
    AttributeDefinitions: [{ AttributeName: key.Name, AttributeType: type }],
    KeySchema: [{ AttributeName: key.Name, KeyType: 'HASH' }],
    ...(given(ProvisionedThroughput) ? { ProvisionedThroughput } : { BillingMode: 'PAY_PER_REQUEST' }),
    SSESpecification: orAbsent(SSESpecification),
    PointInTimeRecoverySpecification: orAbsent(PointInTimeRecoverySpecification),
    Tags: given(Tags) ? tagList(Tags) : undefined,
  });
}
