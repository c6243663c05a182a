import { AthenaClient, CreateWorkGroupCommand } from '@aws-sdk/client-athena';
import { CreateEndpointCommand, DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { EMRClient, RunJobFlowCommand } from '@aws-sdk/client-emr';
import { CreateJobCommand, GlueClient } from '@aws-sdk/client-glue';
import { CreateEndpointConfigCommand, CreateModelCommand, CreateNotebookInstanceCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as athena } from './athena.ts';
import { readers as dms } from './dms.ts';
import { readers as emr } from './emr.ts';
import { readers as glue } from './glue.ts';
import { readers as kafka } from './kafka.ts';
import { readers as sagemaker } from './sagemaker.ts';
import { readers as jobs } from './sagemaker-jobs.ts';

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

const role = 'arn:aws:iam::123456789012:role/data';

test('workgroups and jobs are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const ResultConfiguration = { OutputLocation: 's3://results/', EncryptionConfiguration: { EncryptionOption: 'SSE_S3' as const } };
  const Configuration = { ResultConfiguration, EnforceWorkGroupConfiguration: true, PublishCloudWatchMetricsEnabled: true };
  await new AthenaClient(moto.client()).send(new CreateWorkGroupCommand({ Name: 'queries', Description: 'q', Configuration }));
  const job = { Command: { Name: 'glueetl', ScriptLocation: 's3://scripts/a.py' }, Role: role, GlueVersion: '4.0' };
  const DefaultArguments = { '--enable-continuous-cloudwatch-log': 'true' };
  await new GlueClient(moto.client()).send(new CreateJobCommand({ ...job, Name: 'load', DefaultArguments }));
  const { described, unseen } = await readLive([...athena, ...glue.filter((one) => one.name === 'glue-jobs')], moto);
  expect(unseen).toEqual([]);
  const template = {
    Queries: { Type: 'AWS::Athena::WorkGroup', Properties: { Name: 'queries', Description: 'q', WorkGroupConfiguration: Configuration } },
    Load: { Type: 'AWS::Glue::Job', Properties: { ...job, Name: 'load', DefaultArguments } },
  };
  // Every account has a workgroup of its own.
  const own = described.filter((one) => one.id !== 'primary');
  expect(own).toHaveLength(2);
  expect(await differences({ template, described: own })).toEqual([]);
});

test('clusters and endpoints of migrations tell what was seeded', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await new EMRClient(moto.client()).send(
    new RunJobFlowCommand({
      Name: 'crunch',
      Instances: { KeepJobFlowAliveWhenNoSteps: true, MasterInstanceType: 'm5.xlarge', InstanceCount: 1 },
      ReleaseLabel: 'emr-7.0.0',
    }),
  );
  const migration = new DatabaseMigrationServiceClient(moto.client());
  await migration.send(
    new CreateEndpointCommand({
      EndpointIdentifier: 'from',
      EndpointType: 'source',
      EngineName: 'mysql',
      SslMode: 'none',
      Tags: [{ Key: 'team', Value: 'data' }],
    }),
  );
  const { described } = await readLive(
    [...emr.filter((one) => one.name === 'emr-clusters'), ...dms.filter((one) => one.name === 'dms-endpoints')],
    moto,
  );
  const byType = Object.fromEntries(described.map((one) => [one.type, one.properties]));
  expect(byType['AWS::EMR::Cluster']).toMatchObject({ Name: 'crunch', Instances: { KeepJobFlowAliveWhenNoSteps: true } });
  expect(byType['AWS::DMS::Endpoint']).toMatchObject({ EndpointType: 'source', SslMode: 'none' });
});

test('notebooks, models and endpoints tell what was seeded', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const sdk = new SageMakerClient(moto.client());
  await sdk.send(
    new CreateNotebookInstanceCommand({
      NotebookInstanceName: 'closed',
      InstanceType: 'ml.t3.medium',
      RoleArn: role,
      DirectInternetAccess: 'Disabled',
      RootAccess: 'Disabled',
      SubnetId: 'subnet-1',
    }),
  );
  await sdk.send(
    new CreateModelCommand({ ModelName: 'model', ExecutionRoleArn: role, PrimaryContainer: { Image: 'i' }, EnableNetworkIsolation: true }),
  );
  await sdk.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: 'config',
      KmsKeyId: 'k',
      ProductionVariants: [{ VariantName: 'v', ModelName: 'model', InitialInstanceCount: 2, InstanceType: 'ml.m5.large' }],
    }),
  );
  const { described, unseen } = await readLive(
    sagemaker.filter((one) => /notebook|models|endpoint/.test(one.name)),
    moto,
  );
  expect(unseen).toEqual([]);
  const byType = Object.fromEntries(described.map((one) => [one.type, one]));
  expect(byType['AWS::SageMaker::NotebookInstance']).toMatchObject({
    id: expect.stringContaining('arn:aws:sagemaker:'),
    otherNames: ['closed'],
    properties: { DirectInternetAccess: 'Disabled', RootAccess: 'Disabled', SubnetId: 'subnet-1' },
  });
  expect(byType['AWS::SageMaker::Model']?.properties).toMatchObject({ ExecutionRoleArn: role, PrimaryContainer: { Image: 'i' } });
  expect(byType['AWS::SageMaker::EndpointConfig']?.properties).toMatchObject({ KmsKeyId: 'k', ProductionVariants: [{ InitialInstanceCount: 2 }] });
});

