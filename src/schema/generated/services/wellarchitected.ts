// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AccessRoleArn,AccountId,Regions
Key,Value
QuestionId,SelectedChoiceIds
Key,Value
TrustedAdvisorIntegrationStatus,WorkloadResourceDefinition
Key,Value
AgentContext=Content*,ContextType,ProfileArn,Title
AgentGoal=Description,Pillars,ProfileArn,Title
AgentProfile=AggregationConfiguration>0,BusinessOverview,DeletionProtection?,Description,DisplayName,ExecutionRoleArn,Name,Pillars,Tags>
Lens=JSONString,LensVersion,Tags>1
Profile=ProfileDescription,ProfileName,ProfileQuestions>2,Tags>
ReviewTemplate=Description,Lenses,Notes,Tags>3,TemplateName
Workload=AccountIds,ArchitecturalDesign,AwsRegions,Description,DiscoveryConfig>4,Environment,Industry,IndustryType,Lenses,NonAwsRegions,Notes,ReviewOwner,Tags>5,WorkloadName`;

export const attributes = `AgentContext=ApplicationType,Arn,CreatedAt,CreatedBy,Criticality,Id,LastModifiedAt,LastModifiedBy
AgentGoal=Arn,CreatedAt,CreatedBy,Id,LastModifiedAt,LastModifiedBy
AgentProfile=Arn,CreatedAt,CreatedBy,LastModifiedAt,LastModifiedBy
Lens=Description,LensArn,LensId,Name,Owner
Profile=CreatedAt,Owner,ProfileArn,ProfileVersion,UpdatedAt
ReviewTemplate=Owner,TemplateArn,UpdateStatus,UpdatedAt
Workload=ImprovementStatus,WorkloadArn,WorkloadId`;
