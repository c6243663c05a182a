// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ComponentTypeId
ImplementedBy>2,RequiredProperties,Scope
IsNative?,Lambda>3
Arn
Configurations{,DataType>5,DefaultValue>6,IsExternalId?,IsRequiredInEntity?,IsStoredExternally?,IsTimeSeries?
AllowedValues>6,NestedType>5,Relationship>8,Type,UnitOfMeasure
BooleanValue?,DoubleValue#,Expression,IntegerValue#,ListValue>6,LongValue#,MapValue{>6,RelationshipValue>7,StringValue
TargetComponentName,TargetEntityId
RelationshipType,TargetComponentTypeId
GroupType,PropertyNames
ComponentName,ComponentTypeId,DefinedIn,Description,Properties{>11,PropertyGroups{>17,Status>18
Definition>12,Value>14
Configuration{,DataType>13,DefaultValue>14,IsExternalId?,IsFinal?,IsImported?,IsInherited?,IsRequiredInEntity?,IsStoredExternally?,IsTimeSeries?
AllowedValues>14,NestedType>13,Relationship>16,Type,UnitOfMeasure
BooleanValue?,DoubleValue#,Expression,IntegerValue#,ListValue>14,LongValue#,MapValue{>14,RelationshipValue>15,StringValue
TargetComponentName,TargetEntityId
RelationshipType,TargetComponentTypeId
GroupType,PropertyNames
Error*|>19,State
Code,Message
ComponentName,ComponentPath,ComponentTypeId,Description,Properties{>11,PropertyGroups{>17,Status>18
ComponentType=ComponentTypeId,CompositeComponentTypes{>0,Description,ExtendsFrom,Functions{>1,IsSingleton?,PropertyDefinitions{>4,PropertyGroups{>9,Tags{,WorkspaceId
Entity=Components{>10,CompositeComponents{>20,Description,EntityId,EntityName,ParentEntityId,Tags{,WorkspaceId
Scene=Capabilities,ContentLocation,Description,SceneId,SceneMetadata{,Tags{,WorkspaceId
SyncJob=SyncRole,SyncSource,Tags{,WorkspaceId
Workspace=Description,Role,S3Location,Tags{,WorkspaceId`;

export const attributes = `ComponentType=Arn,CreationDateTime,IsAbstract,IsSchemaInitialized,Status,Status.Error,Status.Error.Code,Status.Error.Message,Status.State,UpdateDateTime
Entity=Arn,CreationDateTime,HasChildEntities,Status,Status.Error,Status.Error.Code,Status.Error.Message,Status.State,UpdateDateTime
Scene=Arn,CreationDateTime,GeneratedSceneMetadata,UpdateDateTime
SyncJob=Arn,CreationDateTime,State,UpdateDateTime
Workspace=Arn,CreationDateTime,UpdateDateTime`;
