// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Hypervisor=Host,KmsKeyArn,LogGroupArn,Name,Password,Tags>,Username`;

export const attributes = `Hypervisor=HypervisorArn`;
