// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `IncrementalRunType
IdMappingType,NormalizationVersion,ProviderProperties>2,RuleBasedProperties>4
IntermediateSourceConfiguration>3,ProviderConfiguration{,ProviderServiceArn
IntermediateS3Path
AttributeMatchingModel,RecordMatchingModel,RuleDefinitionType,Rules>5
MatchingKeys,RuleName
InputSourceARN,SchemaArn,Type
KMSArn,OutputS3Path
IdMappingType,ProviderProperties>9,RuleBasedProperties>10
ProviderConfiguration{,ProviderServiceArn
AttributeMatchingModel,RecordMatchingModels,RuleDefinitionTypes,Rules>11
MatchingKeys,RuleName
InputSourceARN,SchemaName
IncrementalRunType
ApplyNormalization?,InputSourceARN,SchemaArn
ApplyNormalization?,CustomerProfilesIntegrationConfig>16,KMSArn,Output>17,OutputS3Path
DomainArn,ObjectTypeArn
Hashed?,Name
EnableRealTimeMatching?,ProviderProperties>19,ResolutionType,RuleBasedProperties>21,RuleConditionProperties>23
IntermediateSourceConfiguration>20,ProviderConfiguration{,ProviderServiceArn
IntermediateS3Path
AttributeMatchingModel,MatchPurpose,Rules>22
MatchingKeys,RuleName
MatchingConfig>24,Rules>25
EnableTransitiveMatching?
Condition,RuleName
FieldName,GroupName,Hashed?,MatchKey,SubType,Type
IdMappingWorkflow=Description,IdMappingIncrementalRunConfig>0,IdMappingTechniques>1,InputSourceConfig>6,OutputSourceConfig>7,RoleArn,Tags>,WorkflowName
IdNamespace=Description,IdMappingWorkflowProperties>8,IdNamespaceName,InputSourceConfig>12,RoleArn,Tags>,Type
MatchingWorkflow=Description,IncrementalRunConfig>13,InputSourceConfig>14,OutputSourceConfig>15,ResolutionTechniques>18,RoleArn,Tags>,WorkflowName
PolicyStatement=Action,Arn,Condition,Effect,Principal,StatementId
SchemaMapping=Description,MappedInputFields>26,SchemaName,Tags>`;

export const attributes = `IdMappingWorkflow=CreatedAt,UpdatedAt,WorkflowArn
IdNamespace=CreatedAt,IdNamespaceArn,UpdatedAt
MatchingWorkflow=CreatedAt,UpdatedAt,WorkflowArn
SchemaMapping=CreatedAt,HasWorkflows,SchemaArn,UpdatedAt`;
