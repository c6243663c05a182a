import type { Examples } from '../../core/index.ts';

const publishes = [
  "import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';",
  'const sns = new SNSClient();',
  'export const handler = async () => sns.send(new PublishCommand({ TopicArn: "t", Message: "m" }));',
].join('\n');
const evaluates = [
  'import boto3',
  'config = boto3.client("config")',
  'def handler(event, context):',
  '    config.put_evaluations(Evaluations=[])',
].join('\n');
const worker = (code: string, Runtime = 'nodejs24.x') => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: code }, Handler: 'index.handler', Role: { 'Fn::GetAtt': ['Role', 'Arn'] }, Runtime },
});
const role = (more: object = {}) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    ...more,
  },
});
const policy = (Action: unknown) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource: '*' }] } },
});

export default {
  pass: [
    { title: 'the role may publish', resources: { Worker: worker(publishes), Role: role(), May: policy(['sns:Publish']) } },
    { title: 'the role may do all to AWS Config', resources: { Worker: worker(evaluates, 'python3.14'), Role: role(), May: policy('config:*') } },
    {
      title: 'the code takes on another role',
      resources: { Worker: worker(`${publishes}\nimport { AssumeRoleCommand } from '@aws-sdk/client-sts';`), Role: role() },
    },
    { title: 'the code calls nothing', resources: { Worker: worker('export const handler = async () => {};'), Role: role() } },
    {
      title: 'the policy of the queue that it is given names the role',
      resources: {
        Jobs: { Type: 'AWS::SQS::Queue' },
        Policy: {
          Type: 'AWS::SQS::QueuePolicy',
          Properties: {
            Queues: [{ Ref: 'Jobs' }],
            PolicyDocument: {
              Statement: [{ Effect: 'Allow', Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }, Action: 'sqs:SendMessage', Resource: '*' }],
            },
          },
        },
        Role: role(),
        Worker: {
          ...worker(''),
          Properties: {
            ...worker('import boto3\nsqs = boto3.client("sqs")\ndef handler(e, c):\n    sqs.send_message(QueueUrl="q")', 'python3.14').Properties,
            Environment: { Variables: { QUEUE_URL: { Ref: 'Jobs' } } },
          },
        },
      },
    },
  ],
  fail: [
    { title: 'the role may do nothing', resources: { Worker: worker(publishes), Role: role() }, at: ['Role'] },
    {
      title: 'the role may only read',
      resources: { Worker: worker(evaluates, 'python3.14'), Role: role(), May: policy(['config:Get*', 'config:List*']) },
      at: ['Role'],
    },
  ],
  unknown: [
    {
      title: 'a policy of the role is given on deployment',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Worker: worker(publishes), Role: role({ ManagedPolicyArns: [{ Ref: 'Policy' }] }) },
      },
    },
  ],
} satisfies Examples;
