// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AugmentedManifests>1,DataFormat,DocumentReaderConfig>2,DocumentType,Documents>3,LabelDelimiter,S3Uri,TestS3Uri
AttributeNames,S3Uri,Split
DocumentReadAction,DocumentReadMode,FeatureTypes
S3Uri,TestS3Uri
KmsKeyId,S3Uri
SecurityGroupIds,Subnets
Annotations>7,AugmentedManifests>8,DataFormat,Documents>9,EntityList>10,EntityTypes>11
S3Uri,TestS3Uri
AnnotationDataS3Uri,AttributeNames,DocumentType,S3Uri,SourceDocumentsS3Uri,Split
InputFormat,S3Uri,TestS3Uri
S3Uri
Type
SecurityGroupIds,Subnets
DataLakeKmsKeyId,ModelKmsKeyId,VolumeKmsKeyId,VpcConfig>14
SecurityGroupIds,Subnets
DocumentClassificationConfig>16,EntityRecognitionConfig>17,LanguageCode
Labels,Mode
EntityTypes>18
Type
DocumentClassifier=DataAccessRoleArn,DocumentClassifierName,InputDataConfig>0,LanguageCode,Mode,ModelKmsKeyId,ModelPolicy,OutputDataConfig>4,Tags>,VersionName,VolumeKmsKeyId,VpcConfig>5
DocumentClassifierEndpoint=DesiredInferenceUnits#,EndpointName,ModelArn,Tags>
EntityRecognizer=DataAccessRoleArn,InputDataConfig>6,LanguageCode,ModelKmsKeyId,ModelPolicy,RecognizerName,Tags>,VersionName,VolumeKmsKeyId,VpcConfig>12
Flywheel=ActiveModelArn,DataAccessRoleArn,DataLakeS3Uri,DataSecurityConfig>13,FlywheelName,ModelType,Tags>,TaskConfig>15`;

export const attributes = `DocumentClassifier=Arn
DocumentClassifierEndpoint=Arn,CreationTime,CurrentInferenceUnits,LastModifiedTime
EntityRecognizer=Arn
Flywheel=Arn`;
