import type {
  ApplicationDescription,
  ApplicationVersionDescription,
  ConfigurationOptionSetting,
  EnvironmentDescription,
} from '@aws-sdk/client-elastic-beanstalk';
import { Unknown } from '../../../core/value.ts';
import type { Described } from '../../../shapes/described.ts';
import { application, applicationVersion, environment, optionSettings } from '../../../shapes/elasticbeanstalk/elastic-beanstalk.ts';
import type { ConfigItem } from '../item.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

/** By namespace and option: `{ 'aws:autoscaling:asg': { MinSize: { value: '1' } } }`. */
type Options = Readonly<Record<string, Readonly<Record<string, { readonly value?: string; readonly resourceName?: string } | string>>>>;

function settings(options: Options): readonly ConfigurationOptionSetting[] {
  return Object.entries(options).flatMap(([Namespace, named]) =>
    Object.entries(named).map(([OptionName, given]) => {
      const { value, resourceName } = typeof given === 'string' ? { value: given, resourceName: undefined } : given;
      return { Namespace, OptionName, Value: value, ResourceName: resourceName };
    }),
  );
}

function environmentOf(item: ConfigItem): Described {
  const { optionSettings: options, ...rest } = item.configuration as { readonly optionSettings?: Options };
  const told = environment(pascal<EnvironmentDescription>(rest));
  const notShown = { OptionSettings: new Unknown('the item does not tell the options of the environment', true) };
  const properties = { ...told.properties, ...(options === undefined ? notShown : optionSettings(settings(options)).properties) };
  return recorded(item, { ...told, properties });
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::ElasticBeanstalk::Application',
    translate: (item) => [recorded(item, application(pascal<ApplicationDescription>(item.configuration)))],
  },
  {
    type: 'AWS::ElasticBeanstalk::ApplicationVersion',
    translate: (item) => [recorded(item, applicationVersion(pascal<ApplicationVersionDescription>(item.configuration)))],
  },
  { type: 'AWS::ElasticBeanstalk::Environment', translate: (item) => [environmentOf(item)] },
];
