import type { Invoked } from './event.ts';
import type { Expanding, Source } from './expanding.ts';
import { type Draft, getAtt, given, ref } from './parts.ts';
import { isReference } from './references.ts';

/** With `AutoPublishAlias`: a version of the function and an alias that points at it. Events then go to the alias. */
export function publishAlias(expanding: Expanding, source: Source): Invoked | undefined {
  const { id, properties } = source;
  if (!given(properties.AutoPublishAlias)) return undefined;
  const name = expanding.settled(properties.AutoPublishAlias);
  const version = `${id}Version`;
  expanding.make(
    source,
    version,
    'AWS::Lambda::Version',
    {
      FunctionName: ref(id),
      Description: properties.VersionDescription,
      FunctionScalingConfig: given(properties.CapacityProviderConfig) ? properties.FunctionScalingConfig : undefined,
    },
    { attributes: retention(source) },
  );
  const alias = `${id}Alias${aliasPart(name)}`;
  expanding.make(source, alias, 'AWS::Lambda::Alias', {
    Name: name,
    FunctionName: ref(id),
    FunctionVersion: getAtt(version, 'Version'),
    ProvisionedConcurrencyConfig: given(properties.ProvisionedConcurrencyConfig) ? properties.ProvisionedConcurrencyConfig : undefined,
  });
  expanding.referable.set(`${id}.Version`, version).set(`${id}.Alias`, alias);
  return { id: alias, name: ref(alias), arn: ref(alias), shorthand: `\${${alias}}` };
}

/** Old versions stay when a new one takes their place, unless the author says otherwise. */
function retention({ resource, properties }: Source): Draft {
  if (resource.DeletionPolicy !== undefined) return {};
  return { DeletionPolicy: properties.VersionDeletionPolicy ?? (given(properties.CapacityProviderConfig) ? 'Delete' : 'Retain') };
}

function aliasPart(name: unknown): string {
  if (typeof name === 'string') return name.replaceAll('-', 'D').replaceAll('_', 'U');
  return isReference(name) ? name.Ref : '';
}
