import type { Examples } from '../../core/index.ts';
import { get, given, ref, resource, sub, worker } from './_examples.ts';

const group = resource('AWS::Logs::LogGroup');
const send = (more: object = {}) =>
  resource('AWS::Logs::SubscriptionFilter', { LogGroupName: ref('Trail'), FilterPattern: '', DestinationArn: get('Worker'), ...more });
const may = (more: object = {}) =>
  resource('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: ref('Worker'), Principal: 'logs.amazonaws.com', ...more });

export default {
  pass: [
    { title: 'the permission is for the group', resources: { Trail: group, Worker: worker, Send: send(), May: may({ SourceArn: get('Trail') }) } },
    {
      title: 'the permission is for the service in the region',
      resources: { Trail: group, Worker: worker, Send: send(), May: may({ Principal: sub('logs.${AWS::Region}.amazonaws.com') }) },
    },
    {
      title: 'the permission is for every group of the account, and the group is another stack’s',
      resources: {
        Worker: worker,
        Send: send({ LogGroupName: 'trail' }),
        May: may({ FunctionName: get('Worker'), SourceArn: sub('arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*') }),
      },
    },
    {
      title: 'it sends to a stream',
      resources: {
        Trail: group,
        Send: send({ DestinationArn: 'arn:aws:kinesis:eu-west-1:123456789012:stream/logs', RoleArn: 'arn:aws:iam::123456789012:role/logs' }),
      },
    },
  ],
  fail: [
    { title: 'there is no permission', resources: { Trail: group, Worker: worker, Send: send() }, at: ['DestinationArn'] },
    {
      title: 'the permission is for another service',
      resources: { Trail: group, Worker: worker, Send: send(), May: may({ Principal: 'events.amazonaws.com' }) },
      at: ['DestinationArn'],
    },
    {
      title: 'the permission is for another group',
      resources: { Trail: group, Other: group, Worker: worker, Send: send(), May: may({ SourceArn: get('Other') }) },
      at: ['DestinationArn'],
    },
  ],
  unknown: [
    {
      title: 'which group may is given on deployment',
      template: given({ Trail: group, Worker: worker, Send: send(), May: may({ SourceArn: ref('Which') }) }, 'Which'),
    },
  ],
} satisfies Examples;
