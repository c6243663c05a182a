import type { AttachedPermissionsBoundary, AttachedPolicy, GroupDetail, PolicyDetail, RoleDetail, UserDetail } from '@aws-sdk/client-iam';
import { Unknown, type Veil } from '../../core/value.ts';
import type { UserState } from '../../schema/iam-state.ts';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';
import { attachedArns, inlinePolicies, policyDocument } from './documents.ts';

/** A policy's document may be parsed already. */
type Inline = readonly (Omit<PolicyDetail, 'PolicyDocument'> & { readonly PolicyDocument?: string | object | undefined })[];

interface Common {
  readonly Path?: string | undefined;
  readonly Arn?: string | undefined;
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  readonly PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
}

export type User = Omit<UserDetail, 'UserPolicyList' | 'Tags'> & { readonly UserPolicyList?: Inline | undefined };
export type Group = Omit<GroupDetail, 'GroupPolicyList'> & { readonly GroupPolicyList?: Inline | undefined };
export type Role = Omit<RoleDetail, 'RolePolicyList' | 'AssumeRolePolicyDocument' | 'InstanceProfileList' | 'Tags'> & {
  readonly RolePolicyList?: Inline | undefined;
  readonly AssumeRolePolicyDocument?: string | object | undefined;
};

function common({ Path, AttachedManagedPolicies, PermissionsBoundary }: Common) {
  return { Path, ManagedPolicyArns: attachedArns(AttachedManagedPolicies), PermissionsBoundary: PermissionsBoundary?.PermissionsBoundaryArn };
}

/** Everybody but AWS Config calls a user by its name; its id tells it from a namesake that was deleted. */
export function user(answer: User, tags: RawTags | Veil, credentials: UserState | Unknown): Described {
  const { UserId: id = '', UserName, Arn: arn, GroupList, UserPolicyList } = answer;
  const properties = { ...common(answer), UserName, Groups: filled(GroupList), Policies: inlinePolicies(UserPolicyList) };
  if (credentials instanceof Unknown) {
    const state = Object.fromEntries(credentialFacts.map((fact) => [fact, credentials]));
    return describe('AWS::IAM::User', { id, name: UserName, arn, properties: { ...properties, LoginProfile: credentials }, tags, state });
  }
  const LoginProfile = credentials.password && { Password: unseen('IAM never tells a password') };
  return describe('AWS::IAM::User', { id, name: UserName, arn, properties: { ...properties, LoginProfile }, tags, state: credentials });
}

const credentialFacts = ['password', 'hasMfaDevice', 'accessKeys'] as const;

export function group(answer: Group): Described {
  return describe('AWS::IAM::Group', {
    id: answer.GroupId ?? '',
    name: answer.GroupName,
    arn: answer.Arn,
    properties: { ...common(answer), GroupName: answer.GroupName, Policies: inlinePolicies(answer.GroupPolicyList) },
    state: {},
  });
}

/** `elsewhere` says why its description and the length of its sessions are not told. */
export function role(answer: Role, tags: RawTags | Veil, elsewhere: string): Described {
  return describe('AWS::IAM::Role', {
    id: answer.RoleId ?? '',
    name: answer.RoleName,
    arn: answer.Arn,
    properties: {
      ...common(answer),
      RoleName: answer.RoleName,
      AssumeRolePolicyDocument: policyDocument(answer.AssumeRolePolicyDocument),
      Policies: inlinePolicies(answer.RolePolicyList),
      Description: unseen(elsewhere),
      MaxSessionDuration: unseen(elsewhere),
    },
    tags,
    state: {
      lastUsedAt: answer.RoleLastUsed?.LastUsedDate,
      assumableOnlyByManagementAccount: unseen('who the management account is, a role does not tell'),
    },
  });
}
