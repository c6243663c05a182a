// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ButtonText,Criteria>1,NotificationType,Variables{
Operator,Value,VariableName
CommandText
CustomAction=ActionName,AliasName,Attachments>0,Definition>2,Tags>
MicrosoftTeamsChannelConfiguration=ConfigurationName,CustomizationResourceArns,GuardrailPolicies,IamRoleArn,LoggingLevel,SnsTopicArns,Tags>,TeamId,TeamsChannelId,TeamsChannelName,TeamsTenantId,UserRoleRequired?
SlackChannelConfiguration=ConfigurationName,CustomizationResourceArns,GuardrailPolicies,IamRoleArn,LoggingLevel,SlackChannelId,SlackWorkspaceId,SnsTopicArns,Tags>,UserRoleRequired?`;

export const attributes = `CustomAction=CustomActionArn
MicrosoftTeamsChannelConfiguration=Arn
SlackChannelConfiguration=Arn`;
