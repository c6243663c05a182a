// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DurationInMinutes#,RotationIds,Targets>1
ChannelTargetInfo>2,ContactTargetInfo>3
ChannelId,RetryIntervalInMinutes#
ContactId,IsEssential?
DurationInMinutes#,Targets>5
ChannelTargetInfo>6,ContactTargetInfo>7
ChannelId,RetryIntervalInMinutes#
ContactId,IsEssential?
DailySettings,MonthlySettings>9,NumberOfOnCalls#,RecurrenceMultiplier#,ShiftCoverages>10,WeeklySettings>12
DayOfMonth#,HandOffTime
CoverageTimes>11,DayOfWeek
EndTime,StartTime
DayOfWeek,HandOffTime
Contact=Alias,DisplayName,Plan>0,Tags>,Type
ContactChannel=ChannelAddress,ChannelName,ChannelType,ContactId,DeferActivation?
Plan=ContactId,RotationIds,Stages>4
Rotation=ContactIds,Name,Recurrence>8,StartTime,Tags>,TimeZoneId`;

export const attributes = `Contact=Arn
ContactChannel=Arn
Plan=Arn
Rotation=Arn`;
