// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AccountAlias=AccountAlias
SlackChannelConfiguration=ChannelId,ChannelName,ChannelRoleArn,NotifyOnAddCorrespondenceToCase?,NotifyOnCaseSeverity,NotifyOnCreateOrReopenCase?,NotifyOnResolveCase?,TeamId
SlackWorkspaceConfiguration=TeamId,VersionId`;

export const attributes = `AccountAlias=AccountAliasResourceId`;
