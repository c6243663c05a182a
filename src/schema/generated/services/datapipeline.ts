// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Attributes>1,Id
Key,StringValue
Id,StringValue
Fields>4,Id,Name
Key,RefValue,StringValue
Key,Value
Pipeline=Activate?,Description,Name,ParameterObjects>0,ParameterValues>2,PipelineObjects>3,PipelineTags>5`;

export const attributes = `Pipeline=Id,PipelineId`;
