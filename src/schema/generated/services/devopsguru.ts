// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Filters>1,Sns>2
MessageTypes,Severities
TopicArn
CloudFormation>4,Tags>5
StackNames
AppBoundaryKey,TagValues
LogAnomalyDetectionIntegration=
NotificationChannel=Config>0
ResourceCollection=ResourceCollectionFilter>3`;

export const attributes = `LogAnomalyDetectionIntegration=AccountId
NotificationChannel=Id
ResourceCollection=ResourceCollectionType`;
