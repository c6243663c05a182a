// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `KeyAlgorithm,KeyClass,KeyModesOfUse>1,KeyUsage
Decrypt?,DeriveKey?,Encrypt?,Generate?,NoRestrictions?,Sign?,Unwrap?,Verify?,Wrap?
Alias=AliasName,KeyArn
Key=DeriveKeyUsage,Enabled?,Exportable?,KeyAttributes>0,KeyCheckValueAlgorithm,Policy,ReplicationRegions,Tags>`;

export const attributes = `Key=KeyIdentifier,KeyOrigin,KeyState,ReplicationStatus`;
