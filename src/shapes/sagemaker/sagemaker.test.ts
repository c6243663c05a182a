import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { jobDefinition } from './job-definition.ts';
import { domain, endpointConfig, featureGroup, model, monitoringSchedule, notebookInstance } from './sagemaker.ts';

const at = new Date('2026-01-01T00:00:00Z');
const isolated = { EnableNetworkIsolation: true, EnableInterContainerTrafficEncryption: true };
const resources = { ClusterConfig: { InstanceCount: 2, InstanceType: 'ml.m5.large' as const, VolumeSizeInGB: 20 } };

test('notebooks, models, endpoints, domains and feature groups get the verdicts of their templates', async () => {
  const notebook = { InstanceType: 'ml.t3.medium' as const, RoleArn: 'r' };
  const variants = [{ VariantName: 'v', ModelName: 'm', InitialInstanceCount: 1, InstanceType: 'ml.m5.large' as const }];
  const features = {
    RecordIdentifierFeatureName: 'id',
    EventTimeFeatureName: 'at',
    FeatureDefinitions: [{ FeatureName: 'id', FeatureType: 'String' as const }],
  };
  const online = { EnableOnlineStore: true, SecurityConfig: { KmsKeyId: 'k' } };
  const template = {
    Closed: {
      Type: 'AWS::SageMaker::NotebookInstance',
      Properties: {
        ...notebook,
        NotebookInstanceName: 'closed',
        DirectInternetAccess: 'Disabled',
        RootAccess: 'Disabled',
        SubnetId: 's',
        KmsKeyId: 'k',
        PlatformIdentifier: 'notebook-al2-v3',
      },
    },
    Open: {
      Type: 'AWS::SageMaker::NotebookInstance',
      Properties: { ...notebook, NotebookInstanceName: 'open', PlatformIdentifier: 'notebook-al2-v1' },
    },
    Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ProductionVariants: variants } },
    Model: {
      Type: 'AWS::SageMaker::Model',
      Properties: {
        EnableNetworkIsolation: true,
        VpcConfig: { Subnets: ['s'], SecurityGroupIds: ['g'] },
        PrimaryContainer: { Image: 'i', ImageConfig: { RepositoryAccessMode: 'Vpc' } },
      },
    },
    Bare: { Type: 'AWS::SageMaker::Model', Properties: { Containers: [{ Image: 'i' }, { Image: 'j' }] } },
    Domain: {
      Type: 'AWS::SageMaker::Domain',
      Properties: { DomainName: 'd', AuthMode: 'IAM', DefaultUserSettings: {}, Tags: [{ Key: 'team', Value: 'ml' }] },
    },
    Features: { Type: 'AWS::SageMaker::FeatureGroup', Properties: { ...features, FeatureGroupName: 'f', OnlineStoreConfig: online } },
  };
  const domainTold = domain({
    DomainId: 'd-1',
    DomainName: 'd',
    AuthMode: 'IAM',
    AppNetworkAccessType: 'PublicInternetOnly',
    DefaultUserSettings: {},
  });
  const described = [
    notebookInstance({
      ...notebook,
      NotebookInstanceArn: 'arn:n1',
      NotebookInstanceName: 'closed',
      DirectInternetAccess: 'Disabled',
      RootAccess: 'Disabled',
      SubnetId: 's',
      KmsKeyId: 'k',
      PlatformIdentifier: 'notebook-al2-v3',
    }),
    notebookInstance({
      ...notebook,
      NotebookInstanceName: 'open',
      DirectInternetAccess: 'Enabled',
      RootAccess: 'Enabled',
      PlatformIdentifier: 'notebook-al2-v1',
    }),
    endpointConfig({ EndpointConfigName: 'c', EndpointConfigArn: 'arn:c', ProductionVariants: variants, CreationTime: at }),
    model({
      ModelName: 'm',
      ModelArn: 'arn:m',
      CreationTime: at,
      EnableNetworkIsolation: true,
      VpcConfig: { Subnets: ['s'], SecurityGroupIds: ['g'] },
      PrimaryContainer: { Image: 'i', ImageConfig: { RepositoryAccessMode: 'Vpc' } },
    }),
    model({ ModelName: 'b', ModelArn: 'arn:b', CreationTime: at, EnableNetworkIsolation: false, Containers: [{ Image: 'i' }, { Image: 'j' }] }),
    { ...domainTold, properties: { ...domainTold.properties, Tags: [{ Key: 'team', Value: 'ml' }] } },
    featureGroup({ ...features, FeatureGroupName: 'f', FeatureGroupArn: 'arn:f', CreationTime: at, NextToken: '', OnlineStoreConfig: online }),
  ];
  expect(await differences({ template, described })).toEqual([]);
});

test('monitoring jobs and schedules get the verdicts of their templates', async () => {
  const job = {
    DataQualityAppSpecification: { ImageUri: 'i' },
    DataQualityJobInput: {},
    DataQualityJobOutputConfig: { MonitoringOutputs: [] },
    JobResources: resources,
    RoleArn: 'r',
  };
  const inline = {
    MonitoringJobDefinition: {
      MonitoringInputs: [],
      MonitoringOutputConfig: { MonitoringOutputs: [] },
      MonitoringResources: resources,
      MonitoringAppSpecification: { ImageUri: 'i' },
      RoleArn: 'r',
      NetworkConfig: isolated,
    },
  };
  const template = {
    Open: { Type: 'AWS::SageMaker::DataQualityJobDefinition', Properties: job },
    Closed: { Type: 'AWS::SageMaker::DataQualityJobDefinition', Properties: { ...job, NetworkConfig: isolated } },
    Schedule: { Type: 'AWS::SageMaker::MonitoringSchedule', Properties: { MonitoringScheduleName: 's', MonitoringScheduleConfig: inline } },
  };
  const told = { ...job, JobDefinitionArn: 'arn:j', JobDefinitionName: 'j', CreationTime: at };
  const described = [
    jobDefinition('DataQuality', told),
    jobDefinition('DataQuality', { ...told, JobDefinitionArn: 'arn:k', NetworkConfig: isolated }),
    monitoringSchedule({
      MonitoringScheduleArn: 'arn:s',
      MonitoringScheduleName: 's',
      MonitoringScheduleStatus: 'Scheduled',
      CreationTime: at,
      LastModifiedTime: at,
      MonitoringScheduleConfig: inline,
    }),
  ];
  expect(described[0]?.type).toBe('AWS::SageMaker::DataQualityJobDefinition');
  expect(await differences({ template, described })).toEqual([]);
});
