import type { ManagedPolicyDetail, PolicyVersion } from '@aws-sdk/client-iam';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { policyDocument } from './documents.ts';

export type ManagedPolicy = Omit<ManagedPolicyDetail, 'PolicyVersionList'> & {
  readonly PolicyVersionList?: readonly (Omit<PolicyVersion, 'Document'> & { readonly Document?: string | object | undefined })[] | undefined;
};

/**
 * A customer managed policy, by the version of it that is in force. Who has it is told by users, groups and roles, in their
 * `ManagedPolicyArns`: a template may say it on either side, and must not be heard twice.
 */
export function managedPolicy(answer: ManagedPolicy): Described {
  const version = answer.PolicyVersionList?.find((one) => one.IsDefaultVersion || one.VersionId === answer.DefaultVersionId);
  return describe('AWS::IAM::ManagedPolicy', {
    id: answer.PolicyId ?? answer.Arn ?? '',
    name: answer.Arn,
    arn: answer.Arn,
    otherNames: [answer.PolicyName],
    properties: {
      ManagedPolicyName: answer.PolicyName,
      Path: answer.Path,
      Description: answer.Description,
      PolicyDocument:
        version?.Document === undefined ? unseen('the version of the policy that is in force is not told') : policyDocument(version.Document),
    },
    state: { attachmentCount: answer.AttachmentCount, boundaryUsageCount: answer.PermissionsBoundaryUsageCount },
  });
}
