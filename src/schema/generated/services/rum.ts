// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AllowCookies?,EnableXRay?,ExcludedPages,FavoritePages,GuestRoleArn,IdentityPoolId,IncludedPages,MetricDestinations>1,SessionSampleRate#,Telemetries
Destination,DestinationArn,IamRoleArn,MetricDefinitions>2
DimensionKeys{,EventPattern,Name,Namespace,UnitLabel,ValueKey
Status
JavaScriptSourceMaps>5
S3Uri,Status
PolicyDocument,PolicyRevisionId
AppMonitor=AppMonitorConfiguration>0,CustomEvents>3,CwLogEnabled?,DeobfuscationConfiguration>4,Domain,DomainList,Name,Platform,ResourcePolicy>6,Tags>`;

export const attributes = `AppMonitor=Id`;
