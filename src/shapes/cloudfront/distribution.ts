import type { CacheBehavior, DefaultCacheBehavior, Distribution, DistributionConfig, Origin } from '@aws-sdk/client-cloudfront';
import type { ResourceTypes } from '../../core/resource.ts';
import { describe, type ToldMembers, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

type Config = ResourceTypes['AWS::CloudFront::Distribution']['DistributionConfig'];

/** Lists of CloudFront's API count themselves. */
const items = <Item>(list: { readonly Items?: readonly Item[] | undefined } | undefined) => filled(list?.Items);

export function distribution(told: Distribution, tags: RawTags): Described {
  const { Id = '', ARN, DomainName, DistributionConfig: config } = told;
  const buckets = (config?.Origins?.Items ?? []).filter((origin) => origin.S3OriginConfig);
  return describe('AWS::CloudFront::Distribution', {
    id: Id,
    arn: ARN,
    otherNames: [DomainName],
    properties: { DistributionConfig: config && configOf(config) },
    tags,
    state: {
      status: told.Status,
      // S3 tells of buckets, and answers about a stranger's as about one that is not there.
      missingBuckets: buckets.length === 0 ? [] : unseen('whether a bucket outside of the account is there cannot be seen'),
    },
  });
}

function configOf(config: DistributionConfig): ToldMembers<Config> {
  const { Logging: logging, ViewerCertificate: certificate, OriginGroups: groups } = config;
  return {
    Aliases: items(config.Aliases),
    AnycastIpListId: config.AnycastIpListId || undefined,
    CacheBehaviors: items(config.CacheBehaviors)?.map((one) => ({ PathPattern: one.PathPattern, ...behaviorOf(one) })),
    CacheTagConfig: config.CacheTagConfig,
    Comment: config.Comment,
    ConnectionFunctionAssociation: config.ConnectionFunctionAssociation,
    ConnectionMode: config.ConnectionMode,
    ContinuousDeploymentPolicyId: config.ContinuousDeploymentPolicyId || undefined,
    CustomErrorResponses: items(config.CustomErrorResponses)?.map((one) => ({
      ErrorCode: one.ErrorCode,
      ErrorCachingMinTTL: one.ErrorCachingMinTTL,
      ResponsePagePath: one.ResponsePagePath || undefined,
      ResponseCode: one.ResponseCode ? Number(one.ResponseCode) : undefined,
    })),
    DefaultCacheBehavior: config.DefaultCacheBehavior && behaviorOf(config.DefaultCacheBehavior),
    DefaultRootObject: config.DefaultRootObject || undefined,
    Enabled: config.Enabled,
    HttpVersion: config.HttpVersion,
    IPV6Enabled: config.IsIPV6Enabled,
    // Where requests are not logged to a bucket its name is empty.
    Logging: logging?.Bucket ? { Bucket: logging.Bucket, Prefix: logging.Prefix, IncludeCookies: logging.IncludeCookies } : undefined,
    OriginGroups: items(groups) && {
      Quantity: groups?.Quantity,
      Items: groups?.Items?.map((one) => ({
        Id: one.Id,
        SelectionCriteria: one.SelectionCriteria,
        FailoverCriteria: one.FailoverCriteria,
        Members: one.Members,
      })),
    },
    Origins: items(config.Origins)?.map(originOf),
    PriceClass: config.PriceClass,
    Restrictions: config.Restrictions && {
      GeoRestriction: {
        RestrictionType: config.Restrictions.GeoRestriction?.RestrictionType,
        Locations: items(config.Restrictions.GeoRestriction),
      },
    },
    Staging: config.Staging,
    ViewerCertificate: certificate && {
      AcmCertificateArn: certificate.ACMCertificateArn,
      IamCertificateId: certificate.IAMCertificateId,
      CloudFrontDefaultCertificate: certificate.CloudFrontDefaultCertificate,
      MinimumProtocolVersion: certificate.MinimumProtocolVersion,
      SslSupportMethod: certificate.SSLSupportMethod,
    },
    WebACLId: config.WebACLId || undefined,
  };
}

function behaviorOf(told: CacheBehavior | DefaultCacheBehavior): ToldMembers<Config['DefaultCacheBehavior']> {
  const { ForwardedValues: values, TrustedSigners: signers, TrustedKeyGroups: groups } = told;
  return {
    TargetOriginId: told.TargetOriginId,
    ViewerProtocolPolicy: told.ViewerProtocolPolicy,
    AllowedMethods: items(told.AllowedMethods),
    CachedMethods: items(told.AllowedMethods?.CachedMethods),
    CachePolicyId: told.CachePolicyId,
    Compress: told.Compress,
    DefaultTTL: told.DefaultTTL,
    MaxTTL: told.MaxTTL,
    MinTTL: told.MinTTL,
    FieldLevelEncryptionId: told.FieldLevelEncryptionId || undefined,
    ForwardedValues: values && {
      QueryString: values.QueryString,
      QueryStringCacheKeys: items(values.QueryStringCacheKeys),
      Headers: items(values.Headers),
      Cookies: values.Cookies && { Forward: values.Cookies.Forward, WhitelistedNames: items(values.Cookies.WhitelistedNames) },
    },
    FunctionAssociations: items(told.FunctionAssociations),
    GrpcConfig: told.GrpcConfig,
    LambdaFunctionAssociations: items(told.LambdaFunctionAssociations),
    OriginRequestPolicyId: told.OriginRequestPolicyId,
    RealtimeLogConfigArn: told.RealtimeLogConfigArn,
    ResponseHeadersPolicyId: told.ResponseHeadersPolicyId,
    SmoothStreaming: told.SmoothStreaming,
    TrustedKeyGroups: groups?.Enabled === false ? undefined : items(groups),
    TrustedSigners: signers?.Enabled === false ? undefined : items(signers),
  };
}

function originOf(told: Origin): ToldMembers<NonNullable<Config['Origins']>[number]> {
  const { CustomOriginConfig: custom } = told;
  return {
    Id: told.Id,
    DomainName: told.DomainName,
    ConnectionAttempts: told.ConnectionAttempts,
    ConnectionTimeout: told.ConnectionTimeout,
    OriginAccessControlId: told.OriginAccessControlId || undefined,
    OriginCustomHeaders: items(told.CustomHeaders),
    OriginPath: told.OriginPath || undefined,
    OriginShield: told.OriginShield,
    ResponseCompletionTimeout: told.ResponseCompletionTimeout,
    S3OriginConfig: told.S3OriginConfig,
    VpcOriginConfig: told.VpcOriginConfig,
    CustomOriginConfig: custom && {
      HTTPPort: custom.HTTPPort,
      HTTPSPort: custom.HTTPSPort,
      IpAddressType: custom.IpAddressType,
      OriginKeepaliveTimeout: custom.OriginKeepaliveTimeout,
      OriginProtocolPolicy: custom.OriginProtocolPolicy,
      OriginReadTimeout: custom.OriginReadTimeout,
      OriginSSLProtocols: items(custom.OriginSslProtocols),
      OriginMtlsConfig: custom.OriginMtlsConfig,
    },
  };
}
