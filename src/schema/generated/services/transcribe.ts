// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `InterruptionFilter>1,NonTalkTimeFilter>4,SentimentFilter>5,TranscriptFilter>6
AbsoluteTimeRange>2,Negate?,ParticipantRole,RelativeTimeRange>3,Threshold#
EndTime#,First#,Last#,StartTime#
EndPercentage#,First#,Last#,StartPercentage#
AbsoluteTimeRange>2,Negate?,RelativeTimeRange>3,Threshold#
AbsoluteTimeRange>2,Negate?,ParticipantRole,RelativeTimeRange>3,Sentiments
AbsoluteTimeRange>2,Negate?,ParticipantRole,RelativeTimeRange>3,Targets,TranscriptFilterType
CallAnalyticsCategory=CategoryName,InputType,Rules>0,Tags>
MedicalVocabulary=LanguageCode,Tags>,VocabularyFileUri,VocabularyName
Vocabulary=DataAccessRoleArn,LanguageCode,Phrases,Tags>,VocabularyFileUri,VocabularyName
VocabularyFilter=DataAccessRoleArn,LanguageCode,Tags>,VocabularyFilterFileUri,VocabularyFilterName,Words`;

export const attributes = `CallAnalyticsCategory=Arn,CreateTime,LastUpdateTime
MedicalVocabulary=Arn
Vocabulary=Arn,LastModifiedTime,VocabularyState
VocabularyFilter=Arn`;
