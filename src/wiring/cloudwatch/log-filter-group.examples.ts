import type { Examples } from '../../core/index.ts';
import { get, given, ref, resource, sub, worker } from './_examples.ts';

const group = (LogGroupName?: unknown) => resource('AWS::Logs::LogGroup', LogGroupName === undefined ? {} : { LogGroupName });
const counting = (LogGroupName: unknown, more: object = {}) => ({
  ...resource('AWS::Logs::MetricFilter', {
    LogGroupName,
    FilterPattern: 'ERROR',
    MetricTransformations: [{ MetricNamespace: 'Shop', MetricName: 'Errors', MetricValue: '1' }],
  }),
  ...more,
});
const at = ['LogGroupName'];

export default {
  pass: [
    { title: 'by reference', resources: { Trail: group(), Errors: counting(ref('Trail')) } },
    {
      title: 'by a name that is written out, after the group',
      resources: { Trail: group('trail'), Errors: counting('trail', { DependsOn: 'Trail' }) },
    },
    {
      title: 'the group of a function that the template makes',
      resources: { Worker: worker, Log: group(sub('/aws/lambda/${Worker}')), Errors: counting(ref('Log')) },
    },
    { title: 'the group is another stack’s', resources: { Trail: group('cloudtrail-events'), Errors: counting('vpc-flows') } },
  ],
  fail: [
    { title: 'by its ARN', resources: { Trail: group(), Errors: counting(get('Trail')) }, at },
    { title: 'by a name that is written out, in any order', resources: { Trail: group('trail'), Errors: counting('trail') }, at },
    { title: 'the name is misspelt', resources: { Trail: group('cloudtrail-events'), Errors: counting('cloudtrail-event') }, at },
    {
      title: 'the group that a function makes when it first runs',
      resources: { Worker: worker, Errors: counting(sub('/aws/lambda/${Worker}')) },
      at,
    },
  ],
  unknown: [
    { title: 'the name of the group is given on deployment', template: given({ Trail: group(ref('Name')), Errors: counting('trail') }, 'Name') },
  ],
} satisfies Examples;
