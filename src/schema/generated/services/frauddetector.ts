// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Arn
Arn,CreatedTime,Description,EntityTypes>2,EventVariables>3,Inline?,Labels>4,LastUpdatedTime,Name,Tags>
Arn,CreatedTime,Description,Inline?,LastUpdatedTime,Name,Tags>
Arn,CreatedTime,DataSource,DataType,DefaultValue,Description,Inline?,LastUpdatedTime,Name,Tags>,VariableType
Arn,CreatedTime,Description,Inline?,LastUpdatedTime,Name,Tags>
Arn,CreatedTime,Description,DetectorId,Expression,Language,LastUpdatedTime,Outcomes>6,RuleId,RuleVersion,Tags>
Arn,CreatedTime,Description,Inline?,LastUpdatedTime,Name,Tags>
Arn,CreatedTime,Description,Inline?,LastUpdatedTime,Name,Tags>
Arn,CreatedTime,DataSource,DataType,DefaultValue,Description,Inline?,LastUpdatedTime,Name,Tags>,VariableType
Arn,CreatedTime,Description,Inline?,LastUpdatedTime,Name,Tags>
Detector=AssociatedModels>0,Description,DetectorId,DetectorVersionStatus,EventType>1,RuleExecutionMode,Rules>5,Tags>
EntityType=Description,Name,Tags>
EventType=Description,EntityTypes>7,EventVariables>8,Labels>9,Name,Tags>
Label=Description,Name,Tags>
List=Description,Elements,Name,Tags>,VariableType
Outcome=Description,Name,Tags>
Variable=DataSource,DataType,DefaultValue,Description,Name,Tags>,VariableType`;

export const attributes = `Detector=Arn,CreatedTime,DetectorVersionId,EventType.Arn,EventType.CreatedTime,EventType.LastUpdatedTime,LastUpdatedTime
EntityType=Arn,CreatedTime,LastUpdatedTime
EventType=Arn,CreatedTime,LastUpdatedTime
Label=Arn,CreatedTime,LastUpdatedTime
List=Arn,CreatedTime,LastUpdatedTime
Outcome=Arn,CreatedTime,LastUpdatedTime
Variable=Arn,CreatedTime,LastUpdatedTime`;
