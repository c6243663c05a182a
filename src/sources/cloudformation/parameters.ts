import { isSecretKey } from '../../core/secret.ts';
import { Choice, OwnName, Partial, Unknown, type Value } from '../../core/value.ts';
import { isMap, type Problem, type RawMap, type Setting } from './scope.ts';

/** The values of a template's parameters: as given, else by default, else unknown until somebody deploys it. */
export function readParameters(template: RawMap, setting: Setting, problem: (at: Problem['path'], message: string) => void) {
  const values = new Map<string, Value>();
  const allowed = new Map<string, readonly string[]>();
  for (const [name, declared] of Object.entries(isMap(template.Parameters) ? template.Parameters : {})) {
    if (!isMap(declared)) {
      problem(['Parameters', name], `the parameter ${name} is not a map`);
      continue;
    }
    const type = String(declared.Type ?? 'String');
    const choices = Array.isArray(declared.AllowedValues) ? declared.AllowedValues.map(String) : undefined;
    const stored = type.startsWith('AWS::SSM::Parameter::Value<');
    // What is allowed for a stored parameter is where it is kept, and for a list each of its items.
    if (choices && !stored && !isList(type)) allowed.set(name, choices);
    const given = Object.hasOwn(setting.parameters, name) ? setting.parameters[name] : undefined;
    const items = isList(type)
      ? String(given)
          .split(',')
          .map((one) => one.trim())
      : [String(given)];
    if (given !== undefined && typeof given !== 'object' && choices && !items.every((one) => choices.includes(one))) {
      const shown = isSecret(name, declared) ? 'the given value' : JSON.stringify(String(given));
      problem(['Parameters', name], `${shown} is not an allowed value of ${name}: ${choices.join(', ')}`);
    }
    const from = given ?? (stored ? undefined : declared.Default);
    values.set(name, parameterValue(name, type, from as Value, declared, choices));
  }
  return { values, allowed };
}

function parameterValue(name: string, type: string, from: Value, declared: RawMap, choices: readonly string[] | undefined): Value {
  // The two sides of a condition in the parent; a side without a value is the default's.
  if (from instanceof Choice) {
    const side = (one: Value) =>
      parameterValue(name, type, one ?? (type.startsWith('AWS::SSM') ? undefined : (declared.Default as Value)), declared, choices);
    return new Choice(from.condition, side(from.whenTrue), side(from.whenFalse));
  }
  if (type.startsWith('AWS::SSM::Parameter::Value<')) return new Unknown(`${name} is read from Parameter Store on deployment`);
  if (isNoEcho(declared)) return new Unknown(`${name} is given on deployment and never shown`);
  // A value of the model already: a nested stack gets references from its parent.
  if (from instanceof Partial && isList(type)) return new Unknown(from.reason);
  if (typeof from === 'object' && from !== null) return from;
  if (from === undefined || from === null)
    return choices?.length === 1 && !isList(type) ? (choices[0] as string) : new Unknown(`the parameter ${name} has no default`);
  if (!isList(type)) return String(from);
  return String(from) === ''
    ? []
    : String(from)
        .split(',')
        .map((one) => one.trim());
}

function isList(type: string): boolean {
  return /^(?:CommaDelimitedList|List<.*>)$/.test(type);
}

function isNoEcho(declared: RawMap): boolean {
  return String(declared.NoEcho).toLowerCase() === 'true';
}

/** Whether a parameter's value must not be shown. */
export function isSecret(name: string, declared: unknown): boolean {
  return isSecretKey(name) || (isMap(declared) && isNoEcho(declared));
}

/** The `AWS::…` pseudo parameters, as far as the setting tells; undefined where there is no such one. */
export function pseudoParameter(name: string, setting: Setting): Value {
  const partition = setting.partition ?? (setting.region === undefined ? undefined : partitionOf(setting.region));
  switch (name) {
    case 'AWS::Region':
      return setting.region ?? new OwnName(name, 'the region is known only on deployment (say it with --region)');
    case 'AWS::AccountId':
      return setting.account ?? new OwnName(name, 'the account is known only on deployment (say it with --account)');
    case 'AWS::Partition':
      return partition ?? new OwnName(name, 'the partition is known only on deployment (say the region with --region)');
    case 'AWS::URLSuffix':
      return partition === undefined
        ? new OwnName(name, 'the domain is known only on deployment (say the region with --region)')
        : (domains[partition] ?? 'amazonaws.com');
    case 'AWS::StackName':
      return setting.stackName ?? new OwnName(name, 'the name of the stack is known only on deployment');
    case 'AWS::StackId':
      return new OwnName(name, 'the id of the stack is known only on deployment');
    case 'AWS::NotificationARNs':
      return new Unknown('who is notified of the stack is known only on deployment');
    default:
      return undefined;
  }
}

const partitions: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

const domains: Readonly<Record<string, string>> = {
  'aws-cn': 'amazonaws.com.cn',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
  'aws-eusc': 'amazonaws.eu',
};

export function partitionOf(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

export class ParameterFileError extends Error {}

/** Reads a parameter file: CloudFormation's list, CodePipeline's and the CDK's maps, or a plain map. */
export function readParameterFile(content: unknown): Record<string, unknown> {
  // A list of its own, or the member of what "aws cloudformation … --cli-input-json" takes.
  if (isMap(content) && Array.isArray(content.Parameters)) return readParameterFile(content.Parameters);
  if (Array.isArray(content)) {
    const entries = content.map((one, index) => {
      if (isMap(one) && typeof one.ParameterKey === 'string') return [one.ParameterKey, one.ParameterValue] as const;
      if (typeof one === 'string' && one.includes('=')) return [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)] as const;
      throw new ParameterFileError(`entry ${index + 1} is neither {"ParameterKey", "ParameterValue"} nor "Key=Value"`);
    });
    return Object.fromEntries(entries);
  }
  if (!isMap(content)) throw new ParameterFileError('it is neither a list nor a map of parameters');
  const map = isMap(content.Parameters) ? content.Parameters : content;
  const wrong = Object.entries(map).find(([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value));
  if (wrong) throw new ParameterFileError(`the value of ${wrong[0]} is not a text, a number or a list`);
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value]));
}
