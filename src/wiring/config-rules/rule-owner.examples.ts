import type { Examples } from '../../core/index.ts';

const rule = (Source: object) => ({ type: 'AWS::Config::ConfigRule', properties: { Source } });
const SourceIdentifier = 'S3_BUCKET_VERSIONING_ENABLED';

export default {
  pass: [
    { title: 'AWS judges', ...rule({ Owner: 'AWS', SourceIdentifier }) },
    { title: 'a function does', ...rule({ Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge' }) },
    { title: 'a policy does, which needs no identifier', ...rule({ Owner: 'CUSTOM_POLICY' }) },
  ],
  fail: [
    { title: 'the owner is misspelt', ...rule({ Owner: 'CUSTOM_LAMDA', SourceIdentifier }), at: ['Source.Owner'] },
    { title: 'the case is wrong', ...rule({ Owner: 'Aws', SourceIdentifier }), at: ['Source.Owner'] },
    { title: 'there is none', ...rule({ SourceIdentifier }), at: ['Source.Owner'] },
    { title: 'nothing is named that AWS would judge by', ...rule({ Owner: 'AWS' }), at: ['Source'] },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: { Source: { Owner: { Ref: 'Who' }, SourceIdentifier } } } },
      },
    },
  ],
} satisfies Examples;
