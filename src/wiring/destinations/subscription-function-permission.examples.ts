import type { Examples } from '../../core/index.ts';
import { get, ref, resource, sub, topic } from '../_examples.ts';

const worker = resource('AWS::Lambda::Function', {
  Code: { ZipFile: 'exports.handler = async () => {};' },
  Role: 'arn:aws:iam::123456789012:role/worker',
});
const subscription = (more: object = {}) =>
  resource('AWS::SNS::Subscription', { TopicArn: ref('Alerts'), Protocol: 'lambda', Endpoint: get('Worker'), ...more });
const may = (more: object = {}) =>
  resource('AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: ref('Worker'),
    Principal: 'sns.amazonaws.com',
    SourceArn: ref('Alerts'),
    ...more,
  });
const both = { Alerts: topic(), Worker: worker, Subscription: subscription() };
const alias = resource('AWS::Lambda::Alias', { FunctionName: ref('Worker'), FunctionVersion: '1', Name: 'live' });

export default {
  pass: [
    { title: 'the permission names the topic', resources: { ...both, May: may() } },
    {
      title: 'the permission is for any topic of the account',
      resources: { ...both, May: may({ FunctionName: get('Worker'), SourceArn: sub('arn:aws:sns:${AWS::Region}:${AWS::AccountId}:*') }) },
    },
    {
      title: 'an alias is invoked, and has the permission',
      resources: { ...both, Live: alias, Subscription: subscription({ Endpoint: ref('Live') }), May: may({ FunctionName: ref('Live') }) },
    },
    {
      title: 'the subscription stands within the topic',
      resources: { Alerts: topic({ Subscription: [{ Protocol: 'lambda', Endpoint: get('Worker') }] }), Worker: worker, May: may() },
    },
    {
      title: 'the function is in another account',
      resources: { Alerts: topic(), Subscription: subscription({ Endpoint: 'arn:aws:lambda:eu-west-1:123456789012:function:worker' }) },
    },
  ],
  fail: [
    { title: 'there is no permission', resources: both, at: ['Endpoint'] },
    { title: 'the permission is for EventBridge', resources: { ...both, May: may({ Principal: 'events.amazonaws.com' }) }, at: ['Endpoint'] },
    {
      title: 'the permission is for another topic',
      resources: { ...both, Other: topic(), May: may({ SourceArn: ref('Other') }) },
      at: ['Endpoint'],
    },
    {
      title: 'the function has the permission, and its alias is invoked by another topic',
      resources: { ...both, Other: topic(), Live: alias, Subscription: subscription({ TopicArn: ref('Other'), Endpoint: ref('Live') }), May: may() },
      at: ['Endpoint'],
    },
  ],
  unknown: [
    {
      title: 'which topic may invoke it is given on deployment',
      template: { Parameters: { From: { Type: 'String' } }, Resources: { ...both, May: may({ SourceArn: ref('From') }) } },
    },
  ],
} satisfies Examples;
