// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SecretsManager::ResourcePolicy': SecretsManagerResourcePolicy;
    'AWS::SecretsManager::RotationSchedule': SecretsManagerRotationSchedule;
    'AWS::SecretsManager::Secret': SecretsManagerSecret;
    'AWS::SecretsManager::SecretTargetAttachment': SecretsManagerSecretTargetAttachment;
  }
}

export interface SecretsManagerResourcePolicy {
  readonly BlockPublicPolicy?: boolean;
  readonly ResourcePolicy: PolicyDocument;
  readonly SecretId: string;
}

export interface SecretsManagerRotationSchedule {
  readonly ExternalSecretRotationMetadata?: readonly SecretsManagerRotationScheduleExternalSecretRotationMetadataItem[];
  readonly ExternalSecretRotationRoleArn?: string;
  readonly HostedRotationLambda?: SecretsManagerRotationScheduleHostedRotationLambda;
  readonly RotateImmediatelyOnUpdate?: boolean;
  readonly RotationLambdaARN?: string;
  readonly RotationRules?: SecretsManagerRotationScheduleRotationRules;
  readonly SecretId: string;
}

export interface SecretsManagerRotationScheduleExternalSecretRotationMetadataItem {
  readonly Key: string;
  readonly Value: string;
}

export interface SecretsManagerRotationScheduleHostedRotationLambda {
  readonly ExcludeCharacters?: string;
  readonly KmsKeyArn?: string;
  readonly MasterSecretArn?: string;
  readonly MasterSecretKmsKeyArn?: string;
  readonly RotationLambdaName?: string;
  readonly RotationType: string;
  readonly Runtime?: string;
  readonly SuperuserSecretArn?: string;
  readonly SuperuserSecretKmsKeyArn?: string;
  readonly VpcSecurityGroupIds?: string;
  readonly VpcSubnetIds?: string;
}

export interface SecretsManagerRotationScheduleRotationRules {
  readonly AutomaticallyAfterDays?: number;
  readonly Duration?: string;
  readonly ScheduleExpression?: string;
}

export interface SecretsManagerSecret {
  readonly Description?: string;
  readonly GenerateSecretString?: SecretsManagerSecretGenerateSecretString;
  readonly KmsKeyId?: string;
  readonly Name?: string;
  readonly ReplicaRegions?: readonly SecretsManagerSecretReplicaRegion[];
  readonly SecretString?: string;
  readonly Tags?: readonly Tag[];
  readonly Type?: string;
}

export interface SecretsManagerSecretGenerateSecretString {
  readonly ExcludeCharacters?: string;
  readonly ExcludeLowercase?: boolean;
  readonly ExcludeNumbers?: boolean;
  readonly ExcludePunctuation?: boolean;
  readonly ExcludeUppercase?: boolean;
  readonly GenerateStringKey?: string;
  readonly IncludeSpace?: boolean;
  readonly PasswordLength?: number;
  readonly RequireEachIncludedType?: boolean;
  readonly SecretStringTemplate?: string;
}

export interface SecretsManagerSecretReplicaRegion {
  readonly KmsKeyId?: string;
  readonly Region: string;
}

export interface SecretsManagerSecretTargetAttachment {
  readonly SecretId: string;
  readonly TargetId: string;
  readonly TargetType: string;
}
