import { domain, endpointConfig, featureGroup, model, monitoringSchedule, notebookInstance } from '../../../shapes/sagemaker/sagemaker.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { untagged } from '../../../shapes/untagged.ts';
import type { Reader } from '../reader.ts';
import { sagemaker } from './_sagemaker.ts';

export const readers: readonly Reader[] = [
  sagemaker.table({
    name: 'sagemaker-notebook-instances',
    types: ['AWS::SageMaker::NotebookInstance'],
    list: { command: 'ListNotebookInstances', items: (out) => out.NotebookInstances },
    describe: {
      command: 'DescribeNotebookInstance',
      input: (one) => ({ NotebookInstanceName: one.NotebookInstanceName }),
      item: (out) => out,
    },
    resource: (one) => untagged(notebookInstance(one)),
  }),
  sagemaker.table({
    name: 'sagemaker-endpoint-configs',
    types: ['AWS::SageMaker::EndpointConfig'],
    list: { command: 'ListEndpointConfigs', items: (out) => out.EndpointConfigs },
    describe: { command: 'DescribeEndpointConfig', input: (one) => ({ EndpointConfigName: one.EndpointConfigName }), item: (out) => out },
    resource: (one) => untagged(endpointConfig(one)),
  }),
  sagemaker.table({
    name: 'sagemaker-models',
    types: ['AWS::SageMaker::Model'],
    list: { command: 'ListModels', items: (out) => out.Models },
    describe: { command: 'DescribeModel', input: (one) => ({ ModelName: one.ModelName }), item: (out) => out },
    resource: (one) => untagged(model(one)),
  }),
  sagemaker.table({
    name: 'sagemaker-domains',
    types: ['AWS::SageMaker::Domain'],
    list: { command: 'ListDomains', items: (out) => out.Domains },
    describe: { command: 'DescribeDomain', input: (one) => ({ DomainId: one.DomainId }), item: (out) => out },
    parts: [
      {
        command: 'ListTags',
        input: (one) => ({ ResourceArn: one.DomainArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::SageMaker::Domain', out?.Tags) }),
      },
    ],
    resource: (one) => domain(one),
  }),
  sagemaker.table({
    name: 'sagemaker-feature-groups',
    types: ['AWS::SageMaker::FeatureGroup'],
    list: { command: 'ListFeatureGroups', items: (out) => out.FeatureGroupSummaries },
    describe: { command: 'DescribeFeatureGroup', input: (one) => ({ FeatureGroupName: one.FeatureGroupName }), item: (out) => out },
    parts: [
      {
        command: 'ListTags',
        input: (one) => ({ ResourceArn: one.FeatureGroupArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::SageMaker::FeatureGroup', out?.Tags) }),
      },
    ],
    resource: (one) => featureGroup(one),
  }),
  sagemaker.table({
    name: 'sagemaker-monitoring-schedules',
    types: ['AWS::SageMaker::MonitoringSchedule'],
    list: { command: 'ListMonitoringSchedules', items: (out) => out.MonitoringScheduleSummaries },
    describe: {
      command: 'DescribeMonitoringSchedule',
      input: (one) => ({ MonitoringScheduleName: one.MonitoringScheduleName }),
      item: (out) => out,
    },
    resource: (one) => untagged(monitoringSchedule(one)),
  }),
];
