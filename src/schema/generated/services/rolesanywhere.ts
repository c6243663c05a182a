// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CertificateField,MappingRules>1
Specifier
Channel,Enabled?,Event,Threshold#
SourceData>4,SourceType
AcmPcaArn,X509CertificateData
CRL=CrlData,Enabled?,Name,Tags>,TrustAnchorArn
Profile=AcceptRoleSessionName?,AttributeMappings>0,DurationSeconds#,Enabled?,ManagedPolicyArns,Name,RequireInstanceProperties?,RoleArns,SessionPolicy,Tags>
TrustAnchor=Enabled?,Name,NotificationSettings>2,Source>3,Tags>`;

export const attributes = `CRL=CrlId
Profile=ProfileArn,ProfileId
TrustAnchor=TrustAnchorArn,TrustAnchorId`;
