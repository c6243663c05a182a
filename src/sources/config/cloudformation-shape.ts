import { isContainer, Unknown, type Value } from '../../core/value.ts';
import { isDocument, scalarKind } from '../../schema/coerce.ts';
import { unrecordedProperties } from '../../schema/config-fields.ts';
import { nameProperty, refIdentifier } from '../../schema/identifiers.ts';
import { cloudFormationTypes } from '../../schema/type-map.ts';
import type { Described } from '../../shapes/described.ts';
import { openState } from '../../shapes/open-state.ts';
import { tagsOf } from '../../shapes/tags.ts';
import type { ConfigItem } from './item.ts';

/** An item whose configuration has CloudFormation's shape already, with the read-only attributes beside the properties. */
export function asCloudFormation(item: ConfigItem): Described {
  const type = cloudFormationTypes(item.type)[0] ?? item.type;
  const { configuration } = item;
  const properties: Record<string, Value> = {};
  const path: (string | number)[] = [];
  for (const key of Object.keys(configuration)) {
    path.push(key);
    const kept = plain(type, path, configuration[key]);
    path.pop();
    if (kept !== undefined) properties[key] = kept;
  }
  const tags = tagsOf(type, item.tags);
  for (const key in tags) properties[key] ??= tags[key] as Value;
  for (const key of unrecordedProperties(type)) properties[key] ??= notShown(type, key);
  const name = primaryName(type, configuration) ?? item.name ?? item.id;
  const otherNames = [...new Set([item.id, item.name, configuration[nameProperty(type) ?? '']])].filter(
    (one) => typeof one === 'string' && one !== '' && one !== name && one !== item.arn,
  ) as string[];
  return {
    type,
    id: item.id,
    name,
    ...(item.arn === undefined ? {} : { arn: item.arn }),
    ...(otherNames.length === 0 ? {} : { otherNames }),
    properties,
    state: openState(configuration, `AWS Config does not show this of ${type}`),
  };
}

/** What `Ref` answers, where the item tells all parts of it. */
function primaryName(type: string, configuration: ConfigItem['configuration']): string | undefined {
  const parts = refIdentifier(type).map((one) => configuration[one]);
  return parts.length > 0 && parts.every((one) => typeof one === 'string') ? parts.join('|') : undefined;
}

const veils = new Map<string, Unknown>();

function notShown(type: string, property: string): Unknown {
  const key = `${type}.${property}`;
  let veil = veils.get(key);
  if (!veil) {
    veil = new Unknown(`AWS Config does not show ${property} of ${type}`, true);
    veils.set(key, veil);
  }
  return veil;
}

/** Without what is null (it is not set), and with documents parsed that came as text. Of most values nobody asks for the path: it is one list for all. */
function plain(type: string, path: (string | number)[], value: unknown): Value {
  if (value === null) return undefined;
  if (typeof value === 'string') return fromText(type, path, value);
  if (!isContainer(value)) return value as Value;
  if (Array.isArray(value)) {
    const list: Value[] = [];
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      list.push(plain(type, path, value[index]));
      path.pop();
    }
    return list;
  }
  const copy: Record<string, Value> = {};
  for (const key of Object.keys(value)) {
    path.push(key);
    const kept = plain(type, path, (value as Record<string, unknown>)[key]);
    path.pop();
    if (kept !== undefined) copy[key] = kept;
  }
  return copy;
}

/** What came as text though the schema has something else there: a document, a truth value. */
function fromText(type: string, path: readonly (string | number)[], text: string): Value {
  if (text.startsWith('{') && isDocument(type, path)) return parsed(text);
  if (text !== 'true' && text !== 'false') return text;
  return scalarKind(type, path) === 'boolean' ? text === 'true' : text;
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    // A document that is no JSON is what the service holds: rules judge it as the text it is.
    return text;
  }
}
