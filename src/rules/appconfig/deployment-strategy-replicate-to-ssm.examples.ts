import type { Examples } from '../../core/index.ts';

const strategy = { Name: 'slow', DeploymentDurationInMinutes: 60, GrowthFactor: 10, FinalBakeTimeInMinutes: 30 };

export default {
  pass: [{ title: 'the strategy is a document too', properties: { ...strategy, ReplicateTo: 'SSM_DOCUMENT' } }],
  fail: [{ title: 'the strategy is kept nowhere else', properties: { ...strategy, ReplicateTo: 'NONE' }, at: ['ReplicateTo'] }],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { To: { Type: 'String' } },
        Resources: { Slow: { Type: 'AWS::AppConfig::DeploymentStrategy', Properties: { ...strategy, ReplicateTo: { Ref: 'To' } } } },
      },
    },
  ],
} satisfies Examples;
