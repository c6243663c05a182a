import { anyOf, finding, isSet, type Related, type Relative, type ResourceTypes, rule, some } from '../../core/index.ts';

type Group = ResourceTypes['AWS::AutoScaling::AutoScalingGroup'];
type Templates = Related<Relative<'AWS::EC2::LaunchTemplate'>>;

const specification = 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification';

export default rule({
  id: 'AUTOSCALING_MULTIPLE_INSTANCE_TYPES',
  title: 'Auto Scaling groups can launch more than one instance type',
  severity: 'medium',
  // One type is what many programs are measured and licensed for.
  recommended: false,
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  needs: [
    { type: 'AWS::EC2::LaunchTemplate', ours: `${specification}.LaunchTemplateId`, as: 'template by id', fields: ['LaunchTemplateData'] },
    { type: 'AWS::EC2::LaunchTemplate', ours: `${specification}.LaunchTemplateName`, as: 'template by name', fields: ['LaunchTemplateData'] },
  ],
  why: 'When a zone runs out of the one type, the group cannot grow, just when everybody else is growing too.',
  fix: 'List several types in MixedInstancesPolicy.LaunchTemplate.Overrides, or describe what is needed by InstanceRequirements.',
  scope: (group, { related }) => {
    const templates = ['template by id', 'template by name'].map((name) => related<'AWS::EC2::LaunchTemplate'>(name));
    return !isByAttributes(group, templates) || 'its types are chosen by their attributes';
  },
  *check(group) {
    const overrides = group.MixedInstancesPolicy?.LaunchTemplate?.Overrides ?? [];
    const types = new Set(overrides.map((one) => one.InstanceType).filter((type) => type !== undefined));
    if (types.size > 1) return;
    const path = isSet(group, 'MixedInstancesPolicy') ? 'MixedInstancesPolicy.LaunchTemplate.Overrides' : 'MixedInstancesPolicy';
    yield finding(path, 'it can launch only one instance type', { expected: 'at least two instance types' });
  },
});

function isByAttributes(group: Group, templates: readonly Templates[]): boolean {
  if (!isSet(group, 'MixedInstancesPolicy')) return false;
  const overrides = group.MixedInstancesPolicy?.LaunchTemplate?.Overrides;
  if (overrides !== undefined && overrides.length > 0) return some(overrides, (one) => isSet(one, 'InstanceRequirements'));
  return anyOf(...templates.map((related) => () => some(related, ({ properties }) => isSet(properties.LaunchTemplateData, 'InstanceRequirements'))));
}
