// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Extensions>1,Subject>9
CertificatePolicies>2,CustomExtensions>5,ExtendedKeyUsage>6,KeyUsage>7,SubjectAlternativeNames>8
CertPolicyId,PolicyQualifiers>3
PolicyQualifierId,Qualifier>4
CpsUri
Critical?,ObjectIdentifier,Value
ExtendedKeyUsageObjectIdentifier,ExtendedKeyUsageType
CRLSign?,DataEncipherment?,DecipherOnly?,DigitalSignature?,EncipherOnly?,KeyAgreement?,KeyCertSign?,KeyEncipherment?,NonRepudiation?
DirectoryName>9,DnsName,EdiPartyName>11,IpAddress,OtherName>12,RegisteredId,Rfc822Name,UniformResourceIdentifier
CommonName,Country,CustomAttributes>10,DistinguishedNameQualifier,GenerationQualifier,GivenName,Initials,Locality,Organization,OrganizationalUnit,Pseudonym,SerialNumber,State,Surname,Title
ObjectIdentifier,Value
NameAssigner,PartyName
TypeId,Value
Type,Value#
KeyUsage>15,SubjectInformationAccess>16
CRLSign?,DataEncipherment?,DecipherOnly?,DigitalSignature?,EncipherOnly?,KeyAgreement?,KeyCertSign?,KeyEncipherment?,NonRepudiation?
AccessLocation>17,AccessMethod>22
DirectoryName>18,DnsName,EdiPartyName>20,IpAddress,OtherName>21,RegisteredId,Rfc822Name,UniformResourceIdentifier
CommonName,Country,CustomAttributes>19,DistinguishedNameQualifier,GenerationQualifier,GivenName,Initials,Locality,Organization,OrganizationalUnit,Pseudonym,SerialNumber,State,Surname,Title
ObjectIdentifier,Value
NameAssigner,PartyName
TypeId,Value
AccessMethodType,CustomObjectIdentifier
CrlConfiguration>24,OcspConfiguration>26
CrlDistributionPointExtensionConfiguration>25,CrlType,CustomCname,CustomPath,Enabled?,ExpirationInDays#,S3BucketName,S3ObjectAcl
OmitExtension?
Enabled?,OcspCustomCname
Certificate=ApiPassthrough>0,CertificateAuthorityArn,CertificateSigningRequest,SigningAlgorithm,TemplateArn,Validity>13,ValidityNotBefore>13
CertificateAuthority=CsrExtensions>14,KeyAlgorithm,KeyStorageSecurityStandard,RevocationConfiguration>23,SigningAlgorithm,Subject>18,Tags>,Type,UsageMode
CertificateAuthorityActivation=Certificate,CertificateAuthorityArn,CertificateChain,Status
Permission=Actions,CertificateAuthorityArn,Principal,SourceAccount`;

export const attributes = `Certificate=Arn,Certificate
CertificateAuthority=Arn,CertificateSigningRequest
CertificateAuthorityActivation=CompleteCertificateChain`;
