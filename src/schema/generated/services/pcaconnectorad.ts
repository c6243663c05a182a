// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `IpAddressType,SecurityGroupIds
TemplateV2>2,TemplateV3>15,TemplateV4>24
CertificateValidity>3,EnrollmentFlags>5,Extensions>6,GeneralFlags>11,PrivateKeyAttributes>12,PrivateKeyFlags>13,SubjectNameFlags>14,SupersededTemplates
RenewalPeriod>4,ValidityPeriod>4
Period#,PeriodType
EnableKeyReuseOnNtTokenKeysetStorageFull?,IncludeSymmetricAlgorithms?,NoSecurityExtension?,RemoveInvalidCertificateFromPersonalStore?,UserInteractionRequired?
ApplicationPolicies>7,KeyUsage>9
Critical?,Policies>8
PolicyObjectIdentifier,PolicyType
Critical?,UsageFlags>10
DataEncipherment?,DigitalSignature?,KeyAgreement?,KeyEncipherment?,NonRepudiation?
AutoEnrollment?,MachineType?
CryptoProviders,KeySpec,MinimalKeyLength#
ClientVersion,ExportableKey?,StrongKeyProtectionRequired?
RequireCommonName?,RequireDirectoryPath?,RequireDnsAsCn?,RequireEmail?,SanRequireDirectoryGuid?,SanRequireDns?,SanRequireDomainDns?,SanRequireEmail?,SanRequireSpn?,SanRequireUpn?
CertificateValidity>3,EnrollmentFlags>16,Extensions>17,GeneralFlags>18,HashAlgorithm,PrivateKeyAttributes>19,PrivateKeyFlags>22,SubjectNameFlags>23,SupersededTemplates
EnableKeyReuseOnNtTokenKeysetStorageFull?,IncludeSymmetricAlgorithms?,NoSecurityExtension?,RemoveInvalidCertificateFromPersonalStore?,UserInteractionRequired?
ApplicationPolicies>7,KeyUsage>9
AutoEnrollment?,MachineType?
Algorithm,CryptoProviders,KeySpec,KeyUsageProperty>20,MinimalKeyLength#
PropertyFlags>21,PropertyType
Decrypt?,KeyAgreement?,Sign?
ClientVersion,ExportableKey?,RequireAlternateSignatureAlgorithm?,StrongKeyProtectionRequired?
RequireCommonName?,RequireDirectoryPath?,RequireDnsAsCn?,RequireEmail?,SanRequireDirectoryGuid?,SanRequireDns?,SanRequireDomainDns?,SanRequireEmail?,SanRequireSpn?,SanRequireUpn?
CertificateValidity>3,EnrollmentFlags>25,Extensions>26,GeneralFlags>27,HashAlgorithm,PrivateKeyAttributes>28,PrivateKeyFlags>29,SubjectNameFlags>30,SupersededTemplates
EnableKeyReuseOnNtTokenKeysetStorageFull?,IncludeSymmetricAlgorithms?,NoSecurityExtension?,RemoveInvalidCertificateFromPersonalStore?,UserInteractionRequired?
ApplicationPolicies>7,KeyUsage>9
AutoEnrollment?,MachineType?
Algorithm,CryptoProviders,KeySpec,KeyUsageProperty>20,MinimalKeyLength#
ClientVersion,ExportableKey?,RequireAlternateSignatureAlgorithm?,RequireSameKeyRenewal?,StrongKeyProtectionRequired?,UseLegacyProvider?
RequireCommonName?,RequireDirectoryPath?,RequireDnsAsCn?,RequireEmail?,SanRequireDirectoryGuid?,SanRequireDns?,SanRequireDomainDns?,SanRequireEmail?,SanRequireSpn?,SanRequireUpn?
AutoEnroll,Enroll
Connector=CertificateAuthorityArn,DirectoryId,Tags{,VpcInformation>0
DirectoryRegistration=DirectoryId,Tags{
ServicePrincipalName=ConnectorArn,DirectoryRegistrationArn
Template=ConnectorArn,Definition>1,Name,ReenrollAllCertificateHolders?,Tags{
TemplateGroupAccessControlEntry=AccessRights>31,GroupDisplayName,GroupSecurityIdentifier,TemplateArn`;

export const attributes = `Connector=ConnectorArn
DirectoryRegistration=DirectoryRegistrationArn
Template=TemplateArn`;
