// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Email>1,Sms>4,Telephony>7,WhatsApp>15
Capacity#,DefaultOutboundConfig>2,OutboundMode>3
ConnectSourceEmailAddress,SourceEmailAddressDisplayName,WisdomTemplateArn
AgentlessConfig*
Capacity#,DefaultOutboundConfig>5,OutboundMode>6
ConnectSourcePhoneNumberArn,WisdomTemplateArn
AgentlessConfig*
Capacity#,ConnectQueueId,DefaultOutboundConfig>8,OutboundMode>10
AnswerMachineDetectionConfig>9,ConnectContactFlowId,ConnectSourcePhoneNumber,RingTimeout#
AwaitAnswerMachinePrompt?,EnableAnswerMachineDetection?
AgentlessConfig*,PredictiveConfig>11,PreviewConfig>12,ProgressiveConfig>14
BandwidthAllocation#
AgentActions,BandwidthAllocation#,TimeoutConfig>13
DurationInSeconds#
BandwidthAllocation#
Capacity#,DefaultOutboundConfig>16,OutboundMode>17
ConnectSourcePhoneNumberArn,WisdomTemplateArn
AgentlessConfig*
AllChannelsSubtypes>19,InstanceLimitsHandling
CommunicationLimitList>20
Frequency#,MaxCountPerRecipient#,Unit
Email>22,LocalTimeZoneConfig>28,Sms>22,Telephony>22,WhatsApp>22
OpenHours>23,RestrictedPeriods>26
DailyHours>24
Key,Value>25
EndTime,StartTime
RestrictedPeriodList>27
EndDate,Name,StartDate
DefaultTimeZone,LocalTimeZoneDetection,LocalTimeZoneDetectionScope
MaxEntryCount#,MinEntryInterval
EndTime,RefreshFrequency,StartTime
CustomerProfilesSegmentArn,EventTrigger>32
CustomerProfilesDomainArn
Campaign=ChannelSubtypeConfig>0,CommunicationLimitsOverride>18,CommunicationTimeConfig>21,ConnectCampaignFlowArn,ConnectInstanceId,EntryLimitsConfig>29,Name,Schedule>30,Source>31,Tags>,Type`;

export const attributes = `Campaign=Arn`;
