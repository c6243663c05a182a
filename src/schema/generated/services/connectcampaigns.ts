// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AgentlessDialerConfig>1,PredictiveDialerConfig>2,ProgressiveDialerConfig>3
DialingCapacity#
BandwidthAllocation#,DialingCapacity#
BandwidthAllocation#,DialingCapacity#
AnswerMachineDetectionConfig>5,ConnectContactFlowArn,ConnectQueueArn,ConnectSourcePhoneNumber
AwaitAnswerMachinePrompt?,EnableAnswerMachineDetection?
Campaign=ConnectInstanceArn,DialerConfig>0,Name,OutboundCallConfig>4,Tags>`;

export const attributes = `Campaign=Arn`;
