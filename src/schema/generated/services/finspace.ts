// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ApplicationCallBackURL,AttributeMap>1,FederationProviderName,FederationURN,SamlMetadataDocument,SamlMetadataURL
Key,Value
EmailAddress,FirstName,LastName
Environment=DataBundles,Description,FederationMode,FederationParameters>0,KmsKeyId,Name,SuperuserParameters>2,Tags>`;

export const attributes = `Environment=AwsAccountId,DedicatedServiceAccountId,EnvironmentArn,EnvironmentId,EnvironmentUrl,SageMakerStudioDomainUrl,Status`;
