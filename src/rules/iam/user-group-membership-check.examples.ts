import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'in a group by name', properties: { Groups: ['readers'] } },
    {
      title: 'in a group of the template',
      resources: { Readers: { Type: 'AWS::IAM::Group' }, Reader: { Type: 'AWS::IAM::User', Properties: { Groups: [{ Ref: 'Readers' }] } } },
    },
    {
      title: 'added by a resource of its own',
      resources: {
        Reader: { Type: 'AWS::IAM::User' },
        Members: { Type: 'AWS::IAM::UserToGroupAddition', Properties: { GroupName: 'readers', Users: [{ Ref: 'Reader' }] } },
      },
    },
    {
      title: 'in the group that is asked for',
      resources: {
        Readers: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'readers' } },
        Reader: { Type: 'AWS::IAM::User', Properties: { Groups: [{ Ref: 'Readers' }] } },
      },
      parameters: { groupNames: 'readers' },
    },
  ],
  fail: [
    { title: 'in no group', properties: {}, at: ['Groups'] },
    { title: 'in another group than is asked for', properties: { Groups: ['writers'] }, parameters: { groupNames: 'readers' }, at: ['Groups'] },
  ],
  unknown: [
    {
      title: 'the group is a parameter, and one group is asked for',
      template: {
        Parameters: { Group: { Type: 'String' } },
        Resources: { Reader: { Type: 'AWS::IAM::User', Properties: { Groups: [{ Ref: 'Group' }] } } },
      },
      parameters: { groupNames: 'readers' },
    },
  ],
} satisfies Examples;
