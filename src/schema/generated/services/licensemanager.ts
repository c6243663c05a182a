// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BorrowConfiguration>1,ProvisionalConfiguration>2,RenewType
AllowEarlyCheckIn?,MaxTimeToLiveInMinutes#
MaxTimeToLiveInMinutes#
AllowCheckIn?,MaxCount#,Name,Overage?,Unit,Value
Name,SignKey
Name,Value
Begin,End
UsageDimension
Key,Value
RuleStatement>10
InstanceRuleStatement>11,LicenseConfigurationRuleStatement>15,LicenseRuleStatement>16
AndRuleStatement>12,MatchingRuleStatement>13,OrRuleStatement>14
MatchingRuleStatements>13
Constraint,KeyToMatch,ValueToMatch
MatchingRuleStatements>13
AndRuleStatement>12,MatchingRuleStatement>13,OrRuleStatement>14
AndRuleStatement>12,MatchingRuleStatement>13,OrRuleStatement>14
Grant=AllowedOperations,GrantName,HomeRegion,LicenseArn,Principals,Status,Tags>
License=Beneficiary,ConsumptionConfiguration>0,Entitlements>3,HomeRegion,Issuer>4,LicenseMetadata>5,LicenseName,ProductName,ProductSKU,Status,Tags>,Validity>6
LicenseAssetGroup=AssociatedLicenseAssetRulesetARNs,Description,LicenseAssetGroupConfigurations>7,Name,Properties>8,Tags>
LicenseAssetRuleSet=Description,Name,Rules>9,Tags>`;

export const attributes = `Grant=GrantArn,Version
License=LicenseArn,Version
LicenseAssetGroup=LicenseAssetGroupArn
LicenseAssetRuleSet=LicenseAssetRulesetArn`;
