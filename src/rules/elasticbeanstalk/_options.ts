import { isSet, listOf, type RuleContext, some, type Text, text } from '../../core/index.ts';

interface Setting {
  readonly Namespace: string;
  readonly OptionName: string;
  readonly Value?: string;
}

interface Settings {
  readonly OptionSettings?: readonly Setting[];
}

export interface Option {
  readonly namespace: string;
  readonly name: string;
}

/** A saved configuration gives what the environment does not set itself. */
export const savedConfiguration = [
  { type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', ours: 'TemplateName', fields: ['OptionSettings'] },
] as const;

function is(setting: Setting, { namespace, name }: Option): boolean {
  return setting.OptionName === name && setting.Namespace === namespace;
}

function among(settings: Settings, option: Option, test: (value: Text) => boolean): boolean {
  return some(settings.OptionSettings, (setting) => {
    if (!is(setting, option)) return false;
    const value = text(setting, 'Value');
    return value !== undefined && test(value);
  });
}

/** Whether the option has a value that passes the test, in the environment or, where it says nothing, in its saved configuration. */
export function optionIs(
  environment: Settings & { readonly TemplateName?: string },
  option: Option,
  context: Pick<RuleContext, 'related'>,
  test: (value: Text) => boolean,
): boolean {
  if (among(environment, option, test)) return true;
  if (!isSet(environment, 'TemplateName') || some(environment.OptionSettings, (setting) => is(setting, option))) return false;
  return some(context.related('AWS::ElasticBeanstalk::ConfigurationTemplate'), ({ properties }) => among(properties, option, test));
}

export function isTrue(value: Text): boolean {
  return value.isOneOf(['true', 'True', 'TRUE']);
}

/** Where the option stands, or the list in which it is missing. */
export function pathOf(environment: Settings, option: Option): string {
  const index = listOf(environment.OptionSettings).findIndex((setting) => is(setting, option));
  return index === -1 ? 'OptionSettings' : `OptionSettings[${index}].Value`;
}
