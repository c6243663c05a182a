// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AllowedInferenceGeos,DefaultInferenceGeo,WorkspaceGeo
Workspace=DataResidency>0,Name,Tags>`;

export const attributes = `Workspace=Arn,CreatedAt,Id`;
