// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ACMPCA::Certificate': ACMPCACertificate;
    'AWS::ACMPCA::CertificateAuthority': ACMPCACertificateAuthority;
    'AWS::ACMPCA::CertificateAuthorityActivation': ACMPCACertificateAuthorityActivation;
    'AWS::ACMPCA::Permission': ACMPCAPermission;
  }
}

export interface ACMPCACertificate {
  readonly ApiPassthrough?: ACMPCACertificateApiPassthrough;
  readonly CertificateAuthorityArn: string;
  readonly CertificateSigningRequest: string;
  readonly SigningAlgorithm: string;
  readonly TemplateArn?: string;
  readonly Validity: ACMPCACertificateValidity;
  readonly ValidityNotBefore?: ACMPCACertificateValidity;
}

export interface ACMPCACertificateApiPassthrough {
  readonly Extensions?: ACMPCACertificateExtensions;
  readonly Subject?: ACMPCACertificateSubject;
}

export interface ACMPCACertificateExtensions {
  readonly CertificatePolicies?: readonly ACMPCACertificatePolicyInformation[];
  readonly CustomExtensions?: readonly ACMPCACertificateCustomExtension[];
  readonly ExtendedKeyUsage?: readonly ACMPCACertificateExtendedKeyUsage[];
  readonly KeyUsage?: ACMPCACertificateKeyUsage;
  readonly SubjectAlternativeNames?: readonly ACMPCACertificateGeneralName[];
}

export interface ACMPCACertificatePolicyInformation {
  readonly CertPolicyId: string;
  readonly PolicyQualifiers?: readonly ACMPCACertificatePolicyQualifierInfo[];
}

export interface ACMPCACertificatePolicyQualifierInfo {
  readonly PolicyQualifierId: string;
  readonly Qualifier: ACMPCACertificateQualifier;
}

export interface ACMPCACertificateQualifier {
  readonly CpsUri: string;
}

export interface ACMPCACertificateCustomExtension {
  readonly Critical?: boolean;
  readonly ObjectIdentifier: string;
  readonly Value: string;
}

export interface ACMPCACertificateExtendedKeyUsage {
  readonly ExtendedKeyUsageObjectIdentifier?: string;
  readonly ExtendedKeyUsageType?: string;
}

export interface ACMPCACertificateKeyUsage {
  readonly CRLSign?: boolean;
  readonly DataEncipherment?: boolean;
  readonly DecipherOnly?: boolean;
  readonly DigitalSignature?: boolean;
  readonly EncipherOnly?: boolean;
  readonly KeyAgreement?: boolean;
  readonly KeyCertSign?: boolean;
  readonly KeyEncipherment?: boolean;
  readonly NonRepudiation?: boolean;
}

export interface ACMPCACertificateGeneralName {
  readonly DirectoryName?: ACMPCACertificateSubject;
  readonly DnsName?: string;
  readonly EdiPartyName?: ACMPCACertificateEdiPartyName;
  readonly IpAddress?: string;
  readonly OtherName?: ACMPCACertificateOtherName;
  readonly RegisteredId?: string;
  readonly Rfc822Name?: string;
  readonly UniformResourceIdentifier?: string;
}

export interface ACMPCACertificateSubject {
  readonly CommonName?: string;
  readonly Country?: string;
  readonly CustomAttributes?: readonly ACMPCACertificateCustomAttribute[];
  readonly DistinguishedNameQualifier?: string;
  readonly GenerationQualifier?: string;
  readonly GivenName?: string;
  readonly Initials?: string;
  readonly Locality?: string;
  readonly Organization?: string;
  readonly OrganizationalUnit?: string;
  readonly Pseudonym?: string;
  readonly SerialNumber?: string;
  readonly State?: string;
  readonly Surname?: string;
  readonly Title?: string;
}

export interface ACMPCACertificateCustomAttribute {
  readonly ObjectIdentifier: string;
  readonly Value: string;
}

export interface ACMPCACertificateEdiPartyName {
  readonly NameAssigner: string;
  readonly PartyName: string;
}

export interface ACMPCACertificateOtherName {
  readonly TypeId: string;
  readonly Value: string;
}

export interface ACMPCACertificateValidity {
  readonly Type: string;
  readonly Value: number;
}

