import type { Condition } from '../../core/condition.ts';
import type { Resource } from '../../core/resource.ts';
import { Choice, isContainer, type Path, Unknown, type Value, Veil } from '../../core/value.ts';
import { nameProperty } from '../../schema/identifiers.ts';
import { secretPaths } from '../../schema/secrets.ts';
import { arnOf } from './arn.ts';
import { originOf } from './origin.ts';
import { partitionOf } from './parameters.ts';
import { isMap, type Raw, type RawMap } from './scope.ts';
import type { TemplateInput } from './template-input.ts';

/** A resource of a template with its properties resolved. */
export interface WrittenResource {
  readonly id: string;
  readonly type: string;
  readonly raw: RawMap;
  readonly properties: Resource['properties'];
  readonly veiled: boolean;
  readonly condition: Condition;
  /** The ids of all that it names, in whatever way. */
  readonly names: Iterable<string>;
  /** Where it stands in the document. */
  readonly at: Path;
}

/** The resource as the model has it, with all that the template and its setting tell. */
export function resourceOf({ id, type, raw, properties, veiled, condition, names, at }: WrittenResource, input: TemplateInput): Resource {
  const { document, setting, prefix, keyPrefix, constructs, codes } = input;
  const code = codes?.get(id);
  const { account, region } = setting;
  const name = nameProperty(type);
  const arn = name === undefined ? undefined : arnOf(type, properties[name], setting);
  const secrets = secretPaths(type);
  const comesAfter = [...names].map((other) => keyPrefix + prefix + other);
  const dependsOn = dependencies(raw.DependsOn).map((other) => keyPrefix + prefix + other);
  return {
    type,
    id: prefix + id,
    key: keyPrefix + prefix + id,
    ...(name === undefined ? {} : named(properties, name)),
    ...(arn === undefined ? {} : { arn }),
    ...(region === undefined ? {} : { region, partition: setting.partition ?? partitionOf(region) }),
    ...(account === undefined ? {} : { account }),
    properties,
    veiled: veiled || condition !== true,
    ...(secrets.length > 0 ? { secrets } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
    comesAfter,
    ...(typeof raw.DeletionPolicy === 'string' ? { deletionPolicy: raw.DeletionPolicy } : {}),
    ...(typeof raw.UpdateReplacePolicy === 'string' ? { updateReplacePolicy: raw.UpdateReplacePolicy } : {}),
    ...(condition === true ? {} : { condition }),
    ...(isMap(raw.Metadata) ? { metadata: raw.Metadata } : {}),
    ...(code === undefined ? {} : { code }),
    origin: originOf(document, at, { construct: constructs?.get(id) ?? constructPath(raw), derived: isDerived(id, at) }),
  };
}

/** Whether another resource stands for it in the document, as a SAM function does for its role: their properties differ. */
function isDerived(id: string, at: Path): boolean {
  return at[1] !== id && !String(at[1]).startsWith('Fn::ForEach::');
}

/** The ids that `DependsOn` names: one, or a list. */
export function dependencies(raw: Raw): readonly string[] {
  return (Array.isArray(raw) ? raw : [raw]).filter((one) => typeof one === 'string');
}

/** The physical name among the properties, if there may be one. */
function named(properties: Value, name: string): { name?: Value } {
  const value = memberOf(properties, name);
  return value === undefined ? {} : { name: value };
}

/** A member of what may be a map, a choice between maps, or not known at all. */
export function memberOf(value: Value, key: string): Value {
  if (value instanceof Choice) {
    const [whenTrue, whenFalse] = [memberOf(value.whenTrue, key), memberOf(value.whenFalse, key)];
    return whenTrue === undefined && whenFalse === undefined ? undefined : new Choice(value.condition, whenTrue, whenFalse);
  }
  if (value instanceof Veil) return new Unknown(value.reason, true);
  return isContainer(value) && Object.hasOwn(value, key) ? (value as Record<string, Value>)[key] : undefined;
}

function constructPath(raw: RawMap): string | undefined {
  const path = isMap(raw.Metadata) ? raw.Metadata['aws:cdk:path'] : undefined;
  return typeof path === 'string' ? path : undefined;
}
