// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ImageUri
Arguments,Entrypoint,ImageUri,MetricDefinitions>2
Name,Regex
Policies>4
TrainedModelExports>5,TrainedModelInferenceJobs>7,TrainedModels>12
FilesToExport,MaxSize>6
Unit,Value#
ContainerLogs>8,MaxOutputSize>11
AllowedAccountIds,FilterPattern,LogRedactionConfiguration>9,LogType
CustomEntityConfig>10,EntitiesToRedact
CustomDataIdentifiers
Unit,Value#
ContainerLogs>8,ContainerMetrics>13,MaxArtifactSize>14
NoiseLevel
Unit,Value#
InputConfig>16,Type
DataSource>17,Schema>19
GlueDataSource>18
CatalogId,DatabaseName,TableName
ColumnName,ColumnTypes
ConfiguredModelAlgorithm=Description,InferenceContainerConfig>0,KmsKeyArn,Name,RoleArn,Tags>,TrainingContainerConfig>1
ConfiguredModelAlgorithmAssociation=ConfiguredModelAlgorithmArn,Description,MembershipIdentifier,Name,PrivacyConfiguration>3,Tags>
TrainingDataset=Description,Name,RoleArn,Tags>,TrainingData>15`;

export const attributes = `ConfiguredModelAlgorithm=ConfiguredModelAlgorithmArn
ConfiguredModelAlgorithmAssociation=CollaborationIdentifier,ConfiguredModelAlgorithmAssociationArn
TrainingDataset=Status,TrainingDatasetArn`;
