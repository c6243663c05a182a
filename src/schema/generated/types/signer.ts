// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Signer::ProfilePermission': SignerProfilePermission;
    'AWS::Signer::SigningProfile': SignerSigningProfile;
  }
}

export interface SignerProfilePermission {
  readonly Action: string;
  readonly Principal: string;
  readonly ProfileName: string;
  readonly ProfileVersion?: string;
  readonly StatementId: string;
}

export interface SignerSigningProfile {
  readonly PlatformId: OneOf<'AWSLambda-SHA384-ECDSA' | 'Notation-OCI-SHA384-ECDSA'>;
  readonly ProfileName?: string;
  readonly SignatureValidityPeriod?: SignerSigningProfileSignatureValidityPeriod;
  readonly Tags?: readonly Tag[];
}

export interface SignerSigningProfileSignatureValidityPeriod {
  readonly Type?: OneOf<'DAYS' | 'MONTHS' | 'YEARS'>;
  readonly Value?: number;
}
