// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::KMS::Alias': KMSAlias;
    'AWS::KMS::Key': KMSKey;
    'AWS::KMS::ReplicaKey': KMSReplicaKey;
  }
}

export interface KMSAlias {
  readonly AliasName: string;
  readonly TargetKeyId: string;
}

export interface KMSKey {
  readonly BypassPolicyLockoutSafetyCheck?: boolean;
  readonly Description?: string;
  readonly EnableKeyRotation?: boolean;
  readonly Enabled?: boolean;
  readonly KeyPolicy?: PolicyDocument;
  readonly KeySpec?: OneOf<'SYMMETRIC_DEFAULT' | 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1' | 'HMAC_224' | 'HMAC_256' | 'HMAC_384' | 'HMAC_512' | 'SM2' | 'ML_DSA_44' | 'ML_DSA_65' | 'ML_DSA_87' | 'ECC_NIST_EDWARDS25519'>;
  readonly KeyUsage?: OneOf<'ENCRYPT_DECRYPT' | 'SIGN_VERIFY' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT'>;
  readonly MultiRegion?: boolean;
  readonly Origin?: OneOf<'AWS_KMS' | 'EXTERNAL'>;
  readonly PendingWindowInDays?: number;
  readonly RotationPeriodInDays?: number;
  readonly Tags?: readonly Tag[];
}

export interface KMSReplicaKey {
  readonly Description?: string;
  readonly Enabled?: boolean;
  readonly KeyPolicy: PolicyDocument;
  readonly PendingWindowInDays?: number;
  readonly PrimaryKeyArn: string;
  readonly Tags?: readonly Tag[];
}
