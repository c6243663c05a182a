import { finding, integer, type Rule, rule } from '../../core/index.ts';
import { choiceParameters, isChosen, isDeployed, isOf, type Protected, protectedKinds } from './_resources.ts';

const names = ['AURORA', 'DYNAMODB', 'EBS', 'EC2', 'EFS', 'FSX', 'RDS', 'S3'] as const;

export default names.map((name): Rule => {
  const kind: Protected = protectedKinds[name];
  return rule({
    id: `${name}_MEETS_RESTORE_TIME_TARGET`,
    title: `${kind.what} can be restored in time`,
    severity: 'medium',
    types: [kind.type],
    parameters: { maxRestoreTime: integer({ about: 'The most minutes that a restore may take.', required: true }), ...choiceParameters },
    needs: [{ type: 'AWS::Backup::ProtectedResource', theirs: 'ResourceArn', fields: ['ResourceArn', 'LatestRestoreExecutionTimeMinutes'] }],
    why: 'A restore that takes longer than the business can wait is no way back. How long it takes, only a restore tells.',
    fix: 'Restore from a backup that is faster to read (no cold storage), split what is restored, or agree on a longer time.',
    scope(properties, { parameters, resource, state }) {
      const chosen = isChosen(kind, properties, resource, parameters);
      return chosen === true ? isDeployed({ resource, state }) : chosen;
    },
    *check(_, { parameters: { maxRestoreTime: most }, related, resource }) {
      const backedUp = related('AWS::Backup::ProtectedResource');
      for (const { properties: told } of backedUp.items) {
        if (!isOf(resource, told, backedUp)) continue;
        const minutes = told.LatestRestoreExecutionTimeMinutes;
        if (minutes !== undefined && minutes > most)
          yield finding('', `its last restore took ${minutes} minutes, and ${most} are allowed`, { expected: `${most} minutes or less` });
      }
      // What was never restored took no longer than is allowed; what cannot be seen is another matter.
      if (!backedUp.complete) backedUp.raise();
    },
  });
});
