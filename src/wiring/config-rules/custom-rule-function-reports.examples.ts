import type { Examples } from '../../core/index.ts';

const Judge = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: { 'Fn::GetAtt': ['JudgeRole', 'Arn'] } },
};
const Rule = {
  Type: 'AWS::Config::ConfigRule',
  Properties: {
    Source: {
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier: { 'Fn::GetAtt': ['Judge', 'Arn'] },
      SourceDetails: [{ EventSource: 'aws.config', MessageType: 'ScheduledNotification' }],
    },
  },
};
const trust = { Statement: { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' } };
const role = (more: object = {}) => ({ Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust, ...more } });
const allow = (Action: unknown, Resource: unknown = '*') => ({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action, Resource } });
const inline = (...given: Parameters<typeof allow>) => ({ Policies: [{ PolicyName: 'report', PolicyDocument: allow(...given) }] });

export default {
  pass: [
    { title: 'an inline policy allows it', resources: { Judge, Rule, JudgeRole: role(inline('config:PutEvaluations')) } },
    { title: 'a wildcard does', resources: { Judge, Rule, JudgeRole: role(inline(['logs:*', 'config:Put*'])) } },
    {
      title: 'a policy of AWS does',
      resources: { Judge, Rule, JudgeRole: role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSConfigRulesExecutionRole'] }) },
    },
    {
      title: 'a policy of its own does',
      resources: {
        Judge,
        Rule,
        JudgeRole: role(),
        Policy: { Type: 'AWS::IAM::ManagedPolicy', Properties: { Roles: [{ Ref: 'JudgeRole' }], PolicyDocument: allow('config:PutEvaluations') } },
      },
    },
    { title: 'it reports by the role of another account', resources: { Judge, Rule, JudgeRole: role(inline('sts:AssumeRole')) } },
    {
      title: 'the role is not in the template',
      resources: { Judge: { ...Judge, Properties: { ...Judge.Properties, Role: 'arn:aws:iam::123456789012:role/judge' } }, Rule },
    },
  ],
  fail: [
    { title: 'the role has no policies', resources: { Judge, Rule, JudgeRole: role() }, at: ['Source.SourceIdentifier'] },
    { title: 'it may only read', resources: { Judge, Rule, JudgeRole: role(inline('config:Get*')) }, at: ['Source.SourceIdentifier'] },
    {
      title: 'it may on rules by their ARN, which AWS Config does not look at',
      resources: {
        Judge,
        Rule,
        JudgeRole: role(inline('config:PutEvaluations', { 'Fn::Sub': 'arn:aws:config:${AWS::Region}:${AWS::AccountId}:config-rule/*' })),
      },
      at: ['Source.SourceIdentifier'],
    },
    {
      title: 'the policy of AWS is that for logs',
      resources: { Judge, Rule, JudgeRole: role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'] }) },
      at: ['Source.SourceIdentifier'],
    },
  ],
  unknown: [
    {
      title: 'a policy from elsewhere may allow it',
      resources: { Judge, Rule, JudgeRole: role({ ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/report'] }) },
    },
  ],
  notApplicable: [{ title: 'AWS judges', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
