import { finding, type ResourceTypes, type RuleContext, rule } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

/** Types that can be EBS-optimized and are not unless asked; the newer ones always are, and cannot be otherwise. */
const mustAsk = /^(c1\.xlarge|c3\.[24]?xlarge|g2\.2xlarge|i2\.[24]?xlarge|m1\.x?large|m2\.[24]xlarge|m3\.2?xlarge|r3\.[24]?xlarge)$/;

/** Types, all of the first generations, that cannot be. */
const cannot =
  /^(t1|t2|cc2|cr1|hs1)\.|^(m1\.(small|medium)|m2\.xlarge|c1\.medium|m3\.(medium|large)|[cr]3\.(large|8xlarge)|i2\.8xlarge|g2\.8xlarge)$/;

type Instance = ResourceTypes['AWS::EC2::Instance'];

export default rule({
  id: 'EBS_OPTIMIZED_INSTANCE',
  title: 'EC2 instances that can have bandwidth of their own for EBS do have it',
  severity: 'low',
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  why: 'Without it, disk and network traffic share one path: a busy network slows the disks, and a backup slows everything.',
  fix: 'Set EbsOptimized to true, or move to a current instance type, which always has it.',
  scope: (instance, context) => !cannot.test(typeOf(instance, context)) || `instances of type ${typeOf(instance, context)} cannot be EBS-optimized`,
  *check(instance, context) {
    const type = typeOf(instance, context);
    if (!mustAsk.test(type)) return;
    const optimized = instance.EbsOptimized ?? launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.EbsOptimized;
    if (optimized !== true) yield finding('EbsOptimized', `an instance of type ${type} is not EBS-optimized`, { expected: 'true' });
  },
});

function typeOf(instance: Instance, context: Pick<RuleContext, 'related'>): string {
  return instance.InstanceType ?? launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.InstanceType ?? 'm1.small';
}
