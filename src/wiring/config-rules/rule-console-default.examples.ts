import type { Examples } from '../../core/index.ts';

const rule = (SourceIdentifier: string, InputParameters?: unknown) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source: { Owner: 'AWS', SourceIdentifier }, ...(InputParameters === undefined ? {} : { InputParameters }) },
});

export default {
  pass: [
    { title: 'it is given', ...rule('ACCESS_KEYS_ROTATED', { maxAccessKeyAge: 90 }) },
    { title: 'it is given as text', ...rule('ACCESS_KEYS_ROTATED', '{"maxAccessKeyAge": "90"}') },
    { title: 'the default is that of a parameter that may be left out', ...rule('ACM_CERTIFICATE_EXPIRATION_CHECK') },
    { title: 'it is misspelt, which is told for itself', ...rule('ACCESS_KEYS_ROTATED', { maxAccesKeyAge: 90 }) },
  ],
  fail: [
    { title: 'there are no parameters', ...rule('ACCESS_KEYS_ROTATED'), at: ['InputParameters'] },
    { title: 'there are only others', ...rule('REQUIRED_TAGS', { tag2Key: 'Owner' }), at: ['InputParameters'] },
    {
      title: 'a rule of an organization leaves it out',
      type: 'AWS::Config::OrganizationConfigRule',
      properties: { OrganizationConfigRuleName: 'keys', OrganizationManagedRuleMetadata: { RuleIdentifier: 'ACCESS_KEYS_ROTATED' } },
      at: ['OrganizationManagedRuleMetadata.InputParameters'],
    },
  ],
  unknown: [
    {
      title: 'the parameters are given on deployment',
      template: {
        Parameters: { Inputs: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: rule('ACCESS_KEYS_ROTATED', { Ref: 'Inputs' }).properties } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a custom rule takes what its function makes of it',
      properties: { Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge' } },
    },
  ],
} satisfies Examples;
