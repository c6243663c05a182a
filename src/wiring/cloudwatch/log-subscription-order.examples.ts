import type { Examples } from '../../core/index.ts';
import { get, given, ref, resource, worker } from './_examples.ts';

const group = resource('AWS::Logs::LogGroup');
const send = (DependsOn?: unknown) => ({
  ...resource('AWS::Logs::SubscriptionFilter', { LogGroupName: ref('Trail'), FilterPattern: '', DestinationArn: get('Worker') }),
  ...(DependsOn === undefined ? {} : { DependsOn }),
});
const may = (more: object = {}) =>
  resource('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: ref('Worker'), Principal: 'logs.amazonaws.com', ...more });

export default {
  pass: [
    { title: 'it waits for the permission', resources: { Trail: group, Worker: worker, May: may(), Send: send('May') } },
    {
      title: 'it waits for several',
      resources: { Trail: group, Worker: worker, May: may({ SourceArn: get('Trail') }), Send: send(['Trail', 'May']) },
    },
    { title: 'nothing lets the service in, which is another finding', resources: { Trail: group, Worker: worker, Send: send() } },
  ],
  fail: [
    { title: 'it waits for nothing', resources: { Trail: group, Worker: worker, May: may(), Send: send() }, at: [''] },
    { title: 'it waits for the function alone', resources: { Trail: group, Worker: worker, May: may(), Send: send('Worker') }, at: [''] },
  ],
  unknown: [
    {
      title: 'whose permission it is comes on deployment',
      template: given({ Trail: group, Worker: worker, May: may({ Principal: ref('Who') }), Send: send() }, 'Who'),
    },
  ],
} satisfies Examples;
