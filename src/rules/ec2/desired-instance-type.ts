import { csv, finding, rule } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

export default rule({
  id: 'DESIRED_INSTANCE_TYPE',
  title: 'EC2 instances are of a type that the house has chosen',
  severity: 'low',
  recommended: false,
  types: ['AWS::EC2::Instance'],
  needs: launchTemplates,
  parameters: { instanceType: csv({ about: 'The instance types that may be used: `t3.small,m7g.large`.', required: true }) },
  why: 'One instance of a large type costs as much in a night as others do in a month, and types that nobody chose are covered by no reservation.',
  fix: 'Set InstanceType to one of the types in the parameters.',
  *check(instance, context) {
    const { instanceType } = context.parameters;
    // Without either it is an m1.small.
    const type = instance.InstanceType ?? launchTemplateOf(instance, context)?.properties.LaunchTemplateData?.InstanceType ?? 'm1.small';
    if (!instanceType.includes(type))
      yield finding('InstanceType', `${type} is not one of the types that may be used`, { expected: instanceType.join(', ') });
  },
});
