import type { Examples } from '../../core/index.ts';
import { schedule } from './_samples.ts';

const target = { Arn: 'arn:aws:sqs:eu-west-1:123456789012:jobs', RoleArn: 'arn:aws:iam::123456789012:role/send' };
const zone = (ScheduleExpressionTimezone: unknown) => ({ Nightly: schedule(target, { ScheduleExpressionTimezone }) });
const at = ['ScheduleExpressionTimezone'];

export default {
  pass: [
    { title: 'a zone', resources: zone('Europe/Berlin') },
    { title: 'an old name of one', resources: zone('US/Eastern') },
    { title: 'it says nothing, which is UTC', resources: { Nightly: schedule(target) } },
  ],
  fail: [
    { title: 'a letter is missing', resources: zone('Europe/Berln'), at },
    { title: 'an offset', resources: zone('+02:00'), at },
  ],
  unknown: [
    {
      title: 'the zone is given on deployment',
      template: { Parameters: { Zone: { Type: 'String' } }, Resources: zone({ Ref: 'Zone' }) },
    },
  ],
} satisfies Examples;
