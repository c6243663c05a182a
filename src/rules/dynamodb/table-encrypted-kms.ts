import { csv, each, finding, type ResourceTypes, rule, text } from '../../core/index.ts';

export default rule({
  id: 'DYNAMODB_TABLE_ENCRYPTED_KMS',
  title: 'DynamoDB tables are encrypted with a key from KMS',
  severity: 'medium',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  recommended: false,
  parameters: { kmsKeyArns: csv({ about: 'The ARNs of the keys that may be used; any if it is not given.' }) },
  why: "DynamoDB's own key shows in no log, asks for no second permission, and cannot be withdrawn.",
  fix: 'Set SSESpecification.SSEEnabled to true, and KMSMasterKeyId to your key.',
  *check(table, { parameters: { kmsKeyArns }, resource }) {
    // Without it, or with SSEEnabled false, the table is encrypted with a key that belongs to DynamoDB.
    if (table.SSESpecification?.SSEEnabled !== true) {
      yield finding('SSESpecification.SSEEnabled', 'the table is not encrypted with a key from KMS', { expected: 'true' });
      return;
    }
    if (!kmsKeyArns) return;
    // Keys are named by ARN, by id or by alias.
    const names = kmsKeyArns.flatMap((arn) => [arn, arn.replace(/^arn:.*:(key\/)?/, '')]);
    const wrong = 'the key is not one of those that may be used';
    if (resource.type === 'AWS::DynamoDB::Table') {
      const key = text((table as ResourceTypes['AWS::DynamoDB::Table']).SSESpecification, 'KMSMasterKeyId');
      if (!key?.isOneOf(names)) yield finding('SSESpecification.KMSMasterKeyId', wrong, { expected: kmsKeyArns.join(', ') });
      return;
    }
    yield* each((table as ResourceTypes['AWS::DynamoDB::GlobalTable']).Replicas, function* (replica, index) {
      if (!text(replica.SSESpecification, 'KMSMasterKeyId')?.isOneOf(names))
        yield finding(`Replicas[${index}].SSESpecification.KMSMasterKeyId`, wrong, { expected: kmsKeyArns.join(', ') });
    });
  },
});
