// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AllowActions,AllowAndroidApps>1,AllowAppleApps>2,AllowReferers,AllowResources
CertificateFingerprint,Package
BundleId
CustomLayers,PoliticalView,Style
IntendedUse
APIKey=Description,ExpireTime,ForceDelete?,ForceUpdate?,KeyName,NoExpiry?,Restrictions>0,Tags>
GeofenceCollection=CollectionName,Description,KmsKeyId,PricingPlan,PricingPlanDataSource,Tags>
Map=Configuration>3,Description,MapName,PricingPlan,Tags>
PlaceIndex=DataSource,DataSourceConfiguration>4,Description,IndexName,PricingPlan,Tags>
RouteCalculator=CalculatorName,DataSource,Description,PricingPlan,Tags>
Tracker=Description,EventBridgeEnabled?,KmsKeyEnableGeospatialQueries?,KmsKeyId,PositionFiltering,PricingPlan,PricingPlanDataSource,Tags>,TrackerName
TrackerConsumer=ConsumerArn,TrackerName`;

export const attributes = `APIKey=Arn,CreateTime,KeyArn,UpdateTime
GeofenceCollection=Arn,CollectionArn,CreateTime,UpdateTime
Map=Arn,CreateTime,DataSource,MapArn,UpdateTime
PlaceIndex=Arn,CreateTime,IndexArn,UpdateTime
RouteCalculator=Arn,CalculatorArn,CreateTime,UpdateTime
Tracker=Arn,CreateTime,TrackerArn,UpdateTime`;
