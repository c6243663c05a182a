import type { Examples } from '../../core/index.ts';

const rule = (SourceIdentifier: string, InputParameters?: unknown) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source: { Owner: 'AWS', SourceIdentifier }, ...(InputParameters === undefined ? {} : { InputParameters }) },
});

export default {
  pass: [
    { title: 'the rule has it', ...rule('ACCESS_KEYS_ROTATED', { maxAccessKeyAge: 90 }) },
    { title: 'there are none', ...rule('S3_BUCKET_VERSIONING_ENABLED') },
    { title: 'JSON text is read as well', ...rule('VPC_FLOW_LOGS_ENABLED', '{"trafficType": "ALL"}') },
    { title: 'the rule itself does not exist, which is told for itself', ...rule('S3_BUCKET_VERSIONS', { days: 1 }) },
  ],
  fail: [
    { title: 'a letter is missing', ...rule('ACCESS_KEYS_ROTATED', { maxAccesKeyAge: 90 }), at: ['InputParameters.maxAccesKeyAge'] },
    { title: 'the case is wrong', ...rule('ACCESS_KEYS_ROTATED', { MaxAccessKeyAge: 90 }), at: ['InputParameters.MaxAccessKeyAge'] },
    {
      title: 'it belongs to another rule',
      ...rule('S3_BUCKET_VERSIONING_ENABLED', { maxAccessKeyAge: 90 }),
      at: ['InputParameters.maxAccessKeyAge'],
    },
    { title: 'it stands in JSON text', ...rule('VPC_FLOW_LOGS_ENABLED', '{"traffic": "ALL"}'), at: ['InputParameters'] },
    {
      title: 'a rule of an organization has it',
      type: 'AWS::Config::OrganizationConfigRule',
      properties: {
        OrganizationConfigRuleName: 'keys',
        OrganizationManagedRuleMetadata: { RuleIdentifier: 'ACCESS_KEYS_ROTATED', InputParameters: '{"age": 90}' },
      },
      at: ['OrganizationManagedRuleMetadata.InputParameters'],
    },
  ],
  unknown: [
    {
      title: 'which rule it is, is given on deployment',
      template: {
        Parameters: { Which: { Type: 'String' } },
        Resources: {
          Rule: {
            Type: 'AWS::Config::ConfigRule',
            Properties: { Source: { Owner: 'AWS', SourceIdentifier: { Ref: 'Which' } }, InputParameters: { maxAge: 1 } },
          },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a custom rule takes what its function makes of it',
      properties: {
        Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge' },
        InputParameters: { anything: 'goes' },
      },
    },
  ],
} satisfies Examples;
