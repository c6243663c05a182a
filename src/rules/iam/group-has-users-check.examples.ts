import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'a user names the group',
      resources: { Readers: { Type: 'AWS::IAM::Group' }, Reader: { Type: 'AWS::IAM::User', Properties: { Groups: [{ Ref: 'Readers' }] } } },
    },
    {
      title: 'users are added by name',
      resources: {
        Readers: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'readers' } },
        Members: { Type: 'AWS::IAM::UserToGroupAddition', Properties: { GroupName: 'readers', Users: ['reader'] } },
      },
    },
  ],
  fail: [
    { title: 'nobody', properties: { GroupName: 'readers' }, at: [''] },
    {
      title: 'the user is in another group',
      resources: {
        Readers: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'readers' } },
        Writer: { Type: 'AWS::IAM::User', Properties: { Groups: ['writers'] } },
      },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'whose group it is, is a parameter',
      template: {
        Parameters: { Group: { Type: 'String' } },
        Resources: {
          Readers: { Type: 'AWS::IAM::Group' },
          Reader: { Type: 'AWS::IAM::User', Properties: { Groups: [{ Ref: 'Group' }] } },
        },
      },
    },
  ],
} satisfies Examples;
