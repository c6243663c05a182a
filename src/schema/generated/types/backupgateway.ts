// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::BackupGateway::Hypervisor': BackupGatewayHypervisor;
  }
}

export interface BackupGatewayHypervisor {
  readonly Host?: string;
  readonly KmsKeyArn?: string;
  readonly LogGroupArn?: string;
  readonly Name?: string;
  readonly Password?: string;
  readonly Tags?: readonly Tag[];
  readonly Username?: string;
}
