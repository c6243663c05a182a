// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ComponentId,DnsTargetResource>1,ReadinessScopes,ResourceArn
DomainName,HostedZoneArn,RecordSetId,RecordType,TargetResource>2
NLBResource>3,R53Resource>4
Arn
DomainName,RecordSetId
Cell=CellName,Cells,Tags>
ReadinessCheck=ReadinessCheckName,ResourceSetName,Tags>
RecoveryGroup=Cells,RecoveryGroupName,Tags>
ResourceSet=ResourceSetName,ResourceSetType,Resources>0,Tags>`;

export const attributes = `Cell=CellArn,ParentReadinessScopes
ReadinessCheck=ReadinessCheckArn
RecoveryGroup=RecoveryGroupArn
ResourceSet=ResourceSetArn`;
