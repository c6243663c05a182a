import type { Examples } from '../../core/index.ts';

const rule = (SourceIdentifier: string, InputParameters?: unknown) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source: { Owner: 'AWS', SourceIdentifier }, ...(InputParameters === undefined ? {} : { InputParameters }) },
});

export default {
  pass: [
    { title: 'a number is given as such', ...rule('ACCESS_KEYS_ROTATED', { maxAccessKeyAge: 90 }) },
    { title: 'a number is given as text', ...rule('ACCESS_KEYS_ROTATED', { maxAccessKeyAge: '90' }) },
    { title: 'a truth is given as text, in capitals', ...rule('IAM_PASSWORD_POLICY', { RequireNumbers: 'True', MinimumPasswordLength: 14 }) },
    { title: 'a list has commas', ...rule('LAMBDA_FUNCTION_SETTINGS_CHECK', { runtime: 'nodejs24.x,python3.14', timeout: 30 }) },
    { title: 'a list of one is a word', ...rule('RESTRICTED_INCOMING_TRAFFIC', { blockedPorts: 3389 }) },
    {
      title: 'a text is put together',
      resources: {
        Topic: { Type: 'AWS::SNS::Topic' },
        Rule: {
          Type: 'AWS::Config::ConfigRule',
          Properties: rule('CLOUDFORMATION_STACK_NOTIFICATION_CHECK', { snsTopic1: { Ref: 'Topic' } }).properties,
        },
      },
    },
    { title: 'a text may look like a truth', ...rule('CLOUDWATCH_ALARM_ACTION_CHECK', { alarmActionRequired: true }) },
  ],
  fail: [
    { title: 'a number is in words', ...rule('ACCESS_KEYS_ROTATED', { maxAccessKeyAge: 'ninety' }), at: ['InputParameters.maxAccessKeyAge'] },
    { title: 'a number has a unit', ...rule('ACCESS_KEYS_ROTATED', '{"maxAccessKeyAge": "90 days"}'), at: ['InputParameters'] },
    { title: 'a truth is a yes', ...rule('IAM_PASSWORD_POLICY', { RequireNumbers: 'yes' }), at: ['InputParameters.RequireNumbers'] },
    {
      title: 'a list is a list of the template',
      ...rule('LAMBDA_FUNCTION_SETTINGS_CHECK', { runtime: ['nodejs24.x', 'python3.14'] }),
      at: ['InputParameters.runtime'],
    },
    { title: 'the text is no JSON', ...rule('ACCESS_KEYS_ROTATED', 'maxAccessKeyAge=90'), at: ['InputParameters'] },
    {
      title: 'it is so in a rule of an organization',
      type: 'AWS::Config::OrganizationConfigRule',
      properties: {
        OrganizationConfigRuleName: 'keys',
        OrganizationManagedRuleMetadata: { RuleIdentifier: 'ACCESS_KEYS_ROTATED', InputParameters: '{"maxAccessKeyAge": "never"}' },
      },
      at: ['OrganizationManagedRuleMetadata.InputParameters'],
    },
  ],
  unknown: [
    {
      title: 'the value is given on deployment',
      template: {
        Parameters: { Days: { Type: 'String' } },
        Resources: {
          Rule: { Type: 'AWS::Config::ConfigRule', Properties: rule('ACCESS_KEYS_ROTATED', { maxAccessKeyAge: { Ref: 'Days' } }).properties },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a custom rule takes what its function makes of it',
      properties: {
        Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge' },
        InputParameters: { days: ['many'] },
      },
    },
  ],
} satisfies Examples;
