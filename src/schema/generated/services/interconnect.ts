// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Arn,DirectConnectGateway
Identifier
Connection=ActivationKey,AttachPoint>0,Bandwidth,Description,EnvironmentId,RemoteAccount>1,RemoteOwnerAccount,Tags>`;

export const attributes = `Connection=Arn,BillingTier,ConnectionId,OwnerAccount,Provider,SharedId,State,Type`;
