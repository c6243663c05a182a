// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `RegionConfiguration>1,RegionName
SseKmsKeyId
SsmAutomation>3
DocumentName,DocumentVersion,DynamicParameters>4,Parameters>6,RoleArn,TargetAccount
Key,Value>5
Variable
Key,Values
ChatbotSns
DedupeString,Impact#,IncidentTags>,NotificationTargets>9,Summary,Title
SnsTopicArn
PagerDutyConfiguration>11
Name,PagerDutyIncidentConfiguration>12,SecretId
ServiceId
ReplicationSet=DeletionProtected?,Regions>0,Tags>
ResponsePlan=Actions>2,ChatChannel>7,DisplayName,Engagements,IncidentTemplate>8,Integrations>10,Name,Tags>`;

export const attributes = `ReplicationSet=Arn
ResponsePlan=Arn`;
