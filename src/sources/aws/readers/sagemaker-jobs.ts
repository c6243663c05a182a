import { jobDefinition } from '../../../shapes/sagemaker/job-definition.ts';
import { untagged } from '../../../shapes/untagged.ts';
import type { Reader } from '../reader.ts';
import { sagemaker } from './_sagemaker.ts';

/** The definitions of the four kinds of monitoring jobs. */
export const readers: readonly Reader[] = [
  sagemaker.table({
    name: 'sagemaker-data-quality-jobs',
    types: ['AWS::SageMaker::DataQualityJobDefinition'],
    list: { command: 'ListDataQualityJobDefinitions', items: (out) => out.JobDefinitionSummaries },
    describe: {
      command: 'DescribeDataQualityJobDefinition',
      input: (one) => ({ JobDefinitionName: one.MonitoringJobDefinitionName }),
      item: (out) => out,
    },
    resource: (one) => untagged(jobDefinition('DataQuality', one)),
  }),
  sagemaker.table({
    name: 'sagemaker-model-bias-jobs',
    types: ['AWS::SageMaker::ModelBiasJobDefinition'],
    list: { command: 'ListModelBiasJobDefinitions', items: (out) => out.JobDefinitionSummaries },
    describe: {
      command: 'DescribeModelBiasJobDefinition',
      input: (one) => ({ JobDefinitionName: one.MonitoringJobDefinitionName }),
      item: (out) => out,
    },
    resource: (one) => untagged(jobDefinition('ModelBias', one)),
  }),
  sagemaker.table({
    name: 'sagemaker-model-explainability-jobs',
    types: ['AWS::SageMaker::ModelExplainabilityJobDefinition'],
    list: { command: 'ListModelExplainabilityJobDefinitions', items: (out) => out.JobDefinitionSummaries },
    describe: {
      command: 'DescribeModelExplainabilityJobDefinition',
      input: (one) => ({ JobDefinitionName: one.MonitoringJobDefinitionName }),
      item: (out) => out,
    },
    resource: (one) => untagged(jobDefinition('ModelExplainability', one)),
  }),
  sagemaker.table({
    name: 'sagemaker-model-quality-jobs',
    types: ['AWS::SageMaker::ModelQualityJobDefinition'],
    list: { command: 'ListModelQualityJobDefinitions', items: (out) => out.JobDefinitionSummaries },
    describe: {
      command: 'DescribeModelQualityJobDefinition',
      input: (one) => ({ JobDefinitionName: one.MonitoringJobDefinitionName }),
      item: (out) => out,
    },
    resource: (one) => untagged(jobDefinition('ModelQuality', one)),
  }),
];
