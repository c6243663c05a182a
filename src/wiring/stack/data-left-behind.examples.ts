import type { Examples } from '../../core/index.ts';
import { resource } from './_examples.ts';

const rule = (more: object = {}) => resource('AWS::Events::Rule', { ScheduleExpression: 'rate(1 hour)' }, more);
const role = (more: object = {}) =>
  resource(
    'AWS::IAM::Role',
    {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 's3.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
    },
    more,
  );
const bucket = (more: object = {}) =>
  resource(
    'AWS::S3::Bucket',
    { ReplicationConfiguration: { Role: { 'Fn::GetAtt': ['Copier', 'Arn'] }, Rules: [] } },
    { DeletionPolicy: 'Retain', ...more },
  );

export default {
  pass: [
    { title: 'it goes with the stack', resources: { Hourly: rule() } },
    { title: 'it goes with the stack, in so many words', resources: { Hourly: rule({ DeletionPolicy: 'Delete' }) } },
    { title: 'what stays needs it', resources: { Copier: role({ DeletionPolicy: 'Retain' }), Evidence: bucket() } },
  ],
  fail: [
    { title: 'a rule stays', resources: { Hourly: rule({ DeletionPolicy: 'Retain' }) }, at: [''] },
    { title: 'a role stays', resources: { Copier: role({ DeletionPolicy: 'RetainExceptOnCreate' }) }, at: [''] },
  ],
  unknown: [
    {
      title: 'what needs it hangs on a condition',
      template: {
        Parameters: { Copies: { Type: 'String' } },
        Conditions: { IsCopied: { 'Fn::Equals': [{ Ref: 'Copies' }, 'yes'] } },
        Resources: { Copier: role({ DeletionPolicy: 'Retain' }), Evidence: bucket({ Condition: 'IsCopied' }) },
      },
    },
  ],
} satisfies Examples;
