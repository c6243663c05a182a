import { finding, rule } from '../../core/index.ts';
import type { JobDefinition } from './_jobs.ts';

const rows = [
  ['SAGEMAKER_DATA_QUALITY_JOB_ISOLATION', 'AWS::SageMaker::DataQualityJobDefinition', 'data quality'],
  ['SAGEMAKER_MODEL_BIAS_JOB_ISOLATION', 'AWS::SageMaker::ModelBiasJobDefinition', 'model bias'],
  ['SAGEMAKER_MODEL_EXPLAINABILITY_JOB_NETWORK_ISOLATION', 'AWS::SageMaker::ModelExplainabilityJobDefinition', 'model explainability'],
  ['SAGEMAKER_MODEL_QUALITY_JOB_DEFINITION_ISOLATION', 'AWS::SageMaker::ModelQualityJobDefinition', 'model quality'],
] as const;

export default rows.map(([id, type, kind]) =>
  rule({
    id,
    title: `SageMaker ${kind} jobs run without a way to other networks`,
    severity: 'medium',
    types: [type],
    why: `The container of a ${kind} job reads captured requests and answers. With a way out, an image or a library that has been tampered with can carry them off.`,
    fix: 'Set NetworkConfig.EnableNetworkIsolation to true.',
    *check(definition: JobDefinition) {
      if (definition.NetworkConfig?.EnableNetworkIsolation !== true)
        yield finding('NetworkConfig.EnableNetworkIsolation', 'the containers of the job can reach other networks', { expected: 'true' });
    },
  }),
);
