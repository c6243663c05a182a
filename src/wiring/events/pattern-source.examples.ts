import type { Examples } from '../../core/index.ts';
import { matching } from './_samples.ts';

const failing = (title: string, pattern: object, ...at: string[]) => ({ title, resources: { Rule: matching(pattern) }, at });

export default {
  pass: [
    { title: 'a service', resources: { Rule: matching({ source: ['aws.config'] }) } },
    { title: 'a service and a system of the house', resources: { Rule: matching({ source: ['aws.s3', 'com.example.shop'] }) } },
    { title: 'a plain word, which may be anybody', resources: { Rule: matching({ source: ['config'] }) } },
    { title: 'a partner', resources: { Rule: matching({ source: ['aws.partner/example.com/123/orders'] }) } },
    { title: 'all services', resources: { Rule: matching({ source: [{ prefix: 'aws.' }] }) } },
    { title: 'there is no pattern', properties: { ScheduleExpression: 'rate(1 hour)' } },
  ],
  fail: [
    failing('a letter is missing', { source: ['aws.confg'] }, 'EventPattern.source[0]'),
    failing('it is like no service of AWS', { source: ['aws.compliance-checker'] }, 'EventPattern.source[0]'),
    failing('it is in capitals', { source: ['AWS.Config'] }, 'EventPattern.source[0]'),
    failing('it is the name of the service in policies', { source: ['config.amazonaws.com'] }, 'EventPattern.source[0]'),
    failing('it has another delimiter', { source: ['aws:config'] }, 'EventPattern.source[0]'),
    failing(
      'it lacks what sources of AWS begin with',
      { source: ['config'], 'detail-type': ['Config Rules Compliance Change'] },
      'EventPattern.source[0]',
    ),
    failing(
      'it is how people call the service',
      { source: ['AWS Config'], 'detail-type': ['Config Rules Compliance Change'] },
      'EventPattern.source[0]',
    ),
    failing('one of several is wrong', { source: ['aws.s3', 'aws.cloudwach'] }, 'EventPattern.source[1]'),
    failing('one side of a choice is wrong', { $or: [{ source: ['aws.s3'] }, { source: ['aws.stats'] }] }, 'EventPattern.$or[1].source[0]'),
  ],
  unknown: [
    {
      title: 'the source is given on deployment',
      template: { Parameters: { Source: { Type: 'String' } }, Resources: { Rule: matching({ source: [{ Ref: 'Source' }] }) } },
    },
  ],
} satisfies Examples;
