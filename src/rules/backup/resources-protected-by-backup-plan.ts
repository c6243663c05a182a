import {
  every,
  finding,
  integer,
  type Relative,
  type Resource,
  type Rule,
  reference,
  rule,
  some,
  string,
  type Text,
  text,
} from '../../core/index.ts';
import { choiceParameters, isChosen, type Protected, protectedKinds } from './_resources.ts';
import { Candidate } from './_selection.ts';

/** AWS rates the volumes lower than the rest. */
const severities: { readonly [name: string]: 'low' } = { EBS: 'low' };

const parameters = {
  ...choiceParameters,
  crossRegionList: string({ about: 'The regions, separated by commas, to which copies must go.' }),
  crossAccountList: string({ about: 'The accounts, separated by commas, to which copies must go.' }),
  maxRetentionDays: integer({ about: 'The most days that the lock of the vault may keep backups.' }),
  minRetentionDays: integer({ about: 'The least days that the lock of the vault must keep backups.' }),
  backupVaultLockCheck: string({ about: 'True if the vault must be locked.', allowed: ['True', 'False', 'true', 'false'] }),
};

type Plan = Relative<'AWS::Backup::BackupPlan'>;
type PlanRule = Plan['properties']['BackupPlan']['BackupPlanRule'][number];

export default Object.entries<Protected>(protectedKinds).map(
  ([name, kind]): Rule =>
    rule({
      id: `${name}_RESOURCES_PROTECTED_BY_BACKUP_PLAN`,
      title: `${kind.what} are protected by a backup plan`,
      severity: severities[name] ?? 'medium',
      types: [kind.type],
      // There are other ways to keep copies, and plans often stand in an account or a stack of their own.
      recommended: false,
      parameters,
      needs: [
        { type: 'AWS::Backup::BackupSelection', fields: ['BackupSelection', 'BackupPlanId'] },
        { type: 'AWS::Backup::BackupPlan', fields: ['BackupPlan'] },
        { type: 'AWS::Backup::BackupVault', fields: ['BackupVaultName', 'LockConfiguration'] },
      ],
      why: 'What no plan backs up is gone with the first mistake, fault or attack that deletes it.',
      fix: 'Add the ARN to BackupSelection.Resources of an AWS::Backup::BackupSelection, or give the resource a tag that a selection looks for.',
      scope: (properties, { parameters: given, resource }) => isChosen(kind, properties, resource, given),
      *check(properties, { parameters: given, related, resource, state }) {
        const candidate = new Candidate(resource, properties, kind);
        const selections = related('AWS::Backup::BackupSelection');
        if (!candidate.isIn(selections)) {
          yield finding('', 'no backup plan selects it', {
            related: selections.items.map((one) => ({ resource: one.resource, path: 'BackupSelection' })),
          });
          return;
        }
        const { crossRegionList, crossAccountList, maxRetentionDays: most, minRetentionDays: least } = given;
        const locked = given.backupVaultLockCheck?.toLowerCase() === 'true' || most !== undefined || least !== undefined;
        if (!locked && crossRegionList === undefined && crossAccountList === undefined) return;
        const copies = (one: PlanRule, list: string | undefined, part: number) =>
          every(split(list), (wanted) => some(one.CopyActions, (copy) => copy.DestinationBackupVaultArn?.split(':')[part] === wanted));
        const isLocked = (one: PlanRule) => {
          const key = reference(one, 'TargetBackupVault')?.target;
          return some(related('AWS::Backup::BackupVault'), (vault) => {
            if (key === undefined ? vault.properties.BackupVaultName !== one.TargetBackupVault : vault.resource.key !== key) return false;
            const lock = vault.properties.LockConfiguration;
            if (!lock) return false;
            return (
              (least === undefined || lock.MinRetentionDays >= least) &&
              (most === undefined || (lock.MaxRetentionDays ?? Number.POSITIVE_INFINITY) <= most)
            );
          });
        };
        const suffices = (one: PlanRule) => copies(one, crossRegionList, 3) && copies(one, crossAccountList, 4) && (!locked || isLocked(one));
        const protects = some(selections, (selection) => {
          if (!candidate.isSelected(selection.properties.BackupSelection)) return false;
          const plans = related('AWS::Backup::BackupPlan');
          const plan = plans.items.find((one) => isNamedBy(one.resource, text(selection.properties, 'BackupPlanId')));
          if (plan) return some(plan.properties.BackupPlan?.BackupPlanRule, suffices);
          // What a plan elsewhere does, only the account tells.
          return resource.state === undefined ? state.isProtectedAsWanted === true : plans.raise();
        });
        if (!protects) yield finding('', 'no plan that selects it copies and locks its backups as it is wanted');
      },
    }),
);

/** In a template a plan is named by reference, of what is deployed by its id. */
function isNamedBy(plan: Resource, name: Text | undefined): boolean {
  return name?.reference ? name.reference.target === plan.key : name?.equals(plan.id) === true;
}

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
