import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { capitals } from '../../../shapes/capitals.ts';
import { metricAlarm } from '../../../shapes/cloudwatch/alarm.ts';
import type { Translation } from '../translation.ts';

export const translations: readonly Translation[] = [
  {
    type: 'AWS::CloudWatch::Alarm',
    translate(item) {
      const { okactions, okActions, ...rest } = item.configuration;
      const answer = { ...(capitals(rest) as MetricAlarm), OKActions: (okactions ?? okActions) as string[] | undefined };
      return [{ ...metricAlarm(answer, item.tags), id: item.id }];
    },
  },
];
