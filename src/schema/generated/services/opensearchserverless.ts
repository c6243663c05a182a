// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AWSOwnedKey?,KmsKeyArn
ServerlessVectorAcceleration
MaxIndexingCapacityInOcu#,MaxSearchCapacityInOcu#,MinIndexingCapacityInOcu#,MinSearchCapacityInOcu#
Properties{>4
Analyzer,CompressionLevel,DataType,Dimension#,Index?,Method>5,Properties{>4,SpaceType,Type,Value
Engine,Name,Parameters>6,SpaceType
EfConstruction#,M#
Analysis>8,Index>10
Analyzer{>9
CharFilter,Filter,Tokenizer,Type
Knn?,KnnAlgoParamEfSearch#,RefreshInterval
GroupAttribute,UserAttribute
ApplicationArn,ApplicationDescription,ApplicationName,GroupAttribute,InstanceArn,UserAttribute
GroupAttribute,Metadata,OpenSearchServerlessEntityId,SessionTimeout#,UserAttribute
AccessPolicy=Description,Name,Policy,Type
Collection=CollectionGroupName,DeletionProtection,Description,EncryptionConfig>0,Name,StandbyReplicas,Tags>,Type,VectorOptions>1
CollectionGroup=CapacityLimits>2,Description,Generation,Name,StandbyReplicas,Tags>
CollectionIndex=Id,IndexName,IndexSchema
Index=CollectionEndpoint,IndexName,Mappings>3,Settings>7
LifecyclePolicy=Description,Name,Policy,Type
SecurityConfig=Description,IamFederationOptions>11,IamIdentityCenterOptions>12,Name,SamlOptions>13,Type
SecurityPolicy=Description,Name,Policy,Type
VpcEndpoint=Name,SecurityGroupIds,SubnetIds,VpcId`;

export const attributes = `Collection=Arn,CollectionEndpoint,DashboardEndpoint,FipsEndpoints,Id,KmsKeyArn
CollectionGroup=Arn,Id
Index=Uuid
SecurityConfig=IamIdentityCenterOptions.ApplicationArn,IamIdentityCenterOptions.ApplicationDescription,IamIdentityCenterOptions.ApplicationName,Id
VpcEndpoint=Id`;
