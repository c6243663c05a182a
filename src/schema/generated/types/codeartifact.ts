// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CodeArtifact::Domain': CodeArtifactDomain;
    'AWS::CodeArtifact::PackageGroup': CodeArtifactPackageGroup;
    'AWS::CodeArtifact::Repository': CodeArtifactRepository;
  }
}

export interface CodeArtifactDomain {
  readonly DomainName: string;
  readonly EncryptionKey?: string;
  readonly PermissionsPolicyDocument?: PolicyDocument;
  readonly Tags?: readonly Tag[];
}

export interface CodeArtifactPackageGroup {
  readonly ContactInfo?: string;
  readonly Description?: string;
  readonly DomainName: string;
  readonly DomainOwner?: string;
  readonly OriginConfiguration?: CodeArtifactPackageGroupOriginConfiguration;
  readonly Pattern: string;
  readonly Tags?: readonly Tag[];
}

export interface CodeArtifactPackageGroupOriginConfiguration {
  readonly Restrictions: CodeArtifactPackageGroupRestrictions;
}

export interface CodeArtifactPackageGroupRestrictions {
  readonly ExternalUpstream?: CodeArtifactPackageGroupRestrictionType;
  readonly InternalUpstream?: CodeArtifactPackageGroupRestrictionType;
  readonly Publish?: CodeArtifactPackageGroupRestrictionType;
}

export interface CodeArtifactPackageGroupRestrictionType {
  readonly Repositories?: readonly string[];
  readonly RestrictionMode: OneOf<'ALLOW' | 'BLOCK' | 'ALLOW_SPECIFIC_REPOSITORIES' | 'INHERIT'>;
}

export interface CodeArtifactRepository {
  readonly Description?: string;
  readonly DomainName: string;
  readonly DomainOwner?: string;
  readonly ExternalConnections?: readonly string[];
  readonly PermissionsPolicyDocument?: PolicyDocument;
  readonly RepositoryName: string;
  readonly Tags?: readonly Tag[];
  readonly Upstreams?: readonly string[];
}
