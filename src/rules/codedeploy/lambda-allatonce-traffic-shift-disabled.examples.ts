import type { Examples } from '../../core/index.ts';

const base = { ApplicationName: { Ref: 'App' }, ServiceRoleArn: 'arn:aws:iam::111122223333:role/deploy' };
const App = { Type: 'AWS::CodeDeploy::Application', Properties: { ComputePlatform: 'Lambda' } };
const Config = {
  Type: 'AWS::CodeDeploy::DeploymentConfig',
  Properties: {
    ComputePlatform: 'Lambda',
    TrafficRoutingConfig: { Type: 'TimeBasedCanary', TimeBasedCanary: { CanaryPercentage: 5, CanaryInterval: 10 } },
  },
};
const group = (more: object) => ({ Type: 'AWS::CodeDeploy::DeploymentGroup', Properties: { ...base, ...more } });

export default {
  pass: [
    { title: 'a tenth first', resources: { Group: group({ DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes' }), App } },
    { title: 'a configuration of the template', resources: { Group: group({ DeploymentConfigName: { Ref: 'Config' } }), App, Config } },
  ],
  fail: [
    {
      title: 'all at once',
      resources: { Group: group({ DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce' }), App },
      at: ['DeploymentConfigName'],
    },
    { title: 'nothing is said', resources: { Group: group({}), App }, at: ['DeploymentConfigName'] },
  ],
  unknown: [
    {
      title: 'the configuration is a parameter',
      template: {
        Parameters: { How: { Type: 'String' } },
        Resources: { Group: group({ DeploymentConfigName: { Ref: 'How' } }), App },
      },
    },
  ],
  notApplicable: [
    {
      title: 'instances',
      properties: { ApplicationName: 'web', ServiceRoleArn: base.ServiceRoleArn, DeploymentConfigName: 'CodeDeployDefault.AllAtOnce' },
    },
  ],
} satisfies Examples;
