import { Unknown, type Value } from '../../core/value.ts';
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
    if (choices) allowed.set(name, choices);
    const given = Object.hasOwn(setting.parameters, name) ? setting.parameters[name] : undefined;
    const from = given ?? (type.startsWith('AWS::SSM::Parameter::Value<') ? undefined : declared.Default);
    if (given !== undefined && choices && !choices.includes(String(given)))
      problem(['Parameters', name], `${JSON.stringify(String(given))} is not an allowed value of ${name}: ${choices.join(', ')}`);
    values.set(name, parameterValue(name, type, from as Value, declared, choices));
  }
  return { values, allowed };
}

function parameterValue(name: string, type: string, from: Value, declared: RawMap, choices: readonly string[] | undefined): Value {
  // A value of the model already: a nested stack gets references from its parent.
  if (typeof from === 'object' && from !== null) return from;
  if (type.startsWith('AWS::SSM::Parameter::Value<')) return new Unknown(`${name} is read from Parameter Store on deployment`);
  if (String(declared.NoEcho).toLowerCase() === 'true') return new Unknown(`${name} is given on deployment and never shown`);
  if (from === undefined || from === null)
    return choices?.length === 1 ? (choices[0] as string) : new Unknown(`the parameter ${name} has no default`);
  if (!/^(CommaDelimitedList|List<.*>)$/.test(type)) return String(from);
  return String(from) === ''
    ? []
    : String(from)
        .split(',')
        .map((one) => one.trim());
}

/** The `AWS::…` pseudo parameters, as far as the setting tells; undefined where there is no such one. */
export function pseudoParameter(name: string, setting: Setting): Value {
  const partition = setting.partition ?? (setting.region === undefined ? undefined : partitionOf(setting.region));
  switch (name) {
    case 'AWS::Region':
      return setting.region ?? new Unknown('the region is known only on deployment (say it with --region)');
    case 'AWS::AccountId':
      return setting.account ?? new Unknown('the account is known only on deployment (say it with --account)');
    case 'AWS::Partition':
      return partition ?? new Unknown('the partition is known only on deployment (say the region with --region)');
    case 'AWS::URLSuffix':
      return partition === undefined
        ? new Unknown('the domain is known only on deployment (say the region with --region)')
        : partition === 'aws-cn'
          ? 'amazonaws.com.cn'
          : 'amazonaws.com';
    case 'AWS::StackName':
      return setting.stackName ?? new Unknown('the name of the stack is known only on deployment');
    case 'AWS::StackId':
    case 'AWS::NotificationARNs':
      return new Unknown(`${name} is known only on deployment`);
    default:
      return undefined;
  }
}

export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

export class ParameterFileError extends Error {}

/** Reads a parameter file: CloudFormation's list, CodePipeline's and the CDK's maps, or a plain map. */
export function readParameterFile(content: unknown): Record<string, unknown> {
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
