import { finding, rule } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

/** The only families that can run paravirtual images. */
const canBe = /^(c1|c3|hs1|m1|m2|m3|t1)\./;

export default rule({
  id: 'EC2_PARAVIRTUAL_INSTANCE_CHECK',
  title: 'EC2 instances do not run paravirtual images',
  severity: 'medium',
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  why: 'Paravirtual images run on hardware of the first generations only, without their newer protections, and AWS takes that hardware away.',
  fix: 'Build the image anew for hardware virtual machines (HVM), and set InstanceType to a current type.',
  *check(instance, context) {
    const type = instance.InstanceType ?? launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.InstanceType ?? 'm1.small';
    if (canBe.test(type) && context.state.virtualizationType === 'paravirtual')
      yield finding('ImageId', 'it runs a paravirtual image', { expected: 'hvm' });
  },
});
