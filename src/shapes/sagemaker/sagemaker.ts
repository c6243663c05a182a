import type {
  DescribeDomainResponse,
  DescribeEndpointConfigOutput,
  DescribeFeatureGroupResponse,
  DescribeModelOutput,
  DescribeMonitoringScheduleResponse,
  DescribeNotebookInstanceOutput,
} from '@aws-sdk/client-sagemaker';
import type { Described } from '../described.ts';
import { filled, given, take } from '../take.ts';

const named = (arn: string | undefined, name: string | undefined) => ({
  id: arn ?? name ?? '',
  ...(arn === undefined ? {} : { arn }),
  ...(name === undefined ? {} : { otherNames: [name] }),
});

export function notebookInstance(one: DescribeNotebookInstanceOutput): Described {
  const type = 'AWS::SageMaker::NotebookInstance';
  return {
    type,
    ...named(one.NotebookInstanceArn, one.NotebookInstanceName),
    properties: {
      ...take(type, one, [
        'DefaultCodeRepository',
        'DirectInternetAccess',
        'InstanceMetadataServiceConfiguration',
        'InstanceType',
        'KmsKeyId',
        'NotebookInstanceName',
        'PlatformIdentifier',
        'RoleArn',
        'RootAccess',
        'SubnetId',
        'VolumeSizeInGB',
      ]),
      ...given({
        AcceleratorTypes: filled(one.AcceleratorTypes),
        AdditionalCodeRepositories: filled(one.AdditionalCodeRepositories),
        LifecycleConfigName: one.NotebookInstanceLifecycleConfigName,
        SecurityGroupIds: filled(one.SecurityGroups),
      }),
    },
    state: given({ status: one.NotebookInstanceStatus, PlatformIdentifier: one.PlatformIdentifier, createdAt: one.CreationTime }),
  };
}

export function endpointConfig(one: DescribeEndpointConfigOutput): Described {
  const type = 'AWS::SageMaker::EndpointConfig';
  return {
    type,
    ...named(one.EndpointConfigArn, one.EndpointConfigName),
    properties: {
      ...take(type, one, [
        'AsyncInferenceConfig',
        'DataCaptureConfig',
        'EnableNetworkIsolation',
        'EndpointConfigName',
        'ExecutionRoleArn',
        'ExplainerConfig',
        'KmsKeyId',
        'ProductionVariants',
        'ShadowProductionVariants',
        'VpcConfig',
      ]),
    },
    state: given({ createdAt: one.CreationTime }),
  };
}

export function model(one: DescribeModelOutput): Described {
  const type = 'AWS::SageMaker::Model';
  return {
    type,
    ...named(one.ModelArn, one.ModelName),
    properties: {
      ...take(type, one, ['EnableNetworkIsolation', 'ExecutionRoleArn', 'InferenceExecutionConfig', 'ModelName', 'PrimaryContainer', 'VpcConfig']),
      ...given({ Containers: filled(one.Containers) }),
    },
    state: given({ createdAt: one.CreationTime }),
  };
}

export function domain(one: DescribeDomainResponse): Described {
  const type = 'AWS::SageMaker::Domain';
  return {
    type,
    id: one.DomainId ?? '',
    ...(one.DomainArn === undefined ? {} : { arn: one.DomainArn }),
    ...(one.DomainName === undefined ? {} : { otherNames: [one.DomainName] }),
    properties: {
      ...take(type, one, [
        'AppNetworkAccessType',
        'AppSecurityGroupManagement',
        'AuthMode',
        'DefaultUserSettings',
        'DomainName',
        'DomainSettings',
        'KmsKeyId',
        'SubnetIds',
        'TagPropagation',
        'VpcId',
      ]),
    },
    state: given({ status: one.Status, createdAt: one.CreationTime }),
  };
}

export function featureGroup(one: DescribeFeatureGroupResponse): Described {
  const type = 'AWS::SageMaker::FeatureGroup';
  return {
    type,
    id: one.FeatureGroupName ?? '',
    ...(one.FeatureGroupArn === undefined ? {} : { arn: one.FeatureGroupArn }),
    properties: {
      ...take(type, one, [
        'Description',
        'EventTimeFeatureName',
        'FeatureDefinitions',
        'FeatureGroupName',
        'OfflineStoreConfig',
        'OnlineStoreConfig',
        'RecordIdentifierFeatureName',
        'RoleArn',
        'ThroughputConfig',
      ]),
    },
    state: given({ status: one.FeatureGroupStatus, createdAt: one.CreationTime }),
  };
}

export function monitoringSchedule(one: DescribeMonitoringScheduleResponse): Described {
  const type = 'AWS::SageMaker::MonitoringSchedule';
  return {
    type,
    ...named(one.MonitoringScheduleArn, one.MonitoringScheduleName),
    properties: { ...take(type, one, ['EndpointName', 'MonitoringScheduleConfig', 'MonitoringScheduleName']) },
    state: given({ status: one.MonitoringScheduleStatus, createdAt: one.CreationTime }),
  };
}
