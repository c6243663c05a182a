// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Description,MemberFrameworkConfiguration>1,Name
MemberFabricConfiguration>2
AdminPassword,AdminUsername
Description,Framework,FrameworkVersion,Name,NetworkFrameworkConfiguration>4,VotingPolicy>6
NetworkFabricConfiguration>5
Edition
ApprovalThresholdPolicy>7
ProposalDurationInHours#,ThresholdComparator,ThresholdPercentage#
AvailabilityZone,InstanceType
Accessor=AccessorType,NetworkType,Tags>
Member=InvitationId,MemberConfiguration>0,NetworkConfiguration>3,NetworkId
Node=MemberId,NetworkId,NodeConfiguration>8`;

export const attributes = `Accessor=Arn,BillingToken,CreationDate,Id,Status
Member=MemberId,NetworkId
Node=Arn,MemberId,NetworkId,NodeId`;
