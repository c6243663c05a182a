import type { Examples } from '../../core/index.ts';
import { alarm, body, by, dashboard, given, ref, resource, showing, sub, worker } from './_examples.ts';

const queue = (QueueName?: unknown) => resource('AWS::SQS::Queue', QueueName === undefined ? {} : { QueueName });
const sent = (name: string) => showing(['AWS/SQS', 'NumberOfMessagesSent', 'QueueName', name]);
const topic = resource('AWS::SNS::Topic');
const errors = alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors', Dimensions: [by('FunctionName', ref('Worker'))] });
const alarmsOf = (...alarms: string[]) => dashboard(sub(JSON.stringify({ widgets: [{ type: 'alarm', properties: { title: 'Alarms', alarms } }] })));

export default {
  pass: [
    {
      title: 'a queue, a topic and a function, each by its name',
      resources: {
        Work: queue(),
        Topic: topic,
        Worker: worker,
        Board: showing(
          ['AWS/SQS', 'NumberOfMessagesSent', 'QueueName', '${Work.QueueName}'],
          ['AWS/SNS', 'NumberOfMessagesPublished', 'TopicName', '${Topic.TopicName}'],
          ['AWS/Lambda', 'Errors', 'FunctionName', '${Worker}'],
        ),
      },
    },
    { title: 'the name is written out', resources: { Work: queue('incoming-orders'), Board: sent('incoming-orders') } },
    {
      title: 'the name is put together as that of the queue',
      resources: { Work: queue(sub('${AWS::StackName}-orders')), Board: sent('${AWS::StackName}-orders') },
    },
    { title: 'the queue is another stack’s', resources: { Work: queue('incoming-orders'), Board: sent('invoices') } },
    { title: 'the queues are numbered', resources: { One: queue('incoming-orders-1'), Board: sent('incoming-orders-2') } },
    { title: 'an alarm by its ARN', resources: { Worker: worker, Errors: errors, Board: alarmsOf('${Errors.Arn}') } },
  ],
  fail: [
    {
      title: 'a topic by its ARN',
      resources: { Topic: topic, Board: showing(['AWS/SNS', 'NumberOfMessagesPublished', 'TopicName', '${Topic}']) },
      at: ['DashboardBody'],
    },
    { title: 'a queue by its URL', resources: { Work: queue(), Board: sent('${Work}') }, at: ['DashboardBody'] },
    {
      title: 'a function by its ARN',
      resources: { Worker: worker, Board: showing(['AWS/Lambda', 'Errors', 'FunctionName', '${Worker.Arn}']) },
      at: ['DashboardBody'],
    },
    {
      title: 'a queue where a function is wanted',
      resources: { Work: queue(), Board: showing(['AWS/Lambda', 'Errors', 'FunctionName', '${Work.QueueName}']) },
      at: ['DashboardBody'],
    },
    { title: 'the name is misspelt', resources: { Work: queue('incoming-orders'), Board: sent('incomming-orders') }, at: ['DashboardBody'] },
    { title: 'an ARN is written out', resources: { Board: sent('arn:aws:sqs:eu-west-1:123456789012:orders') }, at: ['DashboardBody'] },
    { title: 'an alarm by its name', resources: { Worker: worker, Errors: errors, Board: alarmsOf('${Errors}') }, at: ['DashboardBody'] },
  ],
  unknown: [
    {
      title: 'Fn::Sub is forgotten around the body, which is another finding',
      resources: { Work: queue('incoming-orders'), Board: dashboard(body([['AWS/SQS', 'NumberOfMessagesSent', 'QueueName', '${Work.QueueName}']])) },
    },
    {
      title: 'the name of the queue is given on deployment',
      template: given({ Work: queue(ref('Name')), Board: sent('incoming-orders') }, 'Name'),
    },
    { title: 'the queue is given on deployment', template: given({ Work: queue('incoming-orders'), Board: sent('${Which}') }, 'Which') },
  ],
  notApplicable: [{ title: 'the body is no JSON', resources: { Board: dashboard('{"widgets": ') } }],
} satisfies Examples;
