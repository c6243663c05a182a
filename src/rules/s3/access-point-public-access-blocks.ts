import { csv, each, finding, rule, text } from '../../core/index.ts';

const settings = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

export default rule({
  id: 'S3_ACCESS_POINT_PUBLIC_ACCESS_BLOCKS',
  title: 'S3 access points block public access',
  severity: 'critical',
  types: ['AWS::S3::AccessPoint'],
  parameters: { excludedAccessPoints: csv({ about: 'Names of access points that may be public.' }) },
  why: 'The policy of an access point that does not block public access can open the bucket behind it to everybody.',
  fix: 'Leave PublicAccessBlockConfiguration out, or set all four of its settings to true; they cannot be changed once the access point is there.',
  scope(point, { parameters: { excludedAccessPoints = [] } }) {
    return excludedAccessPoints.length > 0 && text(point, 'Name')?.isOneOf(excludedAccessPoints)
      ? 'it is on the list of access points that may be public'
      : true;
  },
  *check(point) {
    const block = point.PublicAccessBlockConfiguration;
    // An access point about which nothing is said has all four settings on, and keeps them.
    if (!block) return;
    yield* each(settings, function* (setting) {
      if (block[setting] !== true)
        yield finding(`PublicAccessBlockConfiguration.${setting}`, `${setting} is not on, so the access point can be made public`, {
          expected: 'true',
        });
    });
  },
});
