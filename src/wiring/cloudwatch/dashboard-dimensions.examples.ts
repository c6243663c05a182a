import type { Examples } from '../../core/index.ts';
import { dashboard, given, resource, showing, worker } from './_examples.ts';

const rule = resource('AWS::Events::Rule', { ScheduleExpression: 'rate(1 hour)' });

export default {
  pass: [
    { title: 'by rule', resources: { Hourly: rule, Board: showing(['AWS/Events', 'Invocations', 'RuleName', '${Hourly}']) } },
    { title: 'of all functions together', resources: { Board: showing(['AWS/Lambda', 'Errors']) } },
    {
      title: 'by two dimensions, in whatever order',
      resources: { Worker: worker, Board: showing(['AWS/Lambda', 'Errors', 'Resource', '${Worker}:live', 'FunctionName', '${Worker}']) },
    },
    { title: 'the metric is the team’s own', resources: { Board: showing(['Team/Payments', 'Refunds', 'Shop', 'a']) } },
  ],
  fail: [
    {
      title: 'the dimension is misspelt, and repeated by a dot',
      resources: { Hourly: rule, Board: showing(['AWS/Events', 'Invocations', 'Rule', '${Hourly}'], ['.', 'MatchedEvents', '.', '.']) },
      at: ['DashboardBody', 'DashboardBody'],
    },
    { title: 'the dimension that it needs is missing', resources: { Board: showing(['AWS/SQS', 'NumberOfMessagesSent']) }, at: ['DashboardBody'] },
    {
      title: 'there is one too many',
      resources: { Board: showing(['AWS/SQS', 'NumberOfMessagesSent', 'QueueName', 'work', 'Stage', 'prod']) },
      at: ['DashboardBody'],
    },
    {
      title: 'it is spelt in another case',
      resources: { Board: showing(['AWS/DynamoDB', 'ConditionalCheckFailedRequests', 'tableName', 'orders']) },
      at: ['DashboardBody'],
    },
  ],
  unknown: [
    {
      title: 'the dimension is given on deployment',
      template: given({ Board: showing(['AWS/SQS', 'NumberOfMessagesSent', '${By}', 'work']) }, 'By'),
    },
  ],
  notApplicable: [{ title: 'the body is no JSON', resources: { Board: dashboard('{"widgets": ') } }],
} satisfies Examples;
