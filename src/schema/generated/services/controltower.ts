// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Key,Value!
Key,Value!
EnabledBaseline=BaselineIdentifier,BaselineVersion,Parameters>0,Tags>,TargetIdentifier
EnabledControl=ControlIdentifier,Parameters>1,Tags>,TargetIdentifier
LandingZone=Manifest*,RemediationTypes,Tags>,Version`;

export const attributes = `EnabledBaseline=EnabledBaselineIdentifier
LandingZone=Arn,DriftStatus,LandingZoneIdentifier,LatestAvailableVersion,Status`;
