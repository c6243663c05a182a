import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_DOMAIN_IN_VPC',
  title: 'The apps of SageMaker domains reach the network through your own VPC',
  severity: 'medium',
  types: ['AWS::SageMaker::Domain'],
  recommended: false,
  why: 'Otherwise the traffic of notebooks goes out through a VPC of SageMaker straight to the internet, past your firewalls, endpoints and flow logs.',
  fix: 'Set AppNetworkAccessType to VpcOnly, and see that the subnets reach SageMaker, S3 and whatever else the apps need.',
  *check(domain) {
    // PublicInternetOnly is the default.
    if (domain.AppNetworkAccessType !== 'VpcOnly')
      yield finding('AppNetworkAccessType', 'apps reach the internet past your VPC', { expected: 'VpcOnly' });
  },
});
