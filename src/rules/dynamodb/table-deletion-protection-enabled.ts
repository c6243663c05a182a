import { each, finding, type ResourceTypes, rule } from '../../core/index.ts';

export default rule({
  id: 'DYNAMODB_TABLE_DELETION_PROTECTION_ENABLED',
  title: 'DynamoDB tables are protected against deletion',
  severity: 'medium',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  why: 'One call, or one change of a template that replaces the table, deletes it with everything that is in it.',
  fix: 'Set DeletionProtectionEnabled to true (of each replica, for a global table).',
  *check(properties, { resource }) {
    // CloudFormation's default is no protection.
    if (resource.type === 'AWS::DynamoDB::Table') {
      if ((properties as ResourceTypes['AWS::DynamoDB::Table']).DeletionProtectionEnabled !== true)
        yield finding('DeletionProtectionEnabled', 'the table can be deleted by one call', { expected: 'true' });
      return;
    }
    yield* each((properties as ResourceTypes['AWS::DynamoDB::GlobalTable']).Replicas, function* (replica, index) {
      if (replica.DeletionProtectionEnabled !== true)
        yield finding(`Replicas[${index}].DeletionProtectionEnabled`, 'the replica can be deleted by one call', { expected: 'true' });
    });
  },
});
