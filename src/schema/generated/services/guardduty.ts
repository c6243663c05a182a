// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Key,Value
Kubernetes>2,MalwareProtection>4,S3Logs>6
AuditLogs>3
Enable?
ScanEc2InstanceWithFindings>5
EbsVolumes?
Enable?
AdditionalConfiguration>8,Name,Status
Name,Status
Key,Value
Criterion{>11,ItemType>11
Eq,Equals,GreaterThan#,GreaterThanOrEqual#,Gt#,Gte#,LessThan#,LessThanOrEqual#,Lt#,Lte#,Matches,Neq,NotEquals,NotMatches
Key,Value
Key,Value
Tagging>15
Status
S3Bucket>17
BucketName,ObjectPrefixes
Key,Value
DestinationArn,KmsKeyArn
Key,Value
Key,Value
Key,Value
Key,Value
CustomDetectionRuleAssociation=Mode,RuleId,Tags>0
Detector=DataSources>1,Enable?,Features>7,FindingPublishingFrequency,Tags>9
Filter=Action,Description,DetectorId,FindingCriteria>10,Name,Rank#,Tags>12
IPSet=Activate?,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags>13
MalwareProtectionPlan=Actions>14,ProtectedResource>16,Role,Tags>18
Master=DetectorId,InvitationId,MasterId
Member=DetectorId,DisableEmailNotification?,Email,MemberId,Message,Status
PublishingDestination=DestinationProperties>19,DestinationType,DetectorId,Tags>20
ThreatEntitySet=Activate?,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags>21
ThreatIntelSet=Activate?,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags>22
TrustedEntitySet=Activate?,DetectorId,ExpectedBucketOwner,Format,Location,Name,Tags>23`;

export const attributes = `CustomDetectionRuleAssociation=AccountId,Arn,AssociationId,CreatedAt,UpdatedAt
Detector=Id
IPSet=Id
MalwareProtectionPlan=Arn,CreatedAt,MalwareProtectionPlanId,Status,StatusReasons
PublishingDestination=Id,PublishingFailureStartTimestamp,Status
ThreatEntitySet=CreatedAt,ErrorDetails,Id,Status,UpdatedAt
ThreatIntelSet=Id
TrustedEntitySet=CreatedAt,ErrorDetails,Id,Status,UpdatedAt`;
