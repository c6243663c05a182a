// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ExistingVersionedProfileId>1,ProfileMapping>2,StarterProfile>3
ProfileId,Version#
ProfileMapping{
StarterProfileName
AuthorizationStrategy,FineGrainedAuthorizationEnabled?,IdpLambdaArn,Metadata
PreloadDataType
KmsEncryptionConfig>7
CmkType,KmsKeyId
DataTransformationProfile=KmsKeyId,ProfileDescription,ProfileName,Source>0,SourceFormat,Tags>
FHIRDatastore=DatastoreName,DatastoreTypeVersion,IdentityProviderConfiguration>4,PreloadDataConfig>5,SseConfiguration>6,Tags>`;

export const attributes = `DataTransformationProfile=Arn,ProfileId,TargetFormat
FHIRDatastore=CreatedAt,CreatedAt.Nanos,CreatedAt.Seconds,DatastoreArn,DatastoreEndpoint,DatastoreId,DatastoreStatus`;
