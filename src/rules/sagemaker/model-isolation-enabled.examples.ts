import type { Examples } from '../../core/index.ts';

const PrimaryContainer = { Image: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/scorer:1' };

export default {
  pass: [
    { title: 'isolation is on', properties: { PrimaryContainer, EnableNetworkIsolation: true } },
    { title: 'isolation is on, given as text', properties: { PrimaryContainer, EnableNetworkIsolation: 'true' } },
  ],
  fail: [
    { title: 'nothing is said, so isolation is off', properties: { PrimaryContainer }, at: ['EnableNetworkIsolation'] },
    { title: 'isolation is off', properties: { PrimaryContainer, EnableNetworkIsolation: false }, at: ['EnableNetworkIsolation'] },
  ],
  unknown: [
    {
      title: 'isolation is a parameter',
      template: {
        Parameters: { Isolated: { Type: 'String' } },
        Resources: { Scorer: { Type: 'AWS::SageMaker::Model', Properties: { PrimaryContainer, EnableNetworkIsolation: { Ref: 'Isolated' } } } },
      },
    },
  ],
} satisfies Examples;
