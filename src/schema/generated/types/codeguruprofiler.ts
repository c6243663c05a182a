// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CodeGuruProfiler::ProfilingGroup': CodeGuruProfilerProfilingGroup;
  }
}

export interface CodeGuruProfilerProfilingGroup {
  readonly AgentPermissions?: CodeGuruProfilerProfilingGroupAgentPermissions;
  readonly AnomalyDetectionNotificationConfiguration?: readonly CodeGuruProfilerProfilingGroupChannel[];
  readonly ComputePlatform?: OneOf<'Default' | 'AWSLambda'>;
  readonly ProfilingGroupName: string;
  readonly Tags?: readonly Tag[];
}

export interface CodeGuruProfilerProfilingGroupAgentPermissions {
  readonly Principals: readonly string[];
}

export interface CodeGuruProfilerProfilingGroupChannel {
  readonly channelId?: string;
  readonly channelUri: string;
}
