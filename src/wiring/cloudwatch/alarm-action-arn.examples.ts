import type { Examples } from '../../core/index.ts';
import { alarm, get, given, ref, resource, sub, worker } from './_examples.ts';

const telling = (...AlarmActions: unknown[]) => alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors', AlarmActions });
const topic = resource('AWS::SNS::Topic', { TopicName: 'alerts' });
const queue = resource('AWS::SQS::Queue');
const at = ['AlarmActions[0]'];

export default {
  pass: [
    { title: 'it is given on deployment', template: given({ Failing: telling(ref('Topic')) }, 'Topic') },
    { title: 'a topic by Ref', resources: { Alerts: topic, Failing: telling(ref('Alerts')) } },
    { title: 'a topic by its attribute', resources: { Alerts: topic, Failing: telling(get('Alerts', 'TopicArn')) } },
    { title: 'a function by its ARN', resources: { Worker: worker, Failing: telling(get('Worker')) } },
    {
      title: 'ARNs that are written out, the second one in parts',
      resources: {
        Failing: telling(
          'arn:aws:sns:eu-west-1:123456789012:alerts',
          sub('arn:${AWS::Partition}:automate:${AWS::Region}:ec2:recover'),
          sub('arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:alerts'),
        ),
      },
    },
  ],
  fail: [
    { title: 'a topic by its name', resources: { Alerts: topic, Failing: telling(get('Alerts', 'TopicName')) }, at },
    { title: 'a name is written out', resources: { Alerts: topic, Failing: telling('alerts') }, at },
    { title: 'a function by its name', resources: { Worker: worker, Failing: telling(ref('Worker')) }, at },
    { title: 'a queue by its ARN', resources: { Alerts: queue, Failing: telling(get('Alerts')) }, at },
    { title: 'a queue by its URL', resources: { Alerts: queue, Failing: telling(ref('Alerts')) }, at },
    { title: 'the ARN of a queue is written out', resources: { Failing: telling('arn:aws:sqs:eu-west-1:123456789012:alerts') }, at },
  ],
  unknown: [{ title: 'a macro says what it does', resources: { Failing: telling({ 'Fn::Transform': { Name: 'Pager', Parameters: {} } }) } }],
} satisfies Examples;
