// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ApplyTimeOf,DaysOfTheWeek,EndTimeHour#,EndTimeMinute#,StartTimeHour#,StartTimeMinute#,Type
Environment=DesiredSoftwareSetId,DesktopArn,DesktopEndpoint,DeviceCreationTags>,KmsKeyArn,MaintenanceWindow>0,Name,SoftwareSetUpdateMode,SoftwareSetUpdateSchedule,Tags>`;

export const attributes = `Environment=ActivationCode,Arn,CreatedAt,DesktopType,Id,PendingSoftwareSetId,PendingSoftwareSetVersion,RegisteredDevicesCount,SoftwareSetComplianceStatus,UpdatedAt`;
