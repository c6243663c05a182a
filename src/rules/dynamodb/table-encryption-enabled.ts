import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DYNAMODB_TABLE_ENCRYPTION_ENABLED',
  title: 'DynamoDB tables are encrypted, and the encryption can be seen',
  severity: 'low',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  // Every table is encrypted at rest with DynamoDB's own key anyway; what is judged is whether KMS reports it.
  recommended: false,
  why: "With DynamoDB's own key nobody but AWS can say whether and by which key a table is encrypted, which not every auditor takes.",
  fix: 'Set SSESpecification.SSEEnabled to true.',
  *check(table) {
    // DescribeTable tells of an encryption only if the key is in KMS, and AWS Config goes by that.
    if (table.SSESpecification?.SSEEnabled !== true)
      yield finding('SSESpecification.SSEEnabled', "the table has no encryption beside DynamoDB's own", { expected: 'true' });
  },
});
