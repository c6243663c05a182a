// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BlockedDates,BlockedWindows,BlockingAlarms>1,OutcomeAlarms>1
AlarmIdentifier,Type
AutoshiftObserverNotificationStatus=Status
ZonalAutoshiftConfiguration=PracticeRunConfiguration>0,ResourceIdentifier,ZonalAutoshiftStatus`;

export const attributes = `AutoshiftObserverNotificationStatus=AccountId,Region`;
