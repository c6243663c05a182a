import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'S3_ACCESS_POINT_IN_VPC_ONLY',
  title: 'S3 access points can be used from a VPC only',
  severity: 'medium',
  types: ['AWS::S3::AccessPoint'],
  // Many access points serve callers outside of any VPC, and rightly so.
  recommended: false,
  why: 'An access point that is open to the internet can be used with leaked credentials from anywhere.',
  fix: 'Set VpcConfiguration.VpcId when the access point is made; it cannot be changed later.',
  *check(point) {
    // Without a VPC the origin of an access point is the internet.
    if (!isSet(point, 'VpcConfiguration')) yield finding('VpcConfiguration', 'the access point is open to the internet', { expected: 'a VpcId' });
    else if (!isSet(point.VpcConfiguration, 'VpcId'))
      yield finding('VpcConfiguration.VpcId', 'the access point is open to the internet', { expected: 'a VpcId' });
  },
});
