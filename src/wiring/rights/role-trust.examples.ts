import type { Examples } from '../../core/index.ts';
import { get, ref, resource, sub } from '../_examples.ts';

const role = (Principal: unknown, more: object = {}) =>
  resource('AWS::IAM::Role', {
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...more }] },
  });
const machine = (RoleArn: unknown = get('Role')) =>
  resource('AWS::StepFunctions::StateMachine', { RoleArn, DefinitionString: '{"StartAt":"End","States":{"End":{"Type":"Succeed"}}}' });
const instances = resource('AWS::IAM::InstanceProfile', { Roles: [ref('Role')] });

export default {
  pass: [
    { title: 'a state machine with its role', resources: { Machine: machine(), Role: role({ Service: 'states.amazonaws.com' }) } },
    { title: 'the service of the region', resources: { Machine: machine(), Role: role({ Service: sub('states.${AWS::Region}.amazonaws.com') }) } },
    {
      title: 'one service of several, and any action',
      resources: { Machine: machine(), Role: role({ Service: ['lambda.amazonaws.com', 'states.amazonaws.com'] }, { Action: 'sts:*' }) },
    },
    {
      title: 'for this account',
      resources: {
        Machine: machine(),
        Role: role({ Service: 'states.amazonaws.com' }, { Condition: { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } } }),
      },
    },
    { title: 'an instance profile by the name of the role', resources: { Instances: instances, Role: role({ Service: 'ec2.amazonaws.com' }) } },
    { title: 'the role is in another template', resources: { Machine: machine('arn:aws:iam::123456789012:role/machine') } },
    { title: 'a topic without feedback', resources: { Alerts: resource('AWS::SNS::Topic') } },
  ],
  fail: [
    { title: 'the role is for another service', resources: { Machine: machine(), Role: role({ Service: 'lambda.amazonaws.com' }) }, at: ['RoleArn'] },
    {
      title: 'the role is for people',
      resources: { Instances: instances, Role: role({ AWS: sub('arn:aws:iam::${AWS::AccountId}:root') }) },
      at: ['Roles'],
    },
    {
      title: 'another action is allowed',
      resources: { Machine: machine(), Role: role({ Service: 'states.amazonaws.com' }, { Action: 'sts:TagSession' }) },
      at: ['RoleArn'],
    },
    {
      title: 'the service is denied',
      resources: { Machine: machine(), Role: role({ Service: 'states.amazonaws.com' }, { Effect: 'Deny' }) },
      at: ['RoleArn'],
    },
    {
      title: 'a topic that logs its deliveries by the role of a function',
      resources: {
        Alerts: resource('AWS::SNS::Topic', { DeliveryStatusLogging: [{ Protocol: 'sqs', FailureFeedbackRoleArn: get('Role') }] }),
        Role: role({ Service: 'lambda.amazonaws.com' }),
      },
      at: ['DeliveryStatusLogging[0].FailureFeedbackRoleArn'],
    },
    {
      title: 'a replication by the role of another service',
      resources: {
        Bucket: resource('AWS::S3::Bucket', {
          ReplicationConfiguration: { Role: get('Role'), Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }] },
        }),
        Role: role({ Service: 'ec2.amazonaws.com' }),
      },
      at: ['ReplicationConfiguration.Role'],
    },
  ],
  unknown: [
    {
      title: 'who may assume the role is given on deployment',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Machine: machine(), Role: role({ Service: ref('Who') }) } },
    },
  ],
} satisfies Examples;
