import type { Examples, ExamplesByRule } from '../../core/index.ts';

const selection = (choice: object) => ({
  Type: 'AWS::Backup::BackupSelection',
  Properties: {
    BackupPlanId: { Ref: 'Plan' },
    BackupSelection: { SelectionName: 'daily', IamRoleArn: 'arn:aws:iam::111122223333:role/backup', ...choice },
  },
});
const plan = {
  Type: 'AWS::Backup::BackupPlan',
  Properties: {
    BackupPlan: {
      BackupPlanName: 'daily',
      BackupPlanRule: [
        {
          RuleName: 'daily',
          TargetBackupVault: { Ref: 'Vault' },
          CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies' }],
        },
      ],
    },
  },
};
const vault = (MinRetentionDays: number) => ({
  Type: 'AWS::Backup::BackupVault',
  Properties: { BackupVaultName: 'locked', LockConfiguration: { MinRetentionDays } },
});

function examplesFor(Type: string, service: string, prefix: string, more: Record<string, unknown> = {}): Examples {
  const data = { Type, Properties: more };
  const everything = selection({ Resources: [`arn:aws:${service}:${service === 's3' ? '::' : '*:*:'}${prefix}*`] });
  return {
    pass: [
      {
        title: 'a selection names it',
        resources: {
          Data: data,
          Plan: plan,
          Vault: vault(35),
          Selection: selection({
            Resources: [{ 'Fn::Sub': `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${prefix}\${Data}` }],
          }),
        },
      },
      { title: 'a selection takes everything of its kind', resources: { Data: data, Plan: plan, Vault: vault(35), Selection: everything } },
      {
        title: 'it is copied to another region and locked',
        resources: { Data: data, Plan: plan, Vault: vault(35), Selection: everything },
        parameters: { crossRegionList: 'eu-central-1', backupVaultLockCheck: 'True', minRetentionDays: 30 },
      },
    ],
    fail: [
      {
        title: 'the plan that is found by its id does not copy it',
        resources: {
          Data: data,
          Plan: plan,
          Vault: vault(35),
          Selection: { ...everything, Properties: { ...everything.Properties, BackupPlanId: 'Plan' } },
        },
        parameters: { crossRegionList: 'us-east-1' },
        state: { Data: {}, Plan: {}, Selection: {} },
        at: [''],
      },
      { title: 'there is no plan', resources: { Data: data }, at: [''] },
      {
        title: 'the selection is for something else',
        resources: { Data: data, Plan: plan, Vault: vault(35), Selection: selection({ Resources: ['arn:aws:ssm:*:*:parameter/*'] }) },
        at: [''],
      },
      {
        title: 'the lock lets backups go too early',
        resources: { Data: data, Plan: plan, Vault: vault(7), Selection: everything },
        parameters: { minRetentionDays: 30 },
        at: [''],
      },
      {
        title: 'the copies go elsewhere',
        resources: { Data: data, Plan: plan, Vault: vault(35), Selection: everything },
        parameters: { crossRegionList: 'us-east-1' },
        at: [''],
      },
    ],
    notApplicable: [
      { title: 'only resources with a tag are looked at', resources: { Data: data }, parameters: { resourceTags: '{"backup":"daily"}' } },
      { title: 'another resource is looked at', resources: { Data: data }, parameters: { resourceId: 'other' } },
    ],
  };
}

const ofInstance = examplesFor('AWS::RDS::DBInstance', 'rds', 'db:');
const member = { title: 'a member of a cluster', properties: { DBClusterIdentifier: 'orders' } };

export default {
  AURORA_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::RDS::DBCluster', 'rds', 'cluster:', { Engine: 'aurora-postgresql' }),
  DYNAMODB_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::DynamoDB::Table', 'dynamodb', 'table/'),
  EBS_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::EC2::Volume', 'ec2', 'volume/'),
  EC2_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::EC2::Instance', 'ec2', 'instance/'),
  EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::EFS::FileSystem', 'elasticfilesystem', 'file-system/'),
  FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::FSx::FileSystem', 'fsx', 'file-system/', { FileSystemType: 'LUSTRE' }),
  RDS_RESOURCES_PROTECTED_BY_BACKUP_PLAN: { ...ofInstance, notApplicable: [...(ofInstance.notApplicable ?? []), member] },
  S3_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::S3::Bucket', 's3', ''),
  STORAGEGATEWAY_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::StorageGateway::Volume', 'storagegateway', 'gateway/'),
  VIRTUALMACHINE_RESOURCES_PROTECTED_BY_BACKUP_PLAN: examplesFor('AWS::BackupGateway::VirtualMachine', 'backup-gateway', 'vm/'),
} satisfies ExamplesByRule;
