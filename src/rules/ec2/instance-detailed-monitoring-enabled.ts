import { finding, type ResourceTypes, rule } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

type Instance = ResourceTypes['AWS::EC2::Instance'];
type Configuration = ResourceTypes['AWS::AutoScaling::LaunchConfiguration'];

export default rule({
  id: 'EC2_INSTANCE_DETAILED_MONITORING_ENABLED',
  title: 'EC2 instances report their metrics every minute',
  severity: 'low',
  // It costs per metric and instance.
  recommended: false,
  types: ['AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'],
  needs: launchTemplates,
  why: 'Metrics every five minutes show a spike, or an instance that struggles, only when it is over, and scaling reacts as late.',
  fix: 'Set Monitoring to true (InstanceMonitoring in a launch configuration, Monitoring.Enabled in a launch template).',
  *check(properties, context) {
    if (context.resource.type === 'AWS::AutoScaling::LaunchConfiguration') {
      // Launch configurations have it on unless it is switched off.
      if ((properties as Configuration).InstanceMonitoring === false)
        yield finding('InstanceMonitoring', 'detailed monitoring is off', { expected: 'true' });
      return;
    }
    const instance = properties as Instance;
    const own = instance.Monitoring;
    const enabled = own ?? launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.Monitoring?.Enabled;
    if (enabled !== true) yield finding('Monitoring', 'detailed monitoring is off', { expected: 'true' });
  },
});
