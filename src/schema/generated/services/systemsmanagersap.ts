// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ComponentType,Ec2InstanceId,Sid
CredentialType,DatabaseName,SecretId
Application=ApplicationId,ApplicationType,ComponentsInfo>0,Credentials>1,DatabaseArn,Instances,SapInstanceNumber,Sid,Tags>`;

export const attributes = `Application=Arn`;
