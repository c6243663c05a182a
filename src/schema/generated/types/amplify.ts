// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Amplify::App': AmplifyApp;
    'AWS::Amplify::Branch': AmplifyBranch;
    'AWS::Amplify::Domain': AmplifyDomain;
    'AWS::Amplify::Webhook': AmplifyWebhook;
  }
}

export interface AmplifyApp {
  readonly AccessToken?: string;
  readonly AutoBranchCreationConfig?: AmplifyAppAutoBranchCreationConfig;
  readonly BasicAuthConfig?: AmplifyAppBasicAuthConfig;
  readonly BuildSpec?: string;
  readonly CacheConfig?: AmplifyAppCacheConfig;
  readonly ComputeRoleArn?: string;
  readonly CustomHeaders?: string;
  readonly CustomRules?: readonly AmplifyAppCustomRule[];
  readonly Description?: string;
  readonly EnableBranchAutoDeletion?: boolean;
  readonly EnvironmentVariables?: readonly AmplifyAppEnvironmentVariable[];
  readonly IAMServiceRole?: string;
  readonly JobConfig?: AmplifyAppJobConfig;
  readonly Name: string;
  readonly OauthToken?: string;
  readonly Platform?: OneOf<'WEB' | 'WEB_DYNAMIC' | 'WEB_COMPUTE'>;
  readonly Repository?: string;
  readonly Tags?: readonly Tag[];
}

export interface AmplifyAppAutoBranchCreationConfig {
  readonly AutoBranchCreationPatterns?: readonly string[];
  readonly BasicAuthConfig?: AmplifyAppBasicAuthConfig;
  readonly BuildSpec?: string;
  readonly EnableAutoBranchCreation?: boolean;
  readonly EnableAutoBuild?: boolean;
  readonly EnablePerformanceMode?: boolean;
  readonly EnablePullRequestPreview?: boolean;
  readonly EnvironmentVariables?: readonly AmplifyAppEnvironmentVariable[];
  readonly Framework?: string;
  readonly PullRequestEnvironmentName?: string;
  readonly Stage?: OneOf<'EXPERIMENTAL' | 'BETA' | 'PULL_REQUEST' | 'PRODUCTION' | 'DEVELOPMENT'>;
}

export interface AmplifyAppBasicAuthConfig {
  readonly EnableBasicAuth?: boolean;
  readonly Password?: string;
  readonly Username?: string;
}

export interface AmplifyAppEnvironmentVariable {
  readonly Name: string;
  readonly Value: string;
}

export interface AmplifyAppCacheConfig {
  readonly Type?: OneOf<'AMPLIFY_MANAGED' | 'AMPLIFY_MANAGED_NO_COOKIES'>;
}

export interface AmplifyAppCustomRule {
  readonly Condition?: string;
  readonly Source: string;
  readonly Status?: string;
  readonly Target: string;
}

export interface AmplifyAppJobConfig {
  readonly BuildComputeType: OneOf<'STANDARD_8GB' | 'LARGE_16GB' | 'XLARGE_72GB'>;
}

export interface AmplifyBranch {
  readonly AppId: string;
  readonly Backend?: AmplifyBranchBackend;
  readonly BasicAuthConfig?: AmplifyBranchBasicAuthConfig;
  readonly BranchName: string;
  readonly BuildSpec?: string;
  readonly ComputeRoleArn?: string;
  readonly Description?: string;
  readonly EnableAutoBuild?: boolean;
  readonly EnablePerformanceMode?: boolean;
  readonly EnablePullRequestPreview?: boolean;
  readonly EnableSkewProtection?: boolean;
  readonly EnvironmentVariables?: readonly AmplifyBranchEnvironmentVariable[];
  readonly Framework?: string;
  readonly PullRequestEnvironmentName?: string;
  readonly Stage?: OneOf<'EXPERIMENTAL' | 'BETA' | 'PULL_REQUEST' | 'PRODUCTION' | 'DEVELOPMENT'>;
  readonly Tags?: readonly Tag[];
}

export interface AmplifyBranchBackend {
  readonly StackArn?: string;
}

export interface AmplifyBranchBasicAuthConfig {
  readonly EnableBasicAuth?: boolean;
  readonly Password: string;
  readonly Username: string;
}

export interface AmplifyBranchEnvironmentVariable {
  readonly Name: string;
  readonly Value: string;
}

export interface AmplifyDomain {
  readonly AppId: string;
  readonly AutoSubDomainCreationPatterns?: readonly string[];
  readonly AutoSubDomainIAMRole?: string;
  readonly CertificateSettings?: AmplifyDomainCertificateSettings;
  readonly DomainName: string;
  readonly EnableAutoSubDomain?: boolean;
  readonly SubDomainSettings: readonly AmplifyDomainSubDomainSetting[];
}

export interface AmplifyDomainCertificateSettings {
  readonly CertificateType?: OneOf<'AMPLIFY_MANAGED' | 'CUSTOM'>;
  readonly CustomCertificateArn?: string;
}

export interface AmplifyDomainSubDomainSetting {
  readonly BranchName: string;
  readonly Prefix: string;
}

export interface AmplifyWebhook {
  readonly AppId?: string;
  readonly BranchName: string;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
}
