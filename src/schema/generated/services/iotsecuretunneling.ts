// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Services,ThingName
MaxLifetimeTimeoutMinutes#
Tunnel=Description,DestinationConfig>0,Tags>,TimeoutConfig>1`;

export const attributes = `Tunnel=Status,TunnelArn,TunnelId`;
