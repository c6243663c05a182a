import type { Examples } from '../../core/index.ts';

const strategy = { Name: 'slow', DeploymentDurationInMinutes: 60, GrowthFactor: 10, ReplicateTo: 'NONE' };

export default {
  pass: [
    { title: 'half an hour', properties: { ...strategy, FinalBakeTimeInMinutes: 30 } },
    { title: 'ten minutes, which is enough here', properties: { ...strategy, FinalBakeTimeInMinutes: 10 }, parameters: { minBakeTime: 10 } },
  ],
  fail: [
    { title: 'nothing is said, so nothing is watched', properties: strategy, at: ['FinalBakeTimeInMinutes'] },
    { title: 'ten minutes', properties: { ...strategy, FinalBakeTimeInMinutes: 10 }, at: ['FinalBakeTimeInMinutes'] },
  ],
  unknown: [
    {
      title: 'the minutes are a parameter',
      template: {
        Parameters: { Minutes: { Type: 'Number' } },
        Resources: { Slow: { Type: 'AWS::AppConfig::DeploymentStrategy', Properties: { ...strategy, FinalBakeTimeInMinutes: { Ref: 'Minutes' } } } },
      },
    },
  ],
} satisfies Examples;
