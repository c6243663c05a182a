import type { Examples } from '../../core/index.ts';

const rule = (SourceIdentifier: unknown) => ({ type: 'AWS::Config::ConfigRule', properties: { Source: { Owner: 'AWS', SourceIdentifier } } });
const organization = (RuleIdentifier: string) => ({
  type: 'AWS::Config::OrganizationConfigRule',
  properties: { OrganizationConfigRuleName: 'versioning', OrganizationManagedRuleMetadata: { RuleIdentifier } },
});
const pack = (TemplateBody: unknown) => ({
  type: 'AWS::Config::ConformancePack',
  properties: { ConformancePackName: 'basics', TemplateBody },
});
const yaml = (identifier: string) => `
Resources:
  Versioning:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: versioning
      Source:
        Owner: AWS
        SourceIdentifier: ${identifier}
`;
const json = (SourceIdentifier: string) =>
  JSON.stringify({ Resources: { Versioning: { Type: 'AWS::Config::ConfigRule', Properties: { Source: { Owner: 'AWS', SourceIdentifier } } } } });

export default {
  pass: [
    { title: 'the identifier exists', ...rule('S3_BUCKET_VERSIONING_ENABLED') },
    { title: 'so it does in a rule of an organization', ...organization('S3_BUCKET_VERSIONING_ENABLED') },
    {
      title: 'a custom rule names a function',
      properties: { Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge' } },
    },
    { title: 'a conformance pack in YAML uses rules that exist', ...pack(yaml('S3_BUCKET_VERSIONING_ENABLED')) },
    { title: 'so does one in JSON', ...pack(json('S3_BUCKET_VERSIONING_ENABLED')) },
    {
      title: 'the pack is kept elsewhere',
      type: 'AWS::Config::ConformancePack',
      properties: { ConformancePackName: 'basics', TemplateS3Uri: 's3://packs/basics.yaml' },
    },
  ],
  fail: [
    { title: 'the identifier is a word that JavaScript knows', ...rule('constructor'), at: ['Source.SourceIdentifier'] },
    {
      title: 'the function of a custom rule',
      resources: {
        Rule: {
          Type: 'AWS::Config::ConfigRule',
          Properties: { Source: { Owner: 'AWS', SourceIdentifier: { 'Fn::GetAtt': ['Judge', 'Arn'] } } },
        },
        Judge: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '' }, Role: 'arn:aws:iam::123456789012:role/judge' } },
      },
      at: ['Source.SourceIdentifier'],
    },
    { title: 'a letter is missing', ...rule('S3_BUCKET_VERSONING_ENABLED'), at: ['Source.SourceIdentifier'] },
    { title: 'it is the name that the console shows', ...rule('s3-bucket-versioning-enabled'), at: ['Source.SourceIdentifier'] },
    { title: 'it is a name of the console that is no identifier at all', ...rule('restricted-ssh'), at: ['Source.SourceIdentifier'] },
    { title: 'nothing is like it', ...rule('EVERYTHING_IS_FINE'), at: ['Source.SourceIdentifier'] },
    {
      title: 'a rule of an organization misspells it',
      ...organization('S3_BUCKETS_VERSIONING_ENABLED'),
      at: ['OrganizationManagedRuleMetadata.RuleIdentifier'],
    },
    { title: 'a conformance pack in YAML misspells it', ...pack(yaml('"S3_BUCKET_VERSIONING"')), at: ['TemplateBody'] },
    { title: 'a conformance pack in JSON misspells it', ...pack(json('S3_BUCKET_VERSIONING')), at: ['TemplateBody'] },
  ],
  unknown: [
    {
      title: 'the identifier is given on deployment',
      template: {
        Parameters: { Which: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: rule({ Ref: 'Which' }).properties } },
      },
    },
    {
      title: 'the pack is',
      template: {
        Parameters: { Body: { Type: 'String' } },
        Resources: { Pack: { Type: 'AWS::Config::ConformancePack', Properties: pack({ Ref: 'Body' }).properties } },
      },
    },
  ],
} satisfies Examples;
