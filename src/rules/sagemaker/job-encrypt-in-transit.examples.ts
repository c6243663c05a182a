import type { Examples, ExamplesByRule } from '../../core/index.ts';

const on = (InstanceCount: unknown, NetworkConfig?: object) => ({
  JobResources: { ClusterConfig: { InstanceCount, InstanceType: 'ml.m5.large', VolumeSizeInGB: 20 } },
  ...(NetworkConfig ? { NetworkConfig } : {}),
});
const path = 'NetworkConfig.EnableInterContainerTrafficEncryption';

const of = (type: string): Examples => ({
  pass: [{ title: 'traffic between two instances is encrypted', properties: on(2, { EnableInterContainerTrafficEncryption: true }) }],
  fail: [
    { title: 'two instances, and nothing is said', properties: on(2), at: [path] },
    { title: 'three instances without encryption', properties: on(3, { EnableInterContainerTrafficEncryption: false }), at: [path] },
  ],
  unknown: [
    {
      title: 'the number of instances is a parameter',
      template: { Parameters: { Count: { Type: 'Number' } }, Resources: { Job: { Type: type, Properties: on({ Ref: 'Count' }) } } },
    },
  ],
  notApplicable: [{ title: 'one instance', properties: on(1) }],
});

export default {
  SAGEMAKER_DATA_QUALITY_JOB_ENCRYPT_IN_TRANSIT: of('AWS::SageMaker::DataQualityJobDefinition'),
  SAGEMAKER_MODEL_BIAS_JOB_ENCRYPT_IN_TRANSIT: of('AWS::SageMaker::ModelBiasJobDefinition'),
  SAGEMAKER_MODEL_EXPLAINABILITY_JOB_ENCRYPT_IN_TRANSIT: of('AWS::SageMaker::ModelExplainabilityJobDefinition'),
  SAGEMAKER_MODEL_QUALITY_JOB_ENCRYPT_IN_TRANSIT: of('AWS::SageMaker::ModelQualityJobDefinition'),
} satisfies ExamplesByRule;
