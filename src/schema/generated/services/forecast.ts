// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `KmsKeyArn,RoleArn
Attributes>2
AttributeName,AttributeType
Key,Value
Dataset=DataFrequency,DatasetName,DatasetType,Domain,EncryptionConfig>0,Schema>1,Tags>3
DatasetGroup=DatasetArns,DatasetGroupName,Domain,Tags>`;

export const attributes = `Dataset=Arn
DatasetGroup=DatasetGroupArn`;
