// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Description,Name,OutputConfig>1,Status
Clipping>2,Cropping>4,Subtitling>6
CallbackMetadata,DataSourceConfiguration>3
FixtureId
TemplateGroups>5
Name,TemplateUris
AspectRatio>7,Dictionary,Language,ProfanityFilter
Height#,Width#
Dictionary=Entries,Language,Name,Tags{
Feed=AccessRoleArn,Name,Outputs>0,Tags{`;

export const attributes = `Dictionary=Arn,Id
Feed=Arn,DataEndpoints,Id`;
