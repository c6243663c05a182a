import type { Examples } from '../../core/index.ts';

const variant = (VariantName: string, InitialInstanceCount: unknown) => ({ VariantName, InstanceType: 'ml.m5.large', InitialInstanceCount });

export default {
  pass: [
    { title: 'two instances', properties: { ProductionVariants: [variant('all', 2)] } },
    {
      title: 'a serverless variant beside one on three instances',
      properties: {
        ProductionVariants: [variant('main', 3), { VariantName: 'spare', ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 } }],
      },
    },
  ],
  fail: [
    { title: 'one instance', properties: { ProductionVariants: [variant('all', 1)] }, at: ['ProductionVariants[0].InitialInstanceCount'] },
    {
      title: 'the second of two variants has one instance',
      properties: { ProductionVariants: [variant('main', 2), variant('trial', 1)] },
      at: ['ProductionVariants[1].InitialInstanceCount'],
    },
  ],
  unknown: [
    {
      title: 'the number is a parameter',
      template: {
        Parameters: { Count: { Type: 'Number' } },
        Resources: { Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ProductionVariants: [variant('all', { Ref: 'Count' })] } } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'the only variant is serverless',
      properties: { ProductionVariants: [{ VariantName: 'all', ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 } }] },
    },
  ],
} satisfies Examples;
