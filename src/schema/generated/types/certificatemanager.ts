// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CertificateManager::Account': CertificateManagerAccount;
    'AWS::CertificateManager::AcmeDomainValidation': CertificateManagerAcmeDomainValidation;
    'AWS::CertificateManager::AcmeEndpoint': CertificateManagerAcmeEndpoint;
    'AWS::CertificateManager::AcmeExternalAccountBinding': CertificateManagerAcmeExternalAccountBinding;
    'AWS::CertificateManager::Certificate': CertificateManagerCertificate;
  }
}

export interface CertificateManagerAccount {
  readonly ExpiryEventsConfiguration: CertificateManagerAccountExpiryEventsConfiguration;
}

export interface CertificateManagerAccountExpiryEventsConfiguration {
  readonly DaysBeforeExpiry?: number;
}

export interface CertificateManagerAcmeDomainValidation {
  readonly AcmeEndpointArn: string;
  readonly DomainName: string;
  readonly PrevalidationOptions: CertificateManagerAcmeDomainValidationPrevalidationOptions;
  readonly Tags?: readonly CertificateManagerAcmeDomainValidationTagsItems[];
}

export interface CertificateManagerAcmeDomainValidationPrevalidationOptions {
  readonly DnsPrevalidation: CertificateManagerAcmeDomainValidationDnsPrevalidationOptions;
}

export interface CertificateManagerAcmeDomainValidationDnsPrevalidationOptions {
  readonly DomainScope?: CertificateManagerAcmeDomainValidationDomainScope;
  readonly HostedZoneId?: string;
}

export interface CertificateManagerAcmeDomainValidationDomainScope {
  readonly ExactDomain?: string;
  readonly Subdomains?: string;
  readonly Wildcards?: string;
}

export interface CertificateManagerAcmeDomainValidationTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface CertificateManagerAcmeEndpoint {
  readonly AuthorizationBehavior: string;
  readonly CertificateAuthority: CertificateManagerAcmeEndpointCertificateAuthority;
  readonly CertificateTags?: readonly Tag[];
  readonly Contact?: string;
  readonly Tags?: readonly CertificateManagerAcmeEndpointTagsItems[];
}

export interface CertificateManagerAcmeEndpointCertificateAuthority {
  readonly PublicCertificateAuthority: CertificateManagerAcmeEndpointPublicCertificateAuthority;
}

export interface CertificateManagerAcmeEndpointPublicCertificateAuthority {
  readonly AllowedKeyAlgorithms?: readonly string[];
}

export interface CertificateManagerAcmeEndpointTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface CertificateManagerAcmeExternalAccountBinding {
  readonly AcmeEndpointArn: string;
  readonly Expiration?: CertificateManagerAcmeExternalAccountBindingExpiration;
  readonly RoleArn: string;
  readonly Tags?: readonly CertificateManagerAcmeExternalAccountBindingTagsItems[];
}

export interface CertificateManagerAcmeExternalAccountBindingExpiration {
  readonly Type: string;
  readonly Value: number;
}

export interface CertificateManagerAcmeExternalAccountBindingTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface CertificateManagerCertificate {
  readonly CertificateAuthorityArn?: string;
  readonly CertificateExport?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly CertificateTransparencyLoggingPreference?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly DomainName: string;
  readonly DomainValidationOptions?: readonly CertificateManagerCertificateDomainValidationOption[];
  readonly KeyAlgorithm?: string;
  readonly SubjectAlternativeNames?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly ValidationMethod?: string;
}

export interface CertificateManagerCertificateDomainValidationOption {
  readonly DomainName?: string;
  readonly HostedZoneId?: string;
  readonly ValidationDomain?: string;
}
