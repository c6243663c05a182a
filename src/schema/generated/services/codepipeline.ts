// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Description,Key?,Name,Queryable?,Required?,Secret?,Type
MaximumCount#,MinimumCount#
EntityUrlTemplate,ExecutionUrlTemplate,RevisionUrlTemplate,ThirdPartyConfigurationUrl
EncryptionKey>4,Location,Type
Id,Type
ArtifactStore>3,Region
Reason,StageName
Actions>8,BeforeEntry>13,Blockers>17,Name,OnFailure>18,OnSuccess>20
ActionTypeId>9,Commands,Configuration*,EnvironmentVariables>10,InputArtifacts>11,Name,Namespace,OutputArtifacts>12,OutputVariables,Region,RoleArn,RunOrder#,TimeoutInMinutes#
Category,Owner,Provider,Version
Name,Type,Value
Name
Files,Name
Conditions>14
Result,Rules>15
Commands,Configuration*,InputArtifacts>11,Name,Region,RoleArn,RuleTypeId>16
Category,Owner,Provider,Version
Name,Type
Conditions>14,Result,RetryConfiguration>19
RetryMode
Conditions>14
GitConfiguration>22,ProviderType
PullRequest>23,Push>26,SourceActionName
Branches>24,Events,FilePaths>25
Excludes,Includes
Excludes,Includes
Branches>24,FilePaths>25,Tags>27
Excludes,Includes
DefaultValue,Description,Name
AllowedIPRange,SecretToken
JsonPath,MatchEquals
CustomActionType=Category,ConfigurationProperties>0,InputArtifactDetails>1,OutputArtifactDetails>1,Provider,Settings>2,Tags>,Version
Pipeline=ArtifactStore>3,ArtifactStores>5,DisableInboundStageTransitions>6,ExecutionMode,Name,PipelineType,RestartExecutionOnUpdate?,RoleArn,Stages>7,Tags>,Triggers>21,Variables>28
Webhook=Authentication,AuthenticationConfiguration>29,Filters>30,Name,RegisterWithThirdParty?,Tags>,TargetAction,TargetPipeline,TargetPipelineVersion#`;

export const attributes = `CustomActionType=Id
Pipeline=Arn,Version
Webhook=Id,Url`;
