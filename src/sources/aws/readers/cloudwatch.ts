import { compositeAlarm, metricAlarm, metricStream } from '../../../shapes/cloudwatch/alarm.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const cloudwatch = service({
  name: 'cloudwatch',
  load: () => import('@aws-sdk/client-cloudwatch'),
  client: 'CloudWatchClient',
  gone: ['ResourceNotFoundException'],
});

const alarms = cloudwatch.reader({
  name: 'cloudwatch-alarms',
  types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  calls: ['DescribeAlarms'],
  async *read(api) {
    for await (const page of api.pages('DescribeAlarms', { AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: 100 })) {
      for (const one of page.MetricAlarms ?? []) yield metricAlarm(one);
      for (const one of page.CompositeAlarms ?? []) yield compositeAlarm(one);
    }
  },
});

const metricStreams = cloudwatch.table({
  name: 'cloudwatch-metric-streams',
  types: ['AWS::CloudWatch::MetricStream'],
  list: { command: 'ListMetricStreams', items: (out) => out.Entries },
  describe: { command: 'GetMetricStream', input: ({ Name }) => ({ Name }), item: (out) => out },
  parts: [
    {
      command: 'ListTagsForResource',
      input: ({ Arn }) => ({ ResourceARN: Arn }),
      gives: ['Tags'],
      shape: (out) => ({ properties: tagsOf('AWS::CloudWatch::MetricStream', out?.Tags) }),
    },
  ],
  resource: metricStream,
});

export const readers: readonly Reader[] = [alarms, metricStreams];
