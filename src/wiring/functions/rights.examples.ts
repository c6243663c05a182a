import type { Examples } from '../../core/index.ts';

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const allow = (action: unknown, resource: unknown) => ({ Effect: 'Allow', Action: action, Resource: resource });
const Role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
  },
};
const policy = (...Statement: object[]) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement } },
});
const worker = (variables: unknown) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: arn('Role'), Environment: { Variables: variables } },
});
const Jobs = { Type: 'AWS::SQS::Queue' };
const Topic = { Type: 'AWS::SNS::Topic' };
const Bucket = { Type: 'AWS::S3::Bucket' };
const named = { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'jobs' } };
const queueUrl = { QUEUE_URL: { Ref: 'Jobs' } };
const serverless = (Policies: unknown) => ({
  Type: 'AWS::Serverless::Function',
  Properties: { Runtime: 'nodejs24.x', Handler: 'index.handler', InlineCode: '', Environment: { Variables: queueUrl }, Policies },
});

export default {
  pass: [
    {
      title: 'the role may send to the queue',
      resources: { Worker: worker(queueUrl), Jobs, Role, May: policy(allow('sqs:SendMessage', arn('Jobs'))) },
    },
    {
      title: 'the role may use what is in the bucket',
      resources: {
        Worker: worker({ BUCKET: { Ref: 'Bucket' } }),
        Bucket,
        Role,
        May: policy(allow(['s3:GetObject'], { 'Fn::Sub': '${Bucket.Arn}/reports/*' })),
      },
    },
    {
      title: 'the role may do all to all topics',
      resources: { Worker: worker({ TOPIC_ARN: { Ref: 'Topic' } }), Topic, Role, May: policy(allow('SNS:*', 'arn:aws:sns:*:*:*')) },
    },
    {
      title: "the queue's policy names the role",
      resources: {
        Worker: worker(queueUrl),
        Jobs,
        Role,
        Policy: {
          Type: 'AWS::SQS::QueuePolicy',
          Properties: {
            Queues: [{ Ref: 'Jobs' }],
            PolicyDocument: { Statement: { ...allow('sqs:SendMessage', '*'), Principal: { AWS: arn('Role') } } },
          },
        },
      },
    },
    {
      title: 'the name is part of another name, or an address for people',
      resources: {
        Worker: worker({ COPY: { 'Fn::Sub': '${Bucket}-copy' }, SITE: { 'Fn::GetAtt': ['Bucket', 'WebsiteURL'] }, STAGE: 'jobs' }),
        Bucket,
        Jobs: named,
        Role,
      },
    },
    { title: 'nothing is named', resources: { Worker: worker({ LEVEL: 'info', REGION: { Ref: 'AWS::Region' } }), Role } },
  ],
  fail: [
    { title: 'the role may do nothing', resources: { Worker: worker(queueUrl), Jobs, Role }, at: ['Environment.Variables.QUEUE_URL'] },
    {
      title: 'the role may publish to another topic',
      resources: {
        Worker: worker({ TOPIC_ARN: { Ref: 'Topic' } }),
        Topic,
        Other: Topic,
        Role,
        May: policy(allow('sns:Publish', { Ref: 'Other' }), allow('logs:*', '*')),
      },
      at: ['Environment.Variables.TOPIC_ARN'],
    },
    {
      title: 'the queue is named by an ARN that is put together',
      resources: {
        Worker: worker({ ARN: { 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Jobs.QueueName}' } }),
        Jobs,
        Role,
        May: policy(allow('s3:*', '*')),
      },
      at: ['Environment.Variables.ARN'],
    },
  ],
  unknown: [
    {
      title: 'SAM makes the function, and another that is given the same: it may be one of the globals',
      template: {
        Transform: 'AWS::Serverless-2016-10-31',
        Resources: {
          Jobs,
          Sender: serverless([{ SQSSendMessagePolicy: { QueueName: { 'Fn::GetAtt': ['Jobs', 'QueueName'] } } }]),
          Other: serverless([]),
        },
      },
    },
    {
      title: 'what the role may is given on deployment',
      template: {
        Parameters: { What: { Type: 'String' } },
        Resources: { Worker: worker(queueUrl), Jobs, Role, May: policy(allow('sqs:SendMessage', { Ref: 'What' })) },
      },
    },
    {
      title: 'which queue it is, is given on deployment',
      template: { Parameters: { Url: { Type: 'String' } }, Resources: { Worker: worker({ QUEUE_URL: { Ref: 'Url' } }), Jobs, Role } },
    },
  ],
} satisfies Examples;
