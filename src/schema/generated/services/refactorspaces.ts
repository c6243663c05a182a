// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EndpointType,StageName
ActivationState
ActivationState,AppendSourcePath?,IncludeChildPaths?,Methods,SourcePath
Arn
HealthUrl,Url
Application=ApiGatewayProxy>0,EnvironmentIdentifier,Name,ProxyType,Tags>,VpcId
Environment=Description,Name,NetworkFabricType,Tags>
Route=ApplicationIdentifier,DefaultRoute>1,EnvironmentIdentifier,RouteType,ServiceIdentifier,Tags>,UriPathRoute>2
Service=ApplicationIdentifier,Description,EndpointType,EnvironmentIdentifier,LambdaEndpoint>3,Name,Tags>,UrlEndpoint>4,VpcId`;

export const attributes = `Application=ApiGatewayId,ApplicationIdentifier,Arn,NlbArn,NlbName,ProxyUrl,StageName,VpcLinkId
Environment=Arn,EnvironmentIdentifier,TransitGatewayId
Route=Arn,PathResourceToId,RouteIdentifier
Service=Arn,ServiceIdentifier`;