export interface ACMPCACertificateAuthority {
  readonly CsrExtensions?: ACMPCACertificateAuthorityCsrExtensions;
  readonly KeyAlgorithm: string;
  readonly KeyStorageSecurityStandard?: string;
  readonly RevocationConfiguration?: ACMPCACertificateAuthorityRevocationConfiguration;
  readonly SigningAlgorithm: string;
  readonly Subject: ACMPCACertificateAuthoritySubject;
  readonly Tags?: readonly Tag[];
  readonly Type: string;
  readonly UsageMode?: string;
}

export interface ACMPCACertificateAuthorityCsrExtensions {
  readonly KeyUsage?: ACMPCACertificateAuthorityKeyUsage;
  readonly SubjectInformationAccess?: readonly ACMPCACertificateAuthorityAccessDescription[];
}

export interface ACMPCACertificateAuthorityKeyUsage {
  readonly CRLSign?: boolean;
  readonly DataEncipherment?: boolean;
  readonly DecipherOnly?: boolean;
  readonly DigitalSignature?: boolean;
  readonly EncipherOnly?: boolean;
  readonly KeyAgreement?: boolean;
  readonly KeyCertSign?: boolean;
  readonly KeyEncipherment?: boolean;
  readonly NonRepudiation?: boolean;
}

export interface ACMPCACertificateAuthorityAccessDescription {
  readonly AccessLocation: ACMPCACertificateAuthorityGeneralName;
  readonly AccessMethod: ACMPCACertificateAuthorityAccessMethod;
}

export interface ACMPCACertificateAuthorityGeneralName {
  readonly DirectoryName?: ACMPCACertificateAuthoritySubject;
  readonly DnsName?: string;
  readonly EdiPartyName?: ACMPCACertificateAuthorityEdiPartyName;
  readonly IpAddress?: string;
  readonly OtherName?: ACMPCACertificateAuthorityOtherName;
  readonly RegisteredId?: string;
  readonly Rfc822Name?: string;
  readonly UniformResourceIdentifier?: string;
}

export interface ACMPCACertificateAuthoritySubject {
  readonly CommonName?: string;
  readonly Country?: string;
  readonly CustomAttributes?: readonly ACMPCACertificateAuthorityCustomAttribute[];
  readonly DistinguishedNameQualifier?: string;
  readonly GenerationQualifier?: string;
  readonly GivenName?: string;
  readonly Initials?: string;
  readonly Locality?: string;
  readonly Organization?: string;
  readonly OrganizationalUnit?: string;
  readonly Pseudonym?: string;
  readonly SerialNumber?: string;
  readonly State?: string;
  readonly Surname?: string;
  readonly Title?: string;
}

export interface ACMPCACertificateAuthorityCustomAttribute {
  readonly ObjectIdentifier: string;
  readonly Value: string;
}

export interface ACMPCACertificateAuthorityEdiPartyName {
  readonly NameAssigner?: string;
  readonly PartyName: string;
}

export interface ACMPCACertificateAuthorityOtherName {
  readonly TypeId: string;
  readonly Value: string;
}

export interface ACMPCACertificateAuthorityAccessMethod {
  readonly AccessMethodType?: string;
  readonly CustomObjectIdentifier?: string;
}

export interface ACMPCACertificateAuthorityRevocationConfiguration {
  readonly CrlConfiguration?: ACMPCACertificateAuthorityCrlConfiguration;
  readonly OcspConfiguration?: ACMPCACertificateAuthorityOcspConfiguration;
}

export interface ACMPCACertificateAuthorityCrlConfiguration {
  readonly CrlDistributionPointExtensionConfiguration?: ACMPCACertificateAuthorityCrlDistributionPointExtensionConfiguration;
  readonly CrlType?: string;
  readonly CustomCname?: string;
  readonly CustomPath?: string;
  readonly Enabled: boolean;
  readonly ExpirationInDays?: number;
  readonly S3BucketName?: string;
  readonly S3ObjectAcl?: string;
}

export interface ACMPCACertificateAuthorityCrlDistributionPointExtensionConfiguration {
  readonly OmitExtension: boolean;
}

export interface ACMPCACertificateAuthorityOcspConfiguration {
  readonly Enabled: boolean;
  readonly OcspCustomCname?: string;
}

export interface ACMPCACertificateAuthorityActivation {
  readonly Certificate: string;
  readonly CertificateAuthorityArn: string;
  readonly CertificateChain?: string;
  readonly Status?: string;
}

export interface ACMPCAPermission {
  readonly Actions: readonly string[];
  readonly CertificateAuthorityArn: string;
  readonly Principal: string;
  readonly SourceAccount?: string;
}
