// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `LogGroupConfiguration>1,MetricConfiguration>1
Filter
Link=LabelTemplate,LinkConfiguration>0,ResourceTypes,SinkIdentifier,Tags{
Sink=Name,Policy*,Tags{`;

export const attributes = `Link=Arn,Label
Sink=Arn`;
