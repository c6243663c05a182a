// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Synthetics::Canary': SyntheticsCanary;
    'AWS::Synthetics::Group': SyntheticsGroup;
  }
}

export interface SyntheticsCanary {
  readonly ArtifactConfig?: SyntheticsCanaryArtifactConfig;
  readonly ArtifactS3Location: string;
  readonly BrowserConfigs?: readonly SyntheticsCanaryBrowserConfig[];
  readonly Code: SyntheticsCanaryCode;
  readonly DeleteLambdaResourcesOnCanaryDeletion?: boolean;
  readonly DryRunAndUpdate?: boolean;
  readonly ExecutionRoleArn: string;
  readonly FailureRetentionPeriod?: number;
  readonly KmsKeyArn?: string;
  readonly Name: string;
  readonly ProvisionedResourceCleanup?: OneOf<'AUTOMATIC' | 'OFF'>;
  readonly Replicas?: readonly SyntheticsCanaryReplica[];
  readonly ResourcesToReplicateTags?: readonly OneOf<'lambda-function'>[];
  readonly RunConfig?: SyntheticsCanaryRunConfig;
  readonly RuntimeVersion: string;
  readonly Schedule: SyntheticsCanarySchedule;
  readonly StartCanaryAfterCreation?: boolean;
  readonly SuccessRetentionPeriod?: number;
  readonly Tags?: readonly Tag[];
  readonly VPCConfig?: SyntheticsCanaryVPCConfig;
  readonly VisualReference?: SyntheticsCanaryVisualReference;
  readonly VisualReferences?: readonly SyntheticsCanaryVisualReference[];
}

export interface SyntheticsCanaryArtifactConfig {
  readonly S3Encryption?: SyntheticsCanaryS3Encryption;
}

export interface SyntheticsCanaryS3Encryption {
  readonly EncryptionMode?: string;
  readonly KmsKeyArn?: string;
}

export interface SyntheticsCanaryBrowserConfig {
  readonly BrowserType: OneOf<'CHROME' | 'FIREFOX'>;
}

export interface SyntheticsCanaryCode {
  readonly BlueprintTypes?: readonly string[];
  readonly Dependencies?: readonly SyntheticsCanaryDependency[];
  readonly Handler?: string;
  readonly S3Bucket?: string;
  readonly S3Key?: string;
  readonly S3ObjectVersion?: string;
  readonly Script?: string;
  readonly SourceLocationArn?: string;
}

export interface SyntheticsCanaryDependency {
  readonly Reference: string;
  readonly Type?: OneOf<'LambdaLayer'>;
}

export interface SyntheticsCanaryReplica {
  readonly CanaryState?: string;
  readonly KmsKeyArn?: string;
  readonly LastModified?: number;
  readonly Location: string;
  readonly ReplicationStatus?: SyntheticsCanaryReplicaReplicationStatus;
  readonly ResourcesToReplicateTags?: readonly OneOf<'lambda-function'>[];
  readonly Tags?: readonly Tag[];
  readonly VpcConfig?: SyntheticsCanaryVPCConfig;
}

export interface SyntheticsCanaryReplicaReplicationStatus {
  readonly State?: string;
}

export interface SyntheticsCanaryVPCConfig {
  readonly Ipv6AllowedForDualStack?: boolean;
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly VpcId?: string;
}

export interface SyntheticsCanaryRunConfig {
  readonly ActiveTracing?: boolean;
  readonly EnvironmentVariables?: { readonly [key: string]: string };
  readonly EphemeralStorage?: number;
  readonly MemoryInMB?: number;
  readonly TimeoutInSeconds?: number;
}

export interface SyntheticsCanarySchedule {
  readonly DurationInSeconds?: string;
  readonly Expression: string;
  readonly RetryConfig?: SyntheticsCanaryRetryConfig;
}

export interface SyntheticsCanaryRetryConfig {
  readonly MaxRetries: number;
}

export interface SyntheticsCanaryVisualReference {
  readonly BaseCanaryRunId: string;
  readonly BaseScreenshots?: readonly SyntheticsCanaryBaseScreenshot[];
  readonly BrowserType?: OneOf<'CHROME' | 'FIREFOX'>;
}

export interface SyntheticsCanaryBaseScreenshot {
  readonly IgnoreCoordinates?: readonly string[];
  readonly ScreenshotName: string;
}

export interface SyntheticsGroup {
  readonly Name: string;
  readonly ResourceArns?: readonly string[];
  readonly Tags?: readonly Tag[];
}
