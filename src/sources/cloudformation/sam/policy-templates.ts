import { isMap, type Raw, type RawMap } from '../scope.ts';
import { sub, unknown } from './parts.ts';
import { type Grant, policyTemplates } from './policy-template-table.ts';

/**
 * The policy document that a SAM policy template comes to. Of a template that is not known here, only that it makes a policy
 * is known.
 */
export function fromTemplate(name: string, parameters: Raw): { readonly document: Raw; readonly known: boolean } {
  const grants = Object.hasOwn(policyTemplates, name) ? policyTemplates[name] : undefined;
  if (grants === undefined) return { document: unknown, known: false };
  return { document: { Statement: grants.map((grant) => statementOf(grant, isMap(parameters) ? parameters : {})) }, known: true };
}

function statementOf({ actions, resources, only }: Grant, parameters: RawMap): RawMap {
  const [service, list] = actions.split(': ') as [string, string];
  const arns = resources.map((resource) => arnOf(resource, parameters));
  return {
    Action: list.split(/\s+/).map((action) => `${service}:${action}`),
    ...(only === undefined ? {} : { Condition: { [only[0]]: { [only[1]]: arnOf(only[2], parameters) } } }),
    Effect: 'Allow',
    Resource: arns.length === 1 ? arns[0] : arns,
  };
}

function arnOf(resource: string, parameters: RawMap): Raw {
  if (resource === '*') return resource;
  const values: Record<string, Raw> = {};
  const rest = resource.replace(/\{(\w+)\}/g, (_, name: string) => {
    values[name] = parameters[name] ?? unknown;
    return `\${${name}}`;
  });
  const parametric = Object.keys(values).length > 0 ? values : undefined;
  if (rest.startsWith('${')) return sub(rest, parametric);
  const [service, ...path] = rest.split('@');
  return sub(
    path.length === 0 ? `arn:\${AWS::Partition}:${rest}` : `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${path.join('@')}`,
    parametric,
  );
}
