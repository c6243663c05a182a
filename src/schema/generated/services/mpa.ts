// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `MofN>1
MinApprovalsRequired#
ApproverId,PrimaryIdentityId,PrimaryIdentitySourceArn,PrimaryIdentityStatus,ResponseTime
PolicyArn
IamIdentityCenter>5
ApprovalPortalUrl,InstanceArn,Region
ApprovalTeam=ApprovalStrategy>0,Approvers>2,Description,Name,Policies>3,Tags>
IdentitySource=IdentitySourceParameters>4,Tags>`;

export const attributes = `ApprovalTeam=Arn,CreationTime,LastUpdateTime,NumberOfApprovers,Status,StatusCode,StatusMessage,UpdateSessionArn,VersionId
IdentitySource=CreationTime,IdentitySourceArn,IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl,IdentitySourceType,Status,StatusCode,StatusMessage`;
