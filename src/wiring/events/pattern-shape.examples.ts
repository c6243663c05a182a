import type { Examples } from '../../core/index.ts';
import { matching } from './_samples.ts';

const failing = (title: string, pattern: unknown, ...at: string[]) => ({ title, resources: { Rule: matching(pattern) }, at });
const ofConfig = { source: ['aws.config'], 'detail-type': ['Config Rules Compliance Change'] };

export default {
  pass: [
    { title: 'values stand in arrays', resources: { Rule: matching({ ...ofConfig, detail: { messageType: ['ComplianceChangeNotification'] } }) } },
    { title: 'the pattern is written as JSON', resources: { Rule: matching(JSON.stringify(ofConfig)) } },
    {
      title: 'operators are used',
      resources: {
        Rule: matching({
          source: [{ prefix: 'aws.' }],
          detail: { state: [{ 'anything-but': ['ok'] }], size: [{ numeric: ['>', 0, '<=', 5] }], note: [{ exists: false }] },
          $or: [{ account: ['123456789012'] }, { region: ['eu-west-1'] }],
        }),
      },
    },
    {
      title: 'the JSON has a reference in it',
      resources: {
        Bucket: { Type: 'AWS::S3::Bucket' },
        Rule: matching({ 'Fn::Sub': '{"source": ["aws.s3"], "detail": {"bucket": {"name": ["${Bucket}"]}}}' }),
      },
    },
    { title: 'it has a schedule and no pattern', properties: { ScheduleExpression: 'rate(1 hour)' } },
  ],
  fail: [
    failing('a value stands in no array', { source: 'aws.config' }, 'EventPattern.source'),
    failing('an operator is spelt wrong', { source: [{ prefx: 'aws.' }] }, 'EventPattern.source[0]'),
    failing('an operator stands in no array', { source: { prefix: 'aws.' } }, 'EventPattern.source'),
    failing('an array is empty', { source: [] }, 'EventPattern.source'),
    failing('a field that events do not have', { source: ['aws.config'], detailType: ['Config Rules Compliance Change'] }, 'EventPattern.detailType'),
    failing('detail is a text', { source: ['aws.config'], detail: 'NON_COMPLIANT' }, 'EventPattern.detail'),
    failing('it is empty', {}, 'EventPattern'),
    failing('it is written as text that is no JSON', "{'source': ['aws.config']}", 'EventPattern'),
    failing('the fault is in JSON written as text', '{"source": "aws.config"}', 'EventPattern'),
  ],
  unknown: [
    {
      title: 'what source may be is given on deployment, as a list or not',
      template: { Parameters: { Source: { Type: 'String' } }, Resources: { Rule: matching({ source: { Ref: 'Source' } }) } },
    },
    {
      title: 'the whole pattern is given on deployment',
      template: { Parameters: { Pattern: { Type: 'String' } }, Resources: { Rule: matching({ Ref: 'Pattern' }) } },
    },
  ],
} satisfies Examples;
