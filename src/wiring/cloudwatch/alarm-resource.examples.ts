import type { Examples } from '../../core/index.ts';
import { alarm, by, get, given, ref, resource, sub, worker } from './_examples.ts';

const queue = (QueueName?: unknown) => resource('AWS::SQS::Queue', QueueName === undefined ? {} : { QueueName });
const waiting = (name: unknown) =>
  alarm({ Namespace: 'AWS/SQS', MetricName: 'ApproximateNumberOfMessagesVisible', Dimensions: [by('QueueName', name)] });
const failing = (name: unknown) => alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors', Dimensions: [by('FunctionName', name)] });
const notInvoked = (name: unknown) => alarm({ Namespace: 'AWS/Events', MetricName: 'FailedInvocations', Dimensions: [by('RuleName', name)] });
const rule = (more: object = {}) => resource('AWS::Events::Rule', { EventPattern: { source: ['shop'] }, ...more });
const bus = resource('AWS::Events::EventBus', { Name: 'shop' });
const at = ['Dimensions[0].Value'];

export default {
  pass: [
    { title: 'the queue by its name', resources: { Orders: queue(), Waiting: waiting(get('Orders', 'QueueName')) } },
    { title: 'the function by Ref', resources: { Worker: worker, Failing: failing(ref('Worker')) } },
    { title: 'the function by Fn::Sub', resources: { Worker: worker, Failing: failing(sub('${Worker}')) } },
    { title: 'the name is written out', resources: { Orders: queue('incoming-orders'), Waiting: waiting('incoming-orders') } },
    { title: 'the queue is another stack’s', resources: { Orders: queue('incoming-orders'), Waiting: waiting('invoices') } },
    { title: 'a rule of the default bus by Ref', resources: { Shop: rule(), Failing: notInvoked(ref('Shop')) } },
  ],
  fail: [
    { title: 'a queue by its URL', resources: { Orders: queue(), Waiting: waiting(ref('Orders')) }, at },
    { title: 'a queue by its ARN', resources: { Orders: queue(), Waiting: waiting(get('Orders')) }, at },
    { title: 'a function by its ARN', resources: { Worker: worker, Failing: failing(get('Worker')) }, at },
    { title: 'a rule of another bus by Ref', resources: { Bus: bus, Shop: rule({ EventBusName: 'shop' }), Failing: notInvoked(ref('Shop')) }, at },
    { title: 'another kind of resource', resources: { Orders: queue(), Failing: failing(get('Orders', 'QueueName')) }, at },
    { title: 'what the template calls it, in place of its name', resources: { Orders: queue('incoming-orders'), Waiting: waiting('Orders') }, at },
    { title: 'the name is misspelt', resources: { Orders: queue('incoming-orders'), Waiting: waiting('incoming-order') }, at },
  ],
  unknown: [
    { title: 'the queue is given on deployment', template: given({ Orders: queue('incoming-orders'), Waiting: waiting(ref('Which')) }, 'Which') },
    {
      title: 'the name of the queue is given on deployment',
      template: given({ Orders: queue(ref('Name')), Waiting: waiting('incoming-orders') }, 'Name'),
    },
  ],
} satisfies Examples;
