import type { Examples } from '../../core/index.ts';
import { resource, sub } from './_examples.ts';

const Environment = { Type: 'String', Default: 'dev' };
const queue = (QueueName: unknown) => resource('AWS::SQS::Queue', { QueueName });
const topic = (properties: object) => resource('AWS::SNS::Topic', properties);
const policy = (Resource: unknown) =>
  resource('AWS::IAM::ManagedPolicy', {
    PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource }] },
  });

export default {
  pass: [
    {
      title: 'the text is a Fn::Sub',
      template: { Parameters: { Environment }, Resources: { Orders: queue(sub('orders-${Environment}-${AWS::Region}')) } },
    },
    { title: 'policies have variables of their own', resources: { Home: policy('arn:aws:s3:::homes/${aws:username}/*') } },
    {
      title: 'code has placeholders of its own',
      template: {
        Parameters: { Environment },
        Resources: {
          Worker: resource('AWS::Lambda::Function', {
            Code: { ZipFile: 'exports.handler = async () => `${Environment}`;' },
            Role: 'arn:aws:iam::123456789012:role/worker',
          }),
        },
      },
    },
    { title: 'CloudFormation reads it from elsewhere', resources: { Orders: topic({ DisplayName: '{{resolve:ssm:/shop/name}}' }) } },
    { title: 'it is the name of nothing here', resources: { Orders: topic({ DisplayName: '${Shop} orders' }) } },
  ],
  fail: [
    {
      title: 'Fn::Sub is forgotten around a parameter',
      template: { Parameters: { Environment }, Resources: { Orders: queue('orders-${Environment}') } },
      at: ['QueueName'],
    },
    {
      title: 'Fn::Sub is forgotten around the region',
      resources: { Home: policy('arn:aws:sqs:${AWS::Region}:123456789012:orders') },
      at: ['PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'Fn::Sub is forgotten around a resource',
      resources: { Orders: queue(undefined), Home: policy('${Orders.Arn}') },
      at: ['PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'a piece of what is joined',
      resources: { Orders: queue({ 'Fn::Join': ['-', ['orders', '${AWS::Region}']] }) },
      at: ['QueueName'],
    },
    {
      title: 'a token of the CDK is left over',
      resources: { Orders: topic({ DisplayName: 'Orders of ${Token[AWS.Region.4]}' }) },
      at: ['DisplayName'],
    },
    {
      title: 'the frequency is the name of a queue',
      resources: {
        Orders: queue(undefined),
        Hourly: resource('AWS::Events::Rule', {
          ScheduleExpression: { 'Fn::Join': ['', ['rate(', { 'Fn::GetAtt': ['Orders', 'QueueName'] }, ')']] },
        }),
      },
      at: ['ScheduleExpression'],
    },
  ],
  unknown: [
    { title: 'a macro makes the text', resources: { Orders: topic({ DisplayName: { 'Fn::Transform': { Name: 'Words', Parameters: {} } } }) } },
  ],
} satisfies Examples;
