import type { Examples } from '../../core/index.ts';
import { dashboard, filter, given, ref, resource, showing, worker } from './_examples.ts';

export default {
  pass: [
    {
      title: 'a function’s metrics, the second with dots for what is the same',
      resources: { Worker: worker, Board: showing(['AWS/Lambda', 'Errors', 'FunctionName', '${Worker}'], ['.', 'Throttles', '.', '.']) },
    },
    { title: 'the metric is the team’s own', resources: { Board: showing(['Team/Payments', 'Refunds']) } },
    {
      title: 'it is what a filter counts',
      resources: { Filter: filter('Compliance', 'UnauthorizedCalls'), Board: showing(['Compliance', 'UnauthorizedCalls']) },
    },
    {
      title: 'an agent publishes what it is told to',
      resources: { Board: showing(['CWAgent', 'gpu_temperature_of_ours', 'InstanceId', 'i-1234567890abcdef0']) },
    },
    {
      title: 'filter and dashboard name their namespace by the same parameter',
      template: given({ Filter: filter(ref('Space'), 'UnauthorizedCalls'), Board: showing(['${Space}', 'UnauthorizedCalls']) }, 'Space'),
    },
  ],
  fail: [
    {
      title: 'the service has no such metric',
      resources: { Topic: resource('AWS::SNS::Topic'), Board: showing(['AWS/SNS', 'MessagesPublished', 'TopicName', '${Topic.TopicName}']) },
      at: ['DashboardBody'],
    },
    { title: 'the namespace is misspelt', resources: { Board: showing(['AWS/DynamoDb', 'UserErrors']) }, at: ['DashboardBody'] },
    {
      title: 'the namespace lacks what those of services begin with',
      resources: { Worker: worker, Board: showing(['Lambda', 'Errors', 'FunctionName', '${Worker}']) },
      at: ['DashboardBody'],
    },
    {
      title: 'the metric of a filter is misspelt',
      resources: { Filter: filter('Compliance', 'UnauthorizedCalls'), Board: showing(['Compliance', 'UnauthorisedCalls']) },
      at: ['DashboardBody'],
    },
    {
      title: 'the namespace of a filter is misspelt',
      resources: { Filter: filter('Compliance', 'UnauthorizedCalls'), Board: showing(['Complience', 'UnauthorizedCalls']) },
      at: ['DashboardBody'],
    },
  ],
  unknown: [
    { title: 'the metric is given on deployment', template: given({ Board: showing(['AWS/SQS', '${Which}', 'QueueName', 'work']) }, 'Which') },
    { title: 'not all metrics of the service are listed', resources: { Board: showing(['AWS/RDS', 'BrandNewMetric']) } },
    {
      title: 'what the filter publishes is given on deployment',
      template: given({ Filter: filter('Compliance', ref('Which')), Board: showing(['Compliance', 'UnauthorizedCalls']) }, 'Which'),
    },
  ],
  notApplicable: [{ title: 'the body is no JSON', resources: { Board: dashboard('{"widgets": ') } }],
} satisfies Examples;
