// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AllowedHeaders,AllowedMethods,AllowedOrigins,ExposeHeaders,MaxAgeSeconds#
ContainerLevelMetrics,MetricPolicyRules>2
ObjectGroup,ObjectGroupName
Container=AccessLoggingEnabled?,ContainerName,CorsPolicy>0,LifecyclePolicy,MetricPolicy>1,Policy,Tags>`;

export const attributes = `Container=Endpoint,Id`;
