import type { Examples } from '../../core/index.ts';
import { alarm, get, given, ref, resource, worker } from './_examples.ts';

const failing = alarm({ Namespace: 'AWS/SQS', MetricName: 'NumberOfMessagesSent', AlarmActions: [get('Worker')], OKActions: [get('Worker')] });
const may = (more: object = {}) =>
  resource('AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: ref('Worker'),
    Principal: 'lambda.alarms.cloudwatch.amazonaws.com',
    ...more,
  });

export default {
  pass: [
    { title: 'the permission is for the alarm', resources: { Worker: worker, Failing: failing, May: may({ SourceArn: get('Failing') }) } },
    {
      title: 'the permission is for any alarm of the account',
      resources: { Worker: worker, Failing: failing, May: may({ SourceAccount: ref('AWS::AccountId') }) },
    },
    {
      title: 'the function is another stack’s',
      resources: {
        Failing: alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors', AlarmActions: ['arn:aws:lambda:eu-west-1:123456789012:function:pager'] }),
      },
    },
  ],
  fail: [
    { title: 'there is no permission', resources: { Worker: worker, Failing: failing }, at: ['AlarmActions[0]'] },
    {
      title: 'the permission is for the service as topics know it',
      resources: { Worker: worker, Failing: failing, May: may({ Principal: 'cloudwatch.amazonaws.com' }) },
      at: ['AlarmActions[0]'],
    },
    {
      title: 'the permission is for another alarm',
      resources: {
        Worker: worker,
        Failing: failing,
        Other: alarm({ Namespace: 'AWS/Lambda', MetricName: 'Errors' }),
        May: may({ SourceArn: get('Other') }),
      },
      at: ['AlarmActions[0]'],
    },
  ],
  unknown: [
    {
      title: 'which alarm may is given on deployment',
      template: given({ Worker: worker, Failing: failing, May: may({ SourceArn: ref('Which') }) }, 'Which'),
    },
  ],
} satisfies Examples;
