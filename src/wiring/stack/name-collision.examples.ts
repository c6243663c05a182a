import type { Examples } from '../../core/index.ts';
import { resource, sub } from './_examples.ts';

const Environment = { Type: 'String', Default: 'dev' };
const queue = (QueueName: unknown, more: object = {}) => ({ ...resource('AWS::SQS::Queue', { QueueName }), ...more });
const ofEnvironment = { Orders: queue(sub('orders-${Environment}')) };
const role = (RoleName: unknown) =>
  resource('AWS::IAM::Role', {
    RoleName,
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
  });

export default {
  pass: [
    {
      title: 'every name has the environment in it',
      template: { Parameters: { Environment }, Resources: { ...ofEnvironment, Bills: queue(sub('bills-${Environment}')) } },
    },
    { title: 'nothing says that there is another environment', resources: { Orders: queue('orders'), Bills: queue('bills') } },
    {
      title: 'it has no name of its own, or one of another stack',
      template: {
        Parameters: { Environment, Other: { Type: 'String' } },
        Resources: { ...ofEnvironment, Bills: resource('AWS::SQS::Queue'), Rest: queue({ Ref: 'Other' }) },
      },
    },
    {
      title: 'the name is that of a resource with the environment in it',
      template: {
        Parameters: { Environment },
        Resources: { ...ofEnvironment, Failed: queue({ 'Fn::Join': ['-', [{ 'Fn::GetAtt': ['Orders', 'QueueName'] }, 'failed']] }) },
      },
    },
    {
      title: 'the region is in the name of a queue, which is one of its region anyway',
      resources: { Orders: queue(sub('orders-${AWS::Region}')), Bills: queue('bills') },
    },
    {
      title: 'one of two, by a condition',
      template: {
        Parameters: { Fifo: { Type: 'String' } },
        Conditions: { IsFifo: { 'Fn::Equals': [{ Ref: 'Fifo' }, 'yes'] }, IsPlain: { 'Fn::Not': [{ Condition: 'IsFifo' }] } },
        Resources: { One: queue('orders', { Condition: 'IsFifo' }), Two: queue('orders', { Condition: 'IsPlain' }) },
      },
    },
  ],
  fail: [
    {
      title: 'one name lacks the environment',
      template: { Parameters: { Environment }, Resources: { ...ofEnvironment, Bills: queue('bills') } },
      at: ['QueueName'],
    },
    {
      title: 'there is a parameter for the environment, and no name has it',
      template: { Parameters: { Environment }, Resources: { Orders: queue('orders') } },
      at: ['QueueName'],
    },
    {
      title: 'the parameter is called otherwise, and several names have it',
      template: {
        Parameters: { Project: { Type: 'String', Default: 'shop' } },
        Resources: { Orders: queue(sub('${Project}-orders')), Bills: queue(sub('${Project}-bills')), Rest: queue('rest') },
      },
      at: ['QueueName'],
    },
    {
      title: 'the other names have that of the stack',
      resources: { Orders: queue(sub('${AWS::StackName}-orders')), Bills: queue('bills') },
      at: ['QueueName'],
    },
    {
      title: 'a role is the one name without the region, of those that count for the account',
      template: {
        Parameters: { Environment },
        Resources: {
          Evidence: resource('AWS::S3::Bucket', { BucketName: sub('evidence-${Environment}-${AWS::Region}') }),
          Logs: resource('AWS::S3::Bucket', { BucketName: sub('logs-${Environment}-${AWS::Region}') }),
          Deployer: role(sub('deployer-${Environment}')),
        },
      },
      at: ['RoleName'],
    },
    {
      title: 'a role has the environment in its name, and not the region',
      template: {
        Parameters: { Environment, HomeRegion: { Type: 'String' } },
        Resources: {
          Evidence: resource('AWS::S3::Bucket', { BucketName: sub('evidence-${Environment}-${AWS::Region}') }),
          Worker: role(sub('worker-${Environment}')),
        },
      },
      at: ['RoleName'],
    },
    { title: 'two have the same name', resources: { One: queue('orders'), Two: queue('orders') }, at: ['QueueName', 'QueueName'] },
    {
      title: 'house rules want a certain parameter',
      template: { Parameters: { Shop: Environment }, Resources: { Orders: queue('orders') } },
      parameters: { suffixes: 'Shop' },
      at: ['QueueName'],
    },
  ],
  unknown: [
    {
      title: 'the name is read from elsewhere on deployment',
      template: { Parameters: { Environment }, Resources: { ...ofEnvironment, Bills: queue('{{resolve:ssm:/shop/bills}}') } },
    },
  ],
} satisfies Examples;
