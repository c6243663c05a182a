// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AutoApprovalRules
AuthorizerConfiguration>2
CustomJWTAuthorizer>3
AllowedAudience,AllowedClients,AllowedScopes,CustomClaims>4,DiscoveryUrl
AuthorizingClaimMatchValue>5,InboundTokenClaimName,InboundTokenClaimValueType
ClaimMatchOperator,ClaimMatchValue>6
MatchValueString,MatchValueStringList
A2aAgentCard>8,AgentSkillsDefinition>15,Agui>20,Custom>23,Http>24,McpServer>25
Data,DataSchemaVersion,Source>9
FromUrl>10
CredentialProviderConfigurations>11,Url
CredentialProvider>12,CredentialProviderType
IamCredentialProvider>13,OauthCredentialProvider>14
Region,RoleArn,Service
CustomParameters{,GrantType,ProviderArn,Scopes
AdditionalData>16,Data,DataSchemaVersion
SkillMd>17
Data,DataSchemaVersion,Source>18
FromUrl>19
Url
Source>21
FromUrl>22
Url
Data
Source>21
AdditionalData>26,Data,DataSchemaVersion,Source>9
Tools>27
Data,DataSchemaVersion
Registry=ApprovalConfiguration>0,AuthorizerType,Description,DiscoveryConfiguration>1,Name,Tags>
RegistryRecord=Description,Descriptors>7,DisplayName,Name,RecordType,RecordVersion,RegistryId,Tags>`;

export const attributes = `Registry=CreatedAt,RegistryArn,RegistryId,Status,UpdatedAt
RegistryRecord=CreatedAt,CreatedBy,RecordArn,RecordId,RegistryArn,Status,UpdatedAt`;
