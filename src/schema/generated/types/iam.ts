// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::IAM::AccessKey': IAMAccessKey;
    'AWS::IAM::Group': IAMGroup;
    'AWS::IAM::GroupPolicy': IAMGroupPolicy;
    'AWS::IAM::InstanceProfile': IAMInstanceProfile;
    'AWS::IAM::ManagedPolicy': IAMManagedPolicy;
    'AWS::IAM::OIDCProvider': IAMOIDCProvider;
    'AWS::IAM::Policy': IAMPolicy;
    'AWS::IAM::Role': IAMRole;
    'AWS::IAM::RolePolicy': IAMRolePolicy;
    'AWS::IAM::SAMLProvider': IAMSAMLProvider;
    'AWS::IAM::ServerCertificate': IAMServerCertificate;
    'AWS::IAM::ServiceLinkedRole': IAMServiceLinkedRole;
    'AWS::IAM::User': IAMUser;
    'AWS::IAM::UserPolicy': IAMUserPolicy;
    'AWS::IAM::UserToGroupAddition': IAMUserToGroupAddition;
    'AWS::IAM::VirtualMFADevice': IAMVirtualMFADevice;
  }
}

export interface IAMAccessKey {
  readonly Serial?: number;
  readonly Status?: string;
  readonly UserName: string;
}

export interface IAMGroup {
  readonly GroupName?: string;
  readonly ManagedPolicyArns?: readonly string[];
  readonly Path?: string;
  readonly Policies?: readonly IAMGroupPolicyDefinition[];
}

export interface IAMGroupPolicyDefinition {
  readonly PolicyDocument: PolicyDocument;
  readonly PolicyName: string;
}

export interface IAMGroupPolicy {
  readonly GroupName: string;
  readonly PolicyDocument?: PolicyDocument;
  readonly PolicyName: string;
}

export interface IAMInstanceProfile {
  readonly InstanceProfileName?: string;
  readonly Path?: string;
  readonly Roles: readonly string[];
}

export interface IAMManagedPolicy {
  readonly Description?: string;
  readonly Groups?: readonly string[];
  readonly ManagedPolicyName?: string;
  readonly Path?: string;
  readonly PolicyDocument: PolicyDocument;
  readonly Roles?: readonly string[];
  readonly Users?: readonly string[];
}

export interface IAMOIDCProvider {
  readonly ClientIdList?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly ThumbprintList?: readonly string[];
  readonly Url?: string;
}

export interface IAMPolicy {
  readonly Groups?: readonly string[];
  readonly PolicyDocument: PolicyDocument;
  readonly PolicyName: string;
  readonly Roles?: readonly string[];
  readonly Users?: readonly string[];
}

export interface IAMRole {
  readonly AssumeRolePolicyDocument: PolicyDocument;
  readonly Description?: string;
  readonly ManagedPolicyArns?: readonly string[];
  readonly MaxSessionDuration?: number;
  readonly Path?: string;
  readonly PermissionsBoundary?: string;
  readonly Policies?: readonly IAMRolePolicyDefinition[];
  readonly RoleName?: string;
  readonly Tags?: readonly Tag[];
}

export interface IAMRolePolicyDefinition {
  readonly PolicyDocument: PolicyDocument;
  readonly PolicyName: string;
}

export interface IAMRolePolicy {
  readonly PolicyDocument?: PolicyDocument;
  readonly PolicyName: string;
  readonly RoleName: string;
}

export interface IAMSAMLProvider {
  readonly AddPrivateKey?: string;
  readonly AssertionEncryptionMode?: OneOf<'Allowed' | 'Required'>;
  readonly Name?: string;
  readonly PrivateKeyList?: readonly IAMSAMLProviderSAMLPrivateKey[];
  readonly RemovePrivateKey?: string;
  readonly SamlMetadataDocument?: string;
  readonly Tags?: readonly Tag[];
}

export interface IAMSAMLProviderSAMLPrivateKey {
  readonly KeyId: string;
  readonly Timestamp: string;
}

export interface IAMServerCertificate {
  readonly CertificateBody?: string;
  readonly CertificateChain?: string;
  readonly Path?: string;
  readonly PrivateKey?: string;
  readonly ServerCertificateName?: string;
  readonly Tags?: readonly Tag[];
}

export interface IAMServiceLinkedRole {
  readonly AWSServiceName?: string;
  readonly CustomSuffix?: string;
  readonly Description?: string;
}

export interface IAMUser {
  readonly Groups?: readonly string[];
  readonly LoginProfile?: IAMUserLoginProfile;
  readonly ManagedPolicyArns?: readonly string[];
  readonly Path?: string;
  readonly PermissionsBoundary?: string;
  readonly Policies?: readonly IAMUserPolicyDefinition[];
  readonly Tags?: readonly Tag[];
  readonly UserName?: string;
}

export interface IAMUserLoginProfile {
  readonly Password: string;
  readonly PasswordResetRequired?: boolean;
}

export interface IAMUserPolicyDefinition {
  readonly PolicyDocument: PolicyDocument;
  readonly PolicyName: string;
}

export interface IAMUserPolicy {
  readonly PolicyDocument?: PolicyDocument;
  readonly PolicyName: string;
  readonly UserName: string;
}

export interface IAMUserToGroupAddition {
  readonly GroupName: string;
  readonly Users: readonly string[];
}

export interface IAMVirtualMFADevice {
  readonly Path?: string;
  readonly Tags?: readonly Tag[];
  readonly Users: readonly string[];
  readonly VirtualMfaDeviceName?: string;
}
