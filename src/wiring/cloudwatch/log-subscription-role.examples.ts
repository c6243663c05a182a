import type { Examples } from '../../core/index.ts';
import { get, given, ref, resource, worker } from './_examples.ts';

const group = resource('AWS::Logs::LogGroup');
const stream = resource('AWS::Kinesis::Stream', { ShardCount: 1 });
const send = (more: object = {}) =>
  resource('AWS::Logs::SubscriptionFilter', {
    LogGroupName: ref('Trail'),
    FilterPattern: '',
    DestinationArn: get('Stream'),
    RoleArn: get('Writer'),
    ...more,
  });
const role = (Service: unknown, Action: unknown, Resource: unknown) =>
  resource('AWS::IAM::Role', {
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }] },
    Policies: [{ PolicyName: 'write', PolicyDocument: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action, Resource } } }],
  });
const writer = role('logs.amazonaws.com', ['kinesis:PutRecord'], get('Stream'));

export default {
  pass: [
    { title: 'the role is trusted with the stream', resources: { Trail: group, Stream: stream, Writer: writer, Send: send() } },
    {
      title: 'the role may do anything with streams',
      resources: { Trail: group, Stream: stream, Writer: role({ 'Fn::Sub': 'logs.${AWS::Region}.amazonaws.com' }, 'kinesis:*', '*'), Send: send() },
    },
    {
      title: 'the stream is another account’s',
      resources: { Trail: group, Send: send({ DestinationArn: 'arn:aws:logs:eu-west-1:123456789012:destination:central', RoleArn: undefined }) },
    },
    {
      title: 'it sends to a function, which wants no role',
      resources: { Trail: group, Worker: worker, Send: send({ DestinationArn: get('Worker'), RoleArn: undefined }) },
    },
  ],
  fail: [
    { title: 'there is no role', resources: { Trail: group, Stream: stream, Send: send({ RoleArn: undefined }) }, at: ['RoleArn'] },
    {
      title: 'another service may take the role',
      resources: { Trail: group, Stream: stream, Writer: role('lambda.amazonaws.com', 'kinesis:PutRecord', get('Stream')), Send: send() },
      at: ['RoleArn'],
    },
    {
      title: 'the role may only read',
      resources: { Trail: group, Stream: stream, Writer: role('logs.amazonaws.com', 'kinesis:Get*', get('Stream')), Send: send() },
      at: ['RoleArn'],
    },
    {
      title: 'the role may write to another stream',
      resources: { Trail: group, Stream: stream, Other: stream, Writer: role('logs.amazonaws.com', 'kinesis:PutRecord', get('Other')), Send: send() },
      at: ['RoleArn'],
    },
  ],
  unknown: [
    {
      title: 'what the role is for is given on deployment',
      template: given({ Trail: group, Stream: stream, Writer: role('logs.amazonaws.com', 'kinesis:PutRecord', ref('Which')), Send: send() }, 'Which'),
    },
  ],
} satisfies Examples;
