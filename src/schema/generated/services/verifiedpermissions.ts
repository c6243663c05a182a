// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CognitoUserPoolConfiguration>1,OpenIdConnectConfiguration>3
ClientIds,GroupConfiguration>2,UserPoolArn
GroupEntityType
EntityIdPrefix,GroupConfiguration>4,Issuer,TokenSelection>5
GroupClaim,GroupEntityType
AccessTokenOnly>6,IdentityTokenOnly>7
Audiences,PrincipalIdClaim
ClientIds,PrincipalIdClaim
Static>9,TemplateLinked>10
Description,Statement
PolicyTemplateId,Principal>11,Resource>11
EntityId,EntityType
Mode
Default*,KmsEncryptionSettings>14
EncryptionContext{,Key
CedarJson
Mode
IdentitySource=Configuration>0,PolicyStoreId,PrincipalEntityType
Policy=Definition>8,Name,PolicyStoreId
PolicyStore=DeletionProtection>12,Description,EncryptionSettings>13,Schema>15,Tags>,ValidationSettings>16
PolicyStoreAlias=AliasName,PolicyStoreId
PolicyTemplate=Description,Name,PolicyStoreId,Statement`;

export const attributes = `IdentitySource=Details,Details.ClientIds,Details.DiscoveryUrl,Details.OpenIdIssuer,Details.UserPoolArn,IdentitySourceId
Policy=PolicyId,PolicyType
PolicyStore=Arn,EncryptionState,PolicyStoreId
PolicyTemplate=PolicyTemplateId`;
