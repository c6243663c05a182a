import { each, type Found, finding, isSet, type Need, type ResourceTypes, type RuleContext, rule } from '../../core/index.ts';
import { launchTemplateOf, launchTemplates } from './_launch-template.ts';

type Instance = ResourceTypes['AWS::EC2::Instance'];
type Group = ResourceTypes['AWS::AutoScaling::AutoScalingGroup'];

const specification = 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification';
const overrides = 'MixedInstancesPolicy.LaunchTemplate.Overrides[].LaunchTemplateSpecification';
const template = (ours: string): Need => ({ type: 'AWS::EC2::LaunchTemplate', ours, as: ours, fields: ['LaunchTemplateData'] });

/** By which property of an Auto Scaling group its instances may get their launch template, and where that is told. */
const ways = [
  ['LaunchTemplate.LaunchTemplateId', 'LaunchTemplate'],
  ['LaunchTemplate.LaunchTemplateName', 'LaunchTemplate'],
  [`${specification}.LaunchTemplateId`, specification],
  [`${specification}.LaunchTemplateName`, specification],
  [`${overrides}.LaunchTemplateId`, 'MixedInstancesPolicy.LaunchTemplate.Overrides'],
  [`${overrides}.LaunchTemplateName`, 'MixedInstancesPolicy.LaunchTemplate.Overrides'],
] as const;

const message = 'no session token is required to read instance metadata';
const expected = 'HttpTokens: required';

// The instances of an Auto Scaling group do not stand in a template: there the group stands for them.
export default rule({
  id: 'EC2_IMDSV2_CHECK',
  title: 'EC2 instances answer for their metadata only with a session token (IMDSv2)',
  severity: 'high',
  types: ['AWS::EC2::Instance', 'AWS::AutoScaling::AutoScalingGroup'],
  needs: [
    ...launchTemplates,
    ...ways.map(([ours]) => template(ours)),
    { type: 'AWS::AutoScaling::LaunchConfiguration', ours: 'LaunchConfigurationName', fields: ['MetadataOptions'] },
  ],
  why: "The first version of the metadata service hands the instance's credentials to anybody who makes it fetch a URL, as a forged request in a web application does.",
  fix: 'Set MetadataOptions.HttpTokens to required, on the instance or in its launch template.',
  scope: (properties, { resource }) => {
    if (resource.type !== 'AWS::AutoScaling::AutoScalingGroup') return true;
    // Of what is deployed the instances are there, whichever version of a launch template they were made of.
    if (resource.state !== undefined) return 'its instances are judged by themselves';
    return !isSet(properties as Group, 'InstanceId') || 'it copies the settings of an instance';
  },
  *check(properties, context) {
    if (context.resource.type === 'AWS::EC2::Instance') yield* ofInstance(properties as Instance, context);
    else yield* ofGroup(properties as Group, context);
  },
});

function* ofInstance(instance: Instance, context: RuleContext): Generator<Found> {
  const own = instance.MetadataOptions?.HttpTokens;
  if (own === 'required') return;
  // Without either, the account's setting and the image decide; nothing in a template can rely on them.
  const from = own === undefined ? launchTemplateOf(instance, context) : undefined;
  if (from?.properties.LaunchTemplateData?.MetadataOptions?.HttpTokens === 'required') return;
  const related = from ? [{ resource: from.resource, path: 'LaunchTemplateData.MetadataOptions.HttpTokens' }] : [];
  yield finding('MetadataOptions.HttpTokens', message, { expected, related });
}

function* ofGroup(group: Group, { related }: RuleContext): Generator<Found> {
  yield* each(related('AWS::AutoScaling::LaunchConfiguration'), function* ({ resource, properties }) {
    if (properties.MetadataOptions?.HttpTokens !== 'required')
      yield finding('LaunchConfigurationName', message, { expected, related: [{ resource, path: 'MetadataOptions.HttpTokens' }] });
  });
  yield* each(ways, ([name, path]) =>
    each(related<'AWS::EC2::LaunchTemplate'>(name), function* ({ resource, properties }) {
      if (properties.LaunchTemplateData?.MetadataOptions?.HttpTokens !== 'required')
        yield finding(path, message, { expected, related: [{ resource, path: 'LaunchTemplateData.MetadataOptions.HttpTokens' }] });
    }),
  );
  if (isSet(group, 'LaunchConfigurationName') || isSet(group, 'MixedInstancesPolicy')) return;
  const named =
    isSet(group, 'LaunchTemplate') && (isSet(group.LaunchTemplate, 'LaunchTemplateId') || isSet(group.LaunchTemplate, 'LaunchTemplateName'));
  if (!named) yield finding('LaunchTemplate', 'it names no launch template that requires a session token to read instance metadata', { expected });
}
