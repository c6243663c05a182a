import type { Examples } from '../../core/index.ts';

const properties = { Name: 'guard', MetricName: 'guard', DefaultAction: { Type: 'ALLOW' } };
const stream = 'arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-web';
const logging = { properties, state: { Subject: { loggingConfiguration: { logDestinationConfigs: [stream] } } } };

export default {
  pass: [
    { title: 'it logs', ...logging },
    { title: 'it logs to a wanted stream', ...logging, parameters: { KinesisFirehoseDeliveryStreamArns: stream } },
  ],
  fail: [
    { title: 'it does not log', properties, state: { Subject: {} }, at: [''] },
    {
      title: 'it logs to another stream',
      ...logging,
      parameters: { KinesisFirehoseDeliveryStreamArns: 'arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-audit' },
      at: [''],
    },
  ],
  unknown: [{ title: 'it is not deployed yet', properties }],
} satisfies Examples;
