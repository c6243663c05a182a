import type { Examples } from '../../core/index.ts';
import { get, queue, ref, resource, sub, topic } from '../_examples.ts';

const to = (Protocol: unknown, Endpoint: unknown) => ({
  Alerts: topic(),
  Inbox: queue(),
  Worker: resource('AWS::Lambda::Function', {
    Code: { ZipFile: 'exports.handler = async () => {};' },
    Role: 'arn:aws:iam::123456789012:role/worker',
  }),
  Live: resource('AWS::Lambda::Alias', { FunctionName: ref('Worker'), FunctionVersion: '1', Name: 'live' }),
  Subscription: resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol, Endpoint }),
});

export default {
  pass: [
    { title: 'a queue by its ARN', resources: to('sqs', get('Inbox')) },
    {
      title: 'a queue by an ARN that is put together',
      resources: to('sqs', sub('arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:inbox')),
    },
    { title: 'a function by its ARN', resources: to('lambda', get('Worker')) },
    { title: 'an alias, of which Ref is the ARN', resources: to('lambda', ref('Live')) },
    { title: 'an address', resources: to('email', 'team+alerts@example.com') },
    { title: 'a web hook', resources: to('https', 'https://example.com/hooks') },
    { title: 'a phone', resources: to('sms', '+14155550100') },
    {
      title: 'an address within the topic',
      resources: { Alerts: topic({ Subscription: [{ Protocol: 'email-json', Endpoint: 'team@example.com' }] }) },
    },
  ],
  fail: [
    { title: 'the URL of a queue, which is what Ref answers', resources: to('sqs', ref('Inbox')), at: ['Endpoint'] },
    { title: 'the URL of a queue, written out', resources: to('sqs', 'https://sqs.eu-west-1.amazonaws.com/123456789012/inbox'), at: ['Endpoint'] },
    { title: 'the name of a function, which is what Ref answers', resources: to('lambda', ref('Worker')), at: ['Endpoint'] },
    { title: 'the ARN of a queue for a function', resources: to('lambda', get('Inbox')), at: ['Endpoint'] },
    {
      title: 'the ARN of a function, written out, for a queue',
      resources: to('sqs', sub('arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:x')),
      at: ['Endpoint'],
    },
    { title: 'mail to nobody', resources: to('email', 'team'), at: ['Endpoint'] },
    { title: 'a web hook without TLS where https is said', resources: to('https', 'http://example.com/hooks'), at: ['Endpoint'] },
    { title: 'a protocol that there is none of', resources: to('slack', '#alerts'), at: ['Protocol'] },
    {
      title: 'mail to nobody, within the topic',
      resources: { Alerts: topic({ Subscription: [{ Protocol: 'email', Endpoint: 'https://example.com' }] }) },
      at: ['Subscription[0].Endpoint'],
    },
  ],
  unknown: [
    {
      title: 'the address is given on deployment',
      template: { Parameters: { Address: { Type: 'String' } }, Resources: to('email', ref('Address')) },
    },
  ],
} satisfies Examples;
