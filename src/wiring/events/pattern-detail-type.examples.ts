import type { Examples } from '../../core/index.ts';
import { matching } from './_samples.ts';

const pattern = (source: unknown, type: unknown, more: object = {}) => matching({ source: [source], 'detail-type': [type], ...more });
const at = ['EventPattern.detail-type[0]'];

export default {
  pass: [
    { title: 'the source sends it', resources: { Rule: pattern('aws.config', 'Config Rules Compliance Change') } },
    { title: 'a call that CloudTrail tells of', resources: { Rule: pattern('aws.config', 'AWS API Call via CloudTrail') } },
    { title: 'one of two sources sends it', resources: { Rule: matching({ source: ['aws.s3', 'aws.config'], 'detail-type': ['Object Created'] }) } },
    { title: 'a system of the house may send anything', resources: { Rule: pattern('com.example.shop', 'Order Placed') } },
    { title: 'it is told by how it begins', resources: { Rule: pattern('aws.config', { prefix: 'Config ' }) } },
    { title: 'any event of the source', resources: { Rule: matching({ source: ['aws.config'] }) } },
  ],
  fail: [
    { title: 'it is misspelt', resources: { Rule: pattern('aws.config', 'Config Rule Compliance Change') }, at },
    { title: 'it is in small letters', resources: { Rule: pattern('aws.s3', 'object created') }, at },
    { title: 'it is of another source', resources: { Rule: pattern('aws.s3', 'Config Rules Compliance Change') }, at },
    { title: 'the source sends nothing of the kind', resources: { Rule: pattern('aws.config', 'Everything Is Fine') }, at },
  ],
  unknown: [
    {
      title: 'the detail-type is given on deployment',
      template: { Parameters: { Type: { Type: 'String' } }, Resources: { Rule: pattern('aws.config', { Ref: 'Type' }) } },
    },
    {
      title: 'the source is given on deployment',
      template: { Parameters: { Source: { Type: 'String' } }, Resources: { Rule: pattern({ Ref: 'Source' }, 'Config Rule Compliance Change') } },
    },
  ],
} satisfies Examples;
