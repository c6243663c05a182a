import type { Examples } from '../../core/index.ts';

const Settings = { Owner: 'AWS', SourceIdentifier: 'LAMBDA_FUNCTION_SETTINGS_CHECK' };
const rule = (InputParameters?: unknown, Source: object = Settings) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source, ...(InputParameters === undefined ? {} : { InputParameters }) },
});
const organization = (InputParameters?: string) => ({
  type: 'AWS::Config::OrganizationConfigRule',
  properties: {
    OrganizationConfigRuleName: 'settings',
    OrganizationManagedRuleMetadata: { RuleIdentifier: 'LAMBDA_FUNCTION_SETTINGS_CHECK', ...(InputParameters ? { InputParameters } : {}) },
  },
});

export default {
  pass: [
    { title: 'it is given', ...rule({ runtime: 'nodejs24.x,python3.14' }) },
    { title: 'the parameters are JSON text', ...rule('{"runtime": "nodejs24.x"}') },
    { title: 'a rule of an organization has it', ...organization('{"runtime": "nodejs24.x"}') },
    { title: 'the rule requires none', ...rule(undefined, { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' }) },
    { title: 'it is misspelt, which is told for itself', ...rule({ runtimes: 'nodejs24.x' }) },
    { title: 'its documented default is told for itself', ...rule(undefined, { Owner: 'AWS', SourceIdentifier: 'ACCESS_KEYS_ROTATED' }) },
  ],
  fail: [
    { title: 'there are no parameters', ...rule(), at: ['InputParameters'] },
    { title: 'there are only others', ...rule({ memorySize: 256 }), at: ['InputParameters'] },
    { title: 'it is empty', ...rule({ runtime: '' }), at: ['InputParameters'] },
    { title: 'a rule of an organization lacks it', ...organization(), at: ['OrganizationManagedRuleMetadata.InputParameters'] },
    {
      title: 'two are missing',
      ...rule({}, { Owner: 'AWS', SourceIdentifier: 'CLOUDWATCH_ALARM_RESOURCE_CHECK' }),
      at: ['InputParameters', 'InputParameters'],
    },
  ],
  unknown: [
    {
      title: 'the parameters are given on deployment',
      template: {
        Parameters: { Inputs: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: rule({ Ref: 'Inputs' }).properties } },
      },
    },
    {
      title: 'whether it is given hangs on a condition',
      template: {
        Parameters: { Strict: { Type: 'String' } },
        Conditions: { IsStrict: { 'Fn::Equals': [{ Ref: 'Strict' }, 'yes'] } },
        Resources: {
          Rule: {
            Type: 'AWS::Config::ConfigRule',
            Properties: rule({ runtime: { 'Fn::If': ['IsStrict', 'nodejs24.x', { Ref: 'AWS::NoValue' }] } }).properties,
          },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a custom rule takes what its function makes of it',
      ...rule(undefined, { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge' }),
    },
  ],
} satisfies Examples;
