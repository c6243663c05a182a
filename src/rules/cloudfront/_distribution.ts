import { isSet, listOf, type ResourceTypes, text } from '../../core/index.ts';

export type DistributionConfig = ResourceTypes['AWS::CloudFront::Distribution']['DistributionConfig'];
export type Origin = NonNullable<DistributionConfig['Origins']>[number];
export type Behavior = DistributionConfig['DefaultCacheBehavior'];

/** The configuration, which an unfinished template may lack. */
export function configOf(distribution: ResourceTypes['AWS::CloudFront::Distribution']): DistributionConfig {
  return distribution.DistributionConfig ?? ({} as DistributionConfig);
}

/** Every cache behavior with its path: the default one, and those for path patterns. */
export function behaviorsOf(config: DistributionConfig): readonly { readonly path: string; read(): Behavior }[] {
  const others = listOf(config.CacheBehaviors);
  return [
    { path: 'DistributionConfig.DefaultCacheBehavior', read: () => config.DefaultCacheBehavior ?? ({} as Behavior) },
    ...Array.from({ length: others.length }, (_, index) => ({
      path: `DistributionConfig.CacheBehaviors[${index}]`,
      read: () => others[index] as Behavior,
    })),
  ];
}

/** Whether an origin is a bucket that CloudFront speaks to as S3. A bucket's website is a web server like any other. */
export function isBucketOrigin(origin: Origin): boolean {
  if (isSet(origin, 'S3OriginConfig')) return true;
  if (isSet(origin, 'CustomOriginConfig') || isSet(origin, 'VpcOriginConfig')) return false;
  const domain = text(origin, 'DomainName');
  const attribute = domain?.reference?.attribute;
  if (attribute !== undefined) return /^((Regional|DualStack)?DomainName)$/.test(attribute);
  // The region in the middle may be unknown.
  if (/\.s3(?![.-]website)([.-][a-z0-9*-]+)*\.amazonaws\.com(\.cn)?$/.test(domain?.pattern ?? '')) return true;
  return domain?.matches(/\.s3(?!-website)[.-].*\.amazonaws\.com/) ?? false;
}

/** Whether viewers get a certificate of their own rather than CloudFront's. */
export function hasOwnCertificate(config: DistributionConfig): boolean {
  const certificate = config.ViewerCertificate;
  return isSet(certificate, 'AcmCertificateArn') || isSet(certificate, 'IamCertificateId');
}
