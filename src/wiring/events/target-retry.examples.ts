import type { Examples } from '../../core/index.ts';
import { hourly, schedule, target } from './_samples.ts';

const jobs = 'arn:aws:sqs:eu-west-1:123456789012:jobs';
const retrying = (RetryPolicy: object) => hourly(target(jobs, { RetryPolicy }));

export default {
  pass: [
    { title: 'both are within', resources: { Hourly: retrying({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 }) } },
    { title: 'the most that there is', resources: { Hourly: retrying({ MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86400 }) } },
    { title: 'it is left to EventBridge', resources: { Hourly: hourly(target(jobs)) } },
  ],
  fail: [
    {
      title: 'it is tried too often',
      resources: { Hourly: retrying({ MaximumRetryAttempts: 200 }) },
      at: ['Targets[0].RetryPolicy.MaximumRetryAttempts'],
    },
    {
      title: 'it is tried too briefly',
      resources: { Hourly: retrying({ MaximumEventAgeInSeconds: 30 }) },
      at: ['Targets[0].RetryPolicy.MaximumEventAgeInSeconds'],
    },
    {
      title: 'a schedule tries for two days',
      resources: {
        Nightly: schedule({ Arn: jobs, RoleArn: 'arn:aws:iam::123456789012:role/send', RetryPolicy: { MaximumEventAgeInSeconds: 172800 } }),
      },
      at: ['Target.RetryPolicy.MaximumEventAgeInSeconds'],
    },
  ],
  unknown: [
    {
      title: 'how often is given on deployment',
      template: { Parameters: { Often: { Type: 'Number' } }, Resources: { Hourly: retrying({ MaximumRetryAttempts: { Ref: 'Often' } }) } },
    },
  ],
} satisfies Examples;
