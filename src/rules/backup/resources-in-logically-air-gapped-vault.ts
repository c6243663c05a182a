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

/** What AWS asks it of: the others cannot be copied to such a vault, or AWS has no rule for them. */
const names = ['AURORA', 'EBS', 'EC2', 'EFS', 'S3', 'STORAGEGATEWAY', 'VIRTUALMACHINE'] as const;

export default names.map((name): Rule => {
  const kind: Protected = protectedKinds[name];
  return rule({
    id: `${name}_RESOURCES_IN_LOGICALLY_AIR_GAPPED_VAULT`,
    title: `${kind.what} have backups in a logically air-gapped vault`,
    severity: 'medium',
    types: [kind.type],
    // Such vaults are a choice, which costs a second copy.
    recommended: false,
    parameters: { ...choiceParameters, ...ageParameters },
    needs: [pointsNeed],
    why: 'Whoever takes over an account can delete its backups with its data. A logically air-gapped vault is locked, and can be restored from another account.',
    fix: 'Copy the backups to a vault of type LOGICALLY_AIR_GAPPED_BACKUP_VAULT by CopyActions of the backup plan.',
    scope(properties, { parameters, resource, state }) {
      const chosen = isChosen(kind, properties, resource, parameters);
      return chosen === true ? isDeployed({ resource, state }) : chosen;
    },
    *check(_, { parameters, related, resource, asOf }) {
      const { words, hours } = ageOf(parameters);
      const isGapped = ({ VaultType }: { readonly VaultType?: string }) => VaultType === 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT';
      if (!hasRecentPoint(related('AWS::Backup::RecoveryPoint'), { resource, asOf }, hours, isGapped))
        yield finding('', `no backup of it in a logically air-gapped vault is younger than ${words}`, {
          expected: `a recovery point in a logically air-gapped vault, no older than ${words}`,
        });
    },
  });
});
