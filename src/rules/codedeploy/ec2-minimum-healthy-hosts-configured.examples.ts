import type { Examples } from '../../core/index.ts';

const base = {
  ApplicationName: 'web',
  ServiceRoleArn: 'arn:aws:iam::111122223333:role/deploy',
  Ec2TagFilters: [{ Key: 'Name', Value: 'web', Type: 'KEY_AND_VALUE' }],
};
const withConfig = (MinimumHealthyHosts: object) => ({
  Group: { Type: 'AWS::CodeDeploy::DeploymentGroup', Properties: { ...base, DeploymentConfigName: { Ref: 'Config' } } },
  Config: { Type: 'AWS::CodeDeploy::DeploymentConfig', Properties: { MinimumHealthyHosts } },
});

export default {
  pass: [
    { title: 'nothing is said, so that it is one at a time', properties: base },
    { title: 'one at a time', properties: { ...base, DeploymentConfigName: 'CodeDeployDefault.OneAtATime' } },
    { title: 'three quarters', resources: withConfig({ Type: 'FLEET_PERCENT', Value: 75 }) },
    { title: 'two instances', resources: withConfig({ Type: 'HOST_COUNT', Value: 2 }) },
  ],
  fail: [
    { title: 'all at once', properties: { ...base, DeploymentConfigName: 'CodeDeployDefault.AllAtOnce' }, at: ['DeploymentConfigName'] },
    { title: 'half at a time', properties: { ...base, DeploymentConfigName: 'CodeDeployDefault.HalfAtATime' }, at: ['DeploymentConfigName'] },
    { title: 'a quarter', resources: withConfig({ Type: 'FLEET_PERCENT', Value: 25 }), at: ['DeploymentConfigName'] },
    {
      title: 'fewer instances than are wanted',
      resources: withConfig({ Type: 'HOST_COUNT', Value: 2 }),
      parameters: { minimumHealthyHostsHostCount: 3 },
      at: ['DeploymentConfigName'],
    },
  ],
  unknown: [{ title: 'the configuration stands elsewhere', properties: { ...base, DeploymentConfigName: 'careful' } }],
  notApplicable: [
    {
      title: 'a function',
      properties: {
        ApplicationName: 'web',
        ServiceRoleArn: base.ServiceRoleArn,
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      },
    },
  ],
} satisfies Examples;
