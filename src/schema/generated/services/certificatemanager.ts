// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DaysBeforeExpiry#
DnsPrevalidation>2
DomainScope>3,HostedZoneId
ExactDomain,Subdomains,Wildcards
Key,Value
PublicCertificateAuthority>6
AllowedKeyAlgorithms
Key,Value
Type,Value#
Key,Value
DomainName,HostedZoneId,ValidationDomain
Account=ExpiryEventsConfiguration>0
AcmeDomainValidation=AcmeEndpointArn,DomainName,PrevalidationOptions>1,Tags>4
AcmeEndpoint=AuthorizationBehavior,CertificateAuthority>5,CertificateTags>,Contact,Tags>7
AcmeExternalAccountBinding=AcmeEndpointArn,Expiration>8,RoleArn,Tags>9
Certificate=CertificateAuthorityArn,CertificateExport,CertificateTransparencyLoggingPreference,DomainName,DomainValidationOptions>10,KeyAlgorithm,SubjectAlternativeNames,Tags>,ValidationMethod`;

export const attributes = `Account=AccountId
AcmeDomainValidation=Arn
AcmeEndpoint=AcmeEndpointArn,EndpointUrl
AcmeExternalAccountBinding=AcmeExternalAccountBindingArn
Certificate=CertificateArn`;
