import type { Examples } from '../../core/index.ts';
import { resource } from './_examples.ts';

const list = (...keys: string[]) => keys.map((Key) => ({ Key, Value: 'a' }));
const queue = (...keys: string[]) => resource('AWS::SQS::Queue', { Tags: list(...keys) });
const role = resource('AWS::IAM::Role', { AssumeRolePolicyDocument: { Statement: [] } });
const group = resource('AWS::Logs::LogGroup');
const five = {
  One: queue('Owner', 'Name'),
  Two: queue('Owner', 'Name'),
  Three: resource('AWS::SNS::Topic', { Tags: list('Owner', 'Name') }),
  Four: resource('AWS::SSM::Parameter', { Type: 'String', Value: 'a', Tags: { Owner: 'a', Name: 'a' } }),
  Five: resource('AWS::KMS::Key', { Tags: list('Owner', 'Name', 'Team') }),
};

export default {
  pass: [
    { title: 'all have the owner', resources: five },
    { title: 'few are tagged', resources: { One: queue('Owner'), Two: queue('Owner'), Three: queue() } },
    {
      title: 'the stack tags some kinds of resources, and others not at all',
      resources: { ...five, Six: resource('AWS::SNS::Topic', { Tags: list('Owner') }), Role: role, OtherRole: role, Group: group, OtherGroup: group },
    },
    { title: 'half of them have it', resources: { ...five, Six: queue('Team', 'Owner') } },
    {
      title: 'the others have only tags that tools give',
      resources: {
        ...Object.fromEntries(['One', 'Two', 'Three', 'Four', 'Five'].map((id) => [id, queue('lambda:createdBy', 'aws-cdk:subnet-type')])),
        Six: queue(),
      },
    },
    { title: 'it has the tags that are asked for', resources: { One: queue('CostCenter', 'Owner') }, parameters: { tags: 'CostCenter,Owner' } },
    {
      title: 'it cannot be tagged',
      resources: { ...five, Six: resource('AWS::KMS::Alias', { AliasName: 'alias/a', TargetKeyId: { Ref: 'Five' } }) },
    },
  ],
  fail: [
    { title: 'one lacks the owner', resources: { ...five, Six: queue('Team') }, at: ['Tags'] },
    { title: 'one has no tags at all', resources: { ...five, Six: resource('AWS::SNS::Topic') }, at: ['Tags'] },
    { title: 'it lacks one that is asked for', resources: { One: queue('Owner') }, parameters: { tags: 'CostCenter,Owner' }, at: ['Tags'] },
  ],
  unknown: [
    {
      title: 'whether it is tagged hangs on a condition',
      template: {
        Parameters: { Tagged: { Type: 'String' } },
        Conditions: { IsTagged: { 'Fn::Equals': [{ Ref: 'Tagged' }, 'yes'] } },
        Resources: { ...five, Six: resource('AWS::SQS::Queue', { Tags: { 'Fn::If': ['IsTagged', list('Owner'), { Ref: 'AWS::NoValue' }] } }) },
      },
    },
  ],
} satisfies Examples;
