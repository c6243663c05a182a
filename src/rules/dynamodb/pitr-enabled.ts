import { each, finding, type ResourceTypes, rule } from '../../core/index.ts';

export default rule({
  id: 'DYNAMODB_PITR_ENABLED',
  title: 'DynamoDB tables can be restored to any point in time',
  severity: 'medium',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  why: 'A faulty program or a slip of the hand overwrites items in seconds, and without recovery they cannot be had back.',
  fix: 'Set PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled to true (of each replica, for a global table).',
  *check(properties, { resource }) {
    // CloudFormation's default is no recovery.
    if (resource.type === 'AWS::DynamoDB::Table') {
      const table = properties as ResourceTypes['AWS::DynamoDB::Table'];
      if (table.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled !== true)
        yield finding('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', 'point-in-time recovery is not enabled', { expected: 'true' });
      return;
    }
    yield* each((properties as ResourceTypes['AWS::DynamoDB::GlobalTable']).Replicas, function* (replica, index) {
      if (replica.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled !== true)
        yield finding(`Replicas[${index}].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled`, 'point-in-time recovery is not enabled', {
          expected: 'true',
        });
    });
  },
});
