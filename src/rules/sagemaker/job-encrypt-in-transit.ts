import { finding, rule } from '../../core/index.ts';
import type { JobDefinition } from './_jobs.ts';

const rows = [
  ['SAGEMAKER_DATA_QUALITY_JOB_ENCRYPT_IN_TRANSIT', 'AWS::SageMaker::DataQualityJobDefinition', 'data quality'],
  ['SAGEMAKER_MODEL_BIAS_JOB_ENCRYPT_IN_TRANSIT', 'AWS::SageMaker::ModelBiasJobDefinition', 'model bias'],
  ['SAGEMAKER_MODEL_EXPLAINABILITY_JOB_ENCRYPT_IN_TRANSIT', 'AWS::SageMaker::ModelExplainabilityJobDefinition', 'model explainability'],
  ['SAGEMAKER_MODEL_QUALITY_JOB_ENCRYPT_IN_TRANSIT', 'AWS::SageMaker::ModelQualityJobDefinition', 'model quality'],
] as const;

export default rows.map(([id, type, kind]) =>
  rule({
    id,
    title: `The containers of SageMaker ${kind} jobs encrypt what they send each other`,
    severity: 'medium',
    types: [type],
    why: `A ${kind} job on several instances passes parts of the data it examines between them, and without encryption they travel in the clear.`,
    fix: 'Set NetworkConfig.EnableInterContainerTrafficEncryption to true.',
    scope: (definition: JobDefinition) =>
      (definition.JobResources?.ClusterConfig?.InstanceCount ?? 2) < 2 ? 'it runs on one instance, so nothing passes between instances' : true,
    *check(definition: JobDefinition) {
      if (definition.NetworkConfig?.EnableInterContainerTrafficEncryption !== true)
        yield finding('NetworkConfig.EnableInterContainerTrafficEncryption', 'traffic between the containers is not encrypted', { expected: 'true' });
    },
  }),
);