test('what the emulator lacks is told of from answers as the SDK has them, and what nobody may ask is unknown', async () => {
  const at = new Date('2026-01-01T00:00:00Z');
  const answers = {
    ListSecurityConfigurations: () => ({ SecurityConfigurations: [{ Name: 'secure' }] }),
    DescribeSecurityConfiguration: ({ Name }: { Name: string }) => ({
      Name,
      SecurityConfiguration: '{"EncryptionConfiguration":{"EnableAtRestEncryption":true}}',
    }),
    ListClusters: () => ({ Clusters: [{ Id: 'j-1' }] }),
    DescribeCluster: () => ({ Cluster: { Id: 'j-1', InstanceCollectionType: 'INSTANCE_FLEET' } }),
    ListInstances: () => {
      throw refusal('AccessDeniedException', 'not authorized to perform: elasticmapreduce:ListInstances');
    },
    // The emulator writes times of instances and tasks so that the SDK cannot read them.
    DescribeReplicationInstances: () => ({
      ReplicationInstances: [
        { ReplicationInstanceArn: 'arn:mover', ReplicationInstanceIdentifier: 'mover', MultiAZ: true, PubliclyAccessible: false },
      ],
    }),
    // And it lists streams in the form of a single one.
    ListClustersV2: () => ({
      ClusterInfoList: [
        { ClusterArn: 'arn:events', ClusterType: 'PROVISIONED', ClusterName: 'events', Provisioned: { EnhancedMonitoring: 'DEFAULT' } },
      ],
    }),
    DescribeReplicationTasks: () => ({ ReplicationTasks: [{ ReplicationTaskArn: 'arn:move', MigrationType: 'cdc' }] }),
    ListTagsForResource: () => ({ TagList: [{ Key: 'team', Value: 'data' }] }),
    GetMLTransforms: () => ({ Transforms: [{ TransformId: 'tfm-1', Name: 'match' }] }),
    GetTags: () => ({ Tags: { team: 'data' } }),
    GetJobs: () => ({ Jobs: [] }),
    GetDataCatalogEncryptionSettings: () => ({ DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS' } } }),
    ListFeatureGroups: () => ({ FeatureGroupSummaries: [{ FeatureGroupName: 'features' }] }),
    DescribeFeatureGroup: () => ({
      FeatureGroupName: 'features',
      FeatureGroupArn: 'arn:f',
      OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://f' } },
    }),
    ListTags: () => ({ Tags: [{ Key: 'team', Value: 'ml' }] }),
    ListMonitoringSchedules: () => ({ MonitoringScheduleSummaries: [{ MonitoringScheduleName: 'hourly' }] }),
    DescribeMonitoringSchedule: () => ({
      MonitoringScheduleName: 'hourly',
      MonitoringScheduleArn: 'arn:m',
      CreationTime: at,
      MonitoringScheduleConfig: {},
    }),
    ListModelBiasJobDefinitions: () => ({ JobDefinitionSummaries: [{ MonitoringJobDefinitionName: 'bias' }] }),
    DescribeModelBiasJobDefinition: () => ({ JobDefinitionName: 'bias', JobDefinitionArn: 'arn:b', NetworkConfig: { EnableNetworkIsolation: true } }),
  };
  const wanted = [
    ...emr,
    ...glue,
    ...kafka,
    ...dms.filter((one) => one.name !== 'dms-endpoints'),
    ...sagemaker.filter((one) => /feature|monitoring/.test(one.name)),
    ...jobs.filter((one) => one.name.includes('bias')),
  ];
  const { described } = await readLive(wanted, answers);
  const byType = Object.fromEntries(described.map((one) => [one.type, one]));
  expect(byType['AWS::EMR::SecurityConfiguration']?.properties.SecurityConfiguration).toEqual({
    EncryptionConfiguration: { EnableAtRestEncryption: true },
  });
  expect(byType['AWS::EMR::Cluster']?.state?.MasterPublicIp).toBeInstanceOf(Unknown);
  expect(byType['AWS::MSK::Cluster']).toMatchObject({ id: 'arn:events', properties: { EnhancedMonitoring: 'DEFAULT' } });
  expect(byType['AWS::DMS::ReplicationInstance']).toMatchObject({ id: 'arn:mover', properties: { MultiAZ: true, PubliclyAccessible: false } });
  expect(byType['AWS::DMS::ReplicationTask']?.properties).toMatchObject({ MigrationType: 'cdc', Tags: [{ Key: 'team', Value: 'data' }] });
  expect(byType['AWS::Glue::MLTransform']?.properties.Tags).toEqual({ team: 'data' });
  expect(byType['AWS::Glue::DataCatalogEncryptionSettings']?.id).toBe('123456789012');
  expect(byType['AWS::SageMaker::FeatureGroup']?.properties).toMatchObject({ Tags: [{ Key: 'team', Value: 'ml' }] });
  expect(byType['AWS::SageMaker::MonitoringSchedule']?.id).toBe('arn:m');
  expect(byType['AWS::SageMaker::ModelBiasJobDefinition']?.properties).toMatchObject({ NetworkConfig: { EnableNetworkIsolation: true } });
});
