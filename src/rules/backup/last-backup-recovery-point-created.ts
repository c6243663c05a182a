import { finding, type Rule, rule } from '../../core/index.ts';
import {
  ageOf,
  ageParameters,
  choiceParameters,
  hasRecentPoint,
  isChosen,
  isDeployed,
  type Protected,
  pointsNeed,
  protectedKinds,
} from './_resources.ts';

export default Object.entries<Protected>(protectedKinds).map(
  ([name, kind]): Rule =>
    rule({
      id: `${name}_LAST_BACKUP_RECOVERY_POINT_CREATED`,
      title: `${kind.what} have been backed up lately`,
      severity: 'medium',
      types: [kind.type],
      // There are other ways to keep copies.
      recommended: false,
      parameters: { ...choiceParameters, ...ageParameters },
      needs: [pointsNeed],
      why: 'A backup plan that has silently stopped is found out on the day on which somebody needs the backup.',
      fix: 'See why the last backup job failed or never ran, and have a backup plan select the resource at least as often as is asked for.',
      scope(properties, { parameters, resource, state }) {
        const chosen = isChosen(kind, properties, resource, parameters);
        return chosen === true ? isDeployed({ resource, state }) : chosen;
      },
      *check(_, { parameters, related, resource, asOf }) {
        const { words, hours } = ageOf(parameters);
        if (!hasRecentPoint(related('AWS::Backup::RecoveryPoint'), { resource, asOf }, hours))
          yield finding('', `no backup of it is younger than ${words}`, { expected: `a recovery point no older than ${words}` });
      },
    }),
);
