// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DevicePermissionRoleArn,Devices>1,IntendedForQualification?,RootGroup,SuiteDefinitionName
CertificateArn,ThingArn
SuiteDefinition=SuiteDefinitionConfiguration>0,Tags>`;

export const attributes = `SuiteDefinition=SuiteDefinitionArn,SuiteDefinitionId,SuiteDefinitionVersion`;
