import { isSet, type Need, type Relative, type ResourceTypes, type RuleContext } from '../../core/index.ts';

/** Instances take what they do not say themselves from the launch template they name. */

type Instance = ResourceTypes['AWS::EC2::Instance'];
type Template = Relative<'AWS::EC2::LaunchTemplate'>;

export const launchTemplates: readonly Need[] = [
  { type: 'AWS::EC2::LaunchTemplate', ours: 'LaunchTemplate.LaunchTemplateId', as: 'template by id', fields: ['LaunchTemplateData'] },
  { type: 'AWS::EC2::LaunchTemplate', ours: 'LaunchTemplate.LaunchTemplateName', as: 'template by name', fields: ['LaunchTemplateData'] },
];

/** The launch template that an instance names; ends as unknown if it names one that cannot be seen. */
export function launchTemplateOf(instance: Pick<Instance, 'LaunchTemplate'>, { related }: Pick<RuleContext, 'related'>): Template | undefined {
  if (!isSet(instance, 'LaunchTemplate')) return undefined;
  const found = related<'AWS::EC2::LaunchTemplate'>(isSet(instance.LaunchTemplate, 'LaunchTemplateId') ? 'template by id' : 'template by name');
  return found.items[0] ?? (found.complete ? undefined : found.raise());
}
