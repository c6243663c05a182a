// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `RegionList,ReplicationStrategy
ReadCapacityAutoScaling>2,WriteCapacityAutoScaling>2
AutoScalingDisabled?,MaximumUnits#,MinimumUnits#,ScalingPolicy>3
TargetTrackingScalingPolicyConfiguration>4
DisableScaleIn?,ScaleInCooldown#,ScaleOutCooldown#,TargetValue#
Mode,ProvisionedThroughput>6
ReadCapacityUnits#,WriteCapacityUnits#
Status,Tags>,ViewType
Column>9,OrderBy
ColumnName,ColumnType
EncryptionType,KmsKeyIdentifier
ReadCapacityAutoScaling>2,ReadCapacityUnits#,Region
ReadUnitsPerSecond#,WriteUnitsPerSecond#
FieldName,FieldType
Keyspace=ClientSideTimestampsEnabled?,KeyspaceName,ReplicationSpecification>0,Tags>
Table=AutoScalingSpecifications>1,BillingMode>5,CdcSpecification>7,ClientSideTimestampsEnabled?,ClusteringKeyColumns>8,DefaultTimeToLive#,EncryptionSpecification>10,KeyspaceName,PartitionKeyColumns>9,PointInTimeRecoveryEnabled?,RegularColumns>9,ReplicaSpecifications>11,TableName,Tags>,WarmThroughput>12
Type=Fields>13,KeyspaceName,TypeName`;

export const attributes = `Type=DirectParentTypes,DirectReferringTables,KeyspaceArn,LastModifiedTimestamp,MaxNestingDepth`;
