import type { Examples, ExamplesByRule } from '../../core/index.ts';

const of = (type: string): Examples => ({
  pass: [{ title: 'network isolation is on', properties: { NetworkConfig: { EnableNetworkIsolation: true } } }],
  fail: [
    { title: 'nothing is said, so isolation is off', properties: {}, at: ['NetworkConfig.EnableNetworkIsolation'] },
    { title: 'isolation is off', properties: { NetworkConfig: { EnableNetworkIsolation: false } }, at: ['NetworkConfig.EnableNetworkIsolation'] },
    {
      title: 'it runs in a VPC, which alone isolates nothing',
      properties: { NetworkConfig: { VpcConfig: { Subnets: ['subnet-1'], SecurityGroupIds: ['sg-1'] } } },
      at: ['NetworkConfig.EnableNetworkIsolation'],
    },
  ],
  unknown: [
    {
      title: 'isolation is a parameter',
      template: {
        Parameters: { Isolated: { Type: 'String' } },
        Resources: { Job: { Type: type, Properties: { NetworkConfig: { EnableNetworkIsolation: { Ref: 'Isolated' } } } } },
      },
    },
  ],
});

export default {
  SAGEMAKER_DATA_QUALITY_JOB_ISOLATION: of('AWS::SageMaker::DataQualityJobDefinition'),
  SAGEMAKER_MODEL_BIAS_JOB_ISOLATION: of('AWS::SageMaker::ModelBiasJobDefinition'),
  SAGEMAKER_MODEL_EXPLAINABILITY_JOB_NETWORK_ISOLATION: of('AWS::SageMaker::ModelExplainabilityJobDefinition'),
  SAGEMAKER_MODEL_QUALITY_JOB_DEFINITION_ISOLATION: of('AWS::SageMaker::ModelQualityJobDefinition'),
} satisfies ExamplesByRule;
