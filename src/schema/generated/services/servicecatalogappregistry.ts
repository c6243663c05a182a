// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Application=Description,Name,Tags{
AttributeGroup=Attributes*,Description,Name,Tags{
AttributeGroupAssociation=Application,AttributeGroup
ResourceAssociation=Application,Resource,ResourceType`;

export const attributes = `Application=ApplicationName,ApplicationTagKey,ApplicationTagValue,Arn,Id
AttributeGroup=Arn,Id
AttributeGroupAssociation=ApplicationArn,AttributeGroupArn,Id
ResourceAssociation=ApplicationArn,Id,ResourceArn`;
