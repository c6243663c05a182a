// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Connection=ConnectionName,HostArn,ProviderType,Tags>
RepositoryLink=ConnectionArn,EncryptionKeyArn,OwnerId,RepositoryName,Tags>
SyncConfiguration=Branch,ConfigFile,PublishDeploymentStatus,RepositoryLinkId,ResourceName,RoleArn,SyncType,TriggerResourceUpdateOn`;

export const attributes = `Connection=ConnectionArn,ConnectionStatus,OwnerAccountId
RepositoryLink=ProviderType,RepositoryLinkArn,RepositoryLinkId
SyncConfiguration=OwnerId,ProviderType,RepositoryName`;
