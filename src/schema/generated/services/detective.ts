// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Graph=AutoEnableMembers?,Tags>
MemberInvitation=DisableEmailNotification?,GraphArn,MemberEmailAddress,MemberId,Message
OrganizationAdmin=AccountId`;

export const attributes = `Graph=Arn
OrganizationAdmin=GraphArn`;
