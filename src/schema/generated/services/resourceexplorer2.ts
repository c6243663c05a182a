// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `FilterString
Name
DefaultViewAssociation=ViewArn
Index=Tags{,Type
View=Filters>0,IncludedProperties>1,Scope,Tags{,ViewName`;

export const attributes = `DefaultViewAssociation=AssociatedAwsPrincipal
Index=Arn,IndexState
View=ViewArn`;
