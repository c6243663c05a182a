import type { Examples, ExamplesByRule } from '../../core/index.ts';

const selection = (choice: object) => ({
  Type: 'AWS::Backup::BackupSelection',
  Properties: {
    BackupPlanId: '1234abcd-12ab-34cd-56ef-1234567890ab',
    BackupSelection: { SelectionName: 'daily', IamRoleArn: 'arn:aws:iam::111122223333:role/backup', ...choice },
  },
});

function examplesFor(Type: string, service: string, prefix: string, tags = 'Tags'): Examples {
  const plain = { Type, Properties: {} };
  const tagged = { Type, Properties: { [tags]: [{ Key: 'backup', Value: 'daily' }] } };
  const arn = { 'Fn::Sub': `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${prefix}\${Data}` };
  return {
    pass: [
      { title: 'a selection names it', resources: { Data: plain, Selection: selection({ Resources: [arn] }) } },
      {
        title: 'a selection takes everything of its kind',
        resources: { Data: plain, Selection: selection({ Resources: [`arn:aws:${service}:*:*:${prefix}*`] }) },
      },
      {
        title: 'a selection looks for its tag',
        resources: {
          Data: tagged,
          Selection: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }),
        },
      },
      {
        title: 'a selection takes everything that has its tag',
        resources: {
          Data: tagged,
          Selection: selection({
            Resources: ['*'],
            Conditions: { StringLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'd*' }] },
          }),
        },
      },
    ],
    fail: [
      { title: 'there is no plan', resources: { Data: plain }, at: [''] },
      {
        title: 'the selection is for something else',
        resources: { Data: plain, Selection: selection({ Resources: ['arn:aws:ssm:*:*:parameter/*'] }) },
        at: [''],
      },
      {
        title: 'the selection leaves it out',
        resources: { Data: plain, Selection: selection({ Resources: ['*'], NotResources: [`arn:aws:${service}:*:*:${prefix}*`] }) },
        at: [''],
      },
      {
        title: 'it does not have the tag',
        resources: {
          Data: tagged,
          Selection: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'weekly' }] }),
        },
        at: [''],
      },
    ],
    unknown: [
      {
        title: 'what is selected is a parameter',
        template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Data: plain, Selection: selection({ Resources: [{ Ref: 'Arn' }] }) } },
      },
    ],
  };
}

const member = { title: 'a member of a cluster', properties: { DBClusterIdentifier: 'orders' } };

export default {
  DYNAMODB_IN_BACKUP_PLAN: examplesFor('AWS::DynamoDB::Table', 'dynamodb', 'table/'),
  EBS_IN_BACKUP_PLAN: examplesFor('AWS::EC2::Volume', 'ec2', 'volume/'),
  EFS_IN_BACKUP_PLAN: examplesFor('AWS::EFS::FileSystem', 'elasticfilesystem', 'file-system/', 'FileSystemTags'),
  RDS_IN_BACKUP_PLAN: { ...examplesFor('AWS::RDS::DBInstance', 'rds', 'db:'), notApplicable: [member] },
} satisfies ExamplesByRule;
