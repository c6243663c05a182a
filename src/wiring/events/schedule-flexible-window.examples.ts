import type { Examples } from '../../core/index.ts';
import { schedule } from './_samples.ts';

const target = { Arn: 'arn:aws:sqs:eu-west-1:123456789012:jobs', RoleArn: 'arn:aws:iam::123456789012:role/send' };
const window = (FlexibleTimeWindow: unknown) => ({ Nightly: schedule(target, { FlexibleTimeWindow }) });
const wide = ['FlexibleTimeWindow.MaximumWindowInMinutes'];

export default {
  pass: [
    { title: 'it fires on time', resources: window({ Mode: 'OFF' }) },
    { title: 'it fires within a quarter of an hour', resources: window({ Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 }) },
  ],
  fail: [
    { title: 'it says nothing', resources: window(undefined), at: ['FlexibleTimeWindow'] },
    { title: 'there is no such mode', resources: window({ Mode: 'ON', MaximumWindowInMinutes: 15 }), at: ['FlexibleTimeWindow.Mode'] },
    { title: 'YAML made a value of OFF without quotes', resources: window({ Mode: false }), at: ['FlexibleTimeWindow.Mode'] },
    { title: 'the window has no width', resources: window({ Mode: 'FLEXIBLE' }), at: wide },
    { title: 'the window is wider than a day', resources: window({ Mode: 'FLEXIBLE', MaximumWindowInMinutes: 2000 }), at: wide },
    { title: 'there is a width, and no window', resources: window({ Mode: 'OFF', MaximumWindowInMinutes: 15 }), at: wide },
  ],
  unknown: [
    {
      title: 'the mode is given on deployment',
      template: { Parameters: { Mode: { Type: 'String' } }, Resources: window({ Mode: { Ref: 'Mode' } }) },
    },
  ],
} satisfies Examples;
