// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `PathComponent,RepositoryUrl
EnvironmentEC2=AutomaticStopTimeMinutes#,ConnectionType,Description,ImageId,InstanceType,Name,OwnerArn,Repositories>0,SubnetId,Tags>`;

export const attributes = `EnvironmentEC2=Arn,Id,Name`;
