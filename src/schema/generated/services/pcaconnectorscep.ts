// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Intune>1
AzureApplicationId,Domain
Challenge=ConnectorArn,Tags{
Connector=CertificateAuthorityArn,MobileDeviceManagement>0,Tags{,VpcEndpointId`;

export const attributes = `Challenge=ChallengeArn
Connector=ConnectorArn,Endpoint,OpenIdConfiguration,Type`;
