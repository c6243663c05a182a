import { capitals } from '../../../shapes/capitals.ts';
import { unseen } from '../../../shapes/describe.ts';
import { type ManagedPolicy, managedPolicy } from '../../../shapes/iam/managed-policy.ts';
import { type Group, group, type Role, role, type User, user } from '../../../shapes/iam/principals.ts';
import type { ConfigItem } from '../item.ts';
import type { Translation } from '../translation.ts';

/** The describe call's form; a policy's own names are left as they are. */
function answer<T>(item: ConfigItem): T {
  return capitals(item.configuration, ['policyDocument', 'document', 'assumeRolePolicyDocument']) as T;
}

const credentials = unseen('AWS Config does not record how a user signs in');

export const translations: readonly Translation[] = [
  {
    type: 'AWS::IAM::User',
    // Inline policies are told as part of their holder, and so are the groups.
    tells: ['AWS::IAM::UserPolicy', 'AWS::IAM::Policy', 'AWS::IAM::UserToGroupAddition'],
    translate: (item) => [user({ ...answer<User>(item), UserId: item.id }, item.tags, credentials)],
  },
  {
    type: 'AWS::IAM::Group',
    tells: ['AWS::IAM::GroupPolicy', 'AWS::IAM::Policy', 'AWS::IAM::UserToGroupAddition'],
    translate: (item) => [group({ ...answer<Group>(item), GroupId: item.id })],
  },
  {
    type: 'AWS::IAM::Role',
    tells: ['AWS::IAM::RolePolicy', 'AWS::IAM::Policy'],
    translate: (item) => [role({ ...answer<Role>(item), RoleId: item.id }, item.tags, 'AWS Config does not record this of a role')],
  },
  {
    type: 'AWS::IAM::Policy',
    translate: (item) => [managedPolicy({ ...answer<ManagedPolicy>(item), PolicyId: item.id })],
  },
];
