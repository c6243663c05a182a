import type { Examples } from '../../core/index.ts';
import { alarm, by, given, ref } from './_examples.ts';

const waiting = (...Dimensions: object[]) => alarm({ Namespace: 'AWS/SQS', MetricName: 'ApproximateNumberOfMessagesVisible', Dimensions });

export default {
  pass: [
    { title: 'a queue by its name', resources: { Waiting: waiting(by('QueueName', 'orders')) } },
    { title: 'all functions together', resources: { Failing: alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors' }) } },
    {
      title: 'a metric of the team’s own',
      resources: { Orders: alarm({ Namespace: 'Shop', MetricName: 'OrdersLost', Dimensions: [by('Till', '3')] }) },
    },
  ],
  fail: [
    { title: 'no queue is named', resources: { Waiting: waiting() }, at: ['Dimensions'] },
    { title: 'the dimension is misspelt', resources: { Waiting: waiting(by('Queue', 'orders')) }, at: ['Dimensions'] },
    { title: 'there is one too many', resources: { Waiting: waiting(by('QueueName', 'orders'), by('Stage', 'prod')) }, at: ['Dimensions'] },
    {
      title: 'that of a bucket’s size is missing',
      resources: { Full: alarm({ Namespace: 'AWS/S3', MetricName: 'BucketSizeBytes', Dimensions: [by('BucketName', 'evidence')] }) },
      at: ['Dimensions'],
    },
  ],
  unknown: [
    { title: 'the dimension is given on deployment', template: given({ Waiting: waiting(by(ref('By'), 'orders')) }, 'By') },
    {
      title: 'not all dimensions of the service are listed',
      resources: { Slow: alarm({ Namespace: 'AWS/RDS', MetricName: 'CPUUtilization', Dimensions: [by('Tenant', 'a')] }) },
    },
  ],
} satisfies Examples;
