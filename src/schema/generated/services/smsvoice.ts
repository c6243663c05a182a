// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CloudWatchLogsDestination>1,Enabled?,EventDestinationName,KinesisFirehoseDestination>2,MatchingEventTypes,SnsDestination>3
IamRoleArn,LogGroupArn
DeliveryStreamArn,IamRoleArn
TopicArn
HELP>5,STOP>5
Message
Action,Keyword,Message
ChannelArn,ChannelRole,Enabled?
HELP>9,STOP>9
Message
Action,Keyword,Message
ChannelArn,ChannelRole,Enabled?
MMS>13,SMS>13,VOICE>13
CountryCode,ProtectStatus
ConfigurationSet=ConfigurationSetName,DefaultSenderId,EventDestinations>0,MessageFeedbackEnabled?,ProtectConfigurationId,Tags>
OptOutList=OptOutListName,Tags>
PhoneNumber=DeletionProtectionEnabled?,IsoCountryCode,MandatoryKeywords>4,NumberCapabilities,NumberType,OptOutListName,OptionalKeywords>6,SelfManagedOptOutsEnabled?,Tags>,TwoWay>7
Pool=DeletionProtectionEnabled?,MandatoryKeywords>8,OptOutListName,OptionalKeywords>10,OriginationIdentities,SelfManagedOptOutsEnabled?,SharedRoutesEnabled?,Tags>,TwoWay>11
ProtectConfiguration=CountryRuleSet>12,DeletionProtectionEnabled?,Tags>
Registration=RegistrationType,Tags>
RegistrationAttachment=AttachmentBody,AttachmentUrl,Tags>
ResourcePolicy=PolicyDocument*,ResourceArn
SenderId=DeletionProtectionEnabled?,IsoCountryCode,SenderId,Tags>
VerifiedDestinationNumber=DestinationPhoneNumber,Tags>`;

export const attributes = `ConfigurationSet=Arn
OptOutList=Arn
PhoneNumber=Arn,PhoneNumber,PhoneNumberId
Pool=Arn,PoolId
ProtectConfiguration=Arn,ProtectConfigurationId
Registration=CreatedTimestamp,CurrentVersionNumber,RegistrationArn,RegistrationId,RegistrationStatus
RegistrationAttachment=AttachmentStatus,CreatedTimestamp,RegistrationAttachmentArn,RegistrationAttachmentId,UploadedAttachmentUrl
SenderId=Arn
VerifiedDestinationNumber=CreatedTimestamp,Status,VerifiedDestinationNumberArn,VerifiedDestinationNumberId`;
