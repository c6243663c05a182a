// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::S3ObjectLambda::AccessPoint': S3ObjectLambdaAccessPoint;
    'AWS::S3ObjectLambda::AccessPointPolicy': S3ObjectLambdaAccessPointPolicy;
  }
}

export interface S3ObjectLambdaAccessPoint {
  readonly Name?: string;
  readonly ObjectLambdaConfiguration: S3ObjectLambdaAccessPointObjectLambdaConfiguration;
}

export interface S3ObjectLambdaAccessPointObjectLambdaConfiguration {
  readonly AllowedFeatures?: readonly string[];
  readonly CloudWatchMetricsEnabled?: boolean;
  readonly SupportingAccessPoint: string;
  readonly TransformationConfigurations: readonly S3ObjectLambdaAccessPointTransformationConfiguration[];
}

export interface S3ObjectLambdaAccessPointTransformationConfiguration {
  readonly Actions: readonly string[];
  readonly ContentTransformation: S3ObjectLambdaAccessPointContentTransformation;
}

export interface S3ObjectLambdaAccessPointContentTransformation {
  readonly AwsLambda: S3ObjectLambdaAccessPointAwsLambda;
}

export interface S3ObjectLambdaAccessPointAwsLambda {
  readonly FunctionArn: string;
  readonly FunctionPayload?: string;
}

export interface S3ObjectLambdaAccessPointPolicy {
  readonly ObjectLambdaAccessPoint: string;
  readonly PolicyDocument: PolicyDocument;
}
