import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DMS_NEPTUNE_IAM_AUTHORIZATION_ENABLED',
  title: 'DMS endpoints sign their requests to Neptune',
  severity: 'medium',
  types: ['AWS::DMS::Endpoint'],
  why: 'An endpoint that does not sign its requests only works with a cluster that lets everybody change the graph.',
  fix: 'Set NeptuneSettings.IamAuthEnabled to true, and ServiceAccessRoleArn to a role that may connect to the cluster.',
  scope: (endpoint) => (endpoint.EngineName ?? '').toLowerCase() === 'neptune' || 'its engine is not Neptune',
  *check(endpoint) {
    if (endpoint.NeptuneSettings?.IamAuthEnabled !== true)
      yield finding('NeptuneSettings.IamAuthEnabled', 'its requests are not signed', { expected: 'true' });
  },
});
