// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ContactHandling>1
Scope
ExternalUrlConfig>3
AccessUrl,ApprovedOrigins
Allow,Sandbox
Filters{,Folders
FirstExecutionFrom,Object,ScheduleExpression
Source
Application=ApplicationConfig>0,ApplicationSourceConfig>2,ApplicationType,Description,IframeConfig>4,InitializationTimeout#,IsService?,Name,Namespace,Permissions,Tags>
DataIntegration=Description,FileConfiguration>5,KmsKey,Name,ObjectConfiguration{{,ScheduleConfig>6,SourceURI,Tags>
EventIntegration=Description,EventBridgeBus,EventFilter>7,Name,Tags>`;

export const attributes = `Application=ApplicationArn,Id
DataIntegration=DataIntegrationArn,Id
EventIntegration=EventIntegrationArn`;
