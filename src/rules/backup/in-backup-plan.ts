import { finding, type Rule, rule, type TypeName } from '../../core/index.ts';
import { standsAlone } from './_resources.ts';
import { Candidate, type Kind } from './_selection.ts';

interface Row extends Kind {
  readonly id: string;
  readonly type: TypeName;
  readonly what: string;
}

const rows: readonly Row[] = [
  { id: 'DYNAMODB_IN_BACKUP_PLAN', type: 'AWS::DynamoDB::Table', what: 'DynamoDB tables', service: 'dynamodb', prefix: 'table/' },
  { id: 'EBS_IN_BACKUP_PLAN', type: 'AWS::EC2::Volume', what: 'EBS volumes', service: 'ec2', prefix: 'volume/' },
  { id: 'EFS_IN_BACKUP_PLAN', type: 'AWS::EFS::FileSystem', what: 'EFS file systems', service: 'elasticfilesystem', prefix: 'file-system/' },
  { id: 'RDS_IN_BACKUP_PLAN', type: 'AWS::RDS::DBInstance', what: 'RDS databases', service: 'rds', prefix: 'db:' },
];

export default rows.map(
  ({ id, type, what, ...kind }): Rule =>
    rule({
      id,
      title: `${what} are in a backup plan`,
      severity: 'medium',
      types: [type],
      // There are other ways to keep copies, and plans often stand in an account or a stack of their own.
      recommended: false,
      needs: [{ type: 'AWS::Backup::BackupSelection', fields: ['BackupSelection'] }],
      why: 'What no plan backs up is gone with the first mistake, fault or attack that deletes it.',
      fix: 'Add the ARN to BackupSelection.Resources of an AWS::Backup::BackupSelection, or give the resource a tag that a selection looks for.',
      scope: (properties) => standsAlone(type, properties),
      *check(properties, { related, resource }) {
        const selections = related('AWS::Backup::BackupSelection');
        if (new Candidate(resource, properties, kind).isIn(selections)) return;
        yield finding('', 'no backup plan selects it', {
          related: selections.items.map((one) => ({ resource: one.resource, path: 'BackupSelection' })),
        });
      },
    }),
);
