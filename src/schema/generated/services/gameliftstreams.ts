// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Type,Version
Arn,Id
AlwaysOnCapacity#,LocationName,MaximumCapacity#,OnDemandCapacity#,TargetIdleCapacity#,VpcTransitConfiguration>3
Ipv4CidrBlocks,VpcId
Application=ApplicationLogOutputUri,ApplicationLogPaths,ApplicationSourceUri,Description,ExecutablePath,RuntimeEnvironment>0,Tags{
StreamGroup=DefaultApplication>1,Description,LocationConfigurations>2,StreamClass,Tags{`;

export const attributes = `Application=Arn,Id
StreamGroup=Arn,Id`;
