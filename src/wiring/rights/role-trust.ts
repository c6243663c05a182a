import { each, type Found, finding, type Graph, listOf, type Resource, type Text, type TypeName, texts, wiring } from '../../core/index.ts';
import { isAssumableBy, roleNamed } from '../_access/roles.ts';
import { trustSnippet } from '../_snippets.ts';
import { called } from '../_words.ts';
import { trusts } from './_trusts.ts';

export default wiring({
  id: 'WIRING_ROLE_TRUST',
  title: 'A role that is handed to a service lets that service assume it',
  severity: 'high',
  types: [...new Set(trusts.map(([type]) => type as TypeName))],
  shipped: {
    as: 'deploy error',
    what: 'Most services try the role when it is handed to them ("cannot be assumed", "invalid role"), and the stack rolls back; others fail at the first use, without a word in the template.',
  },
  why: 'A service acts by a role only if the trust policy of the role names that service. What rights the role has does not matter then.',
  fix: 'Allow the service sts:AssumeRole in AssumeRolePolicyDocument of the role.',
  *check(properties, { resource, graph }) {
    const own = trusts.filter(([type]) => type === resource.type);
    yield* each(own, ([, path, service]) =>
      each(rolesAt(properties, path.split('.'), ''), ({ at, name }) => refused(graph, resource, at, name, service)),
    );
  },
});

function* refused(graph: Graph, resource: Resource, at: string, name: Text, service: string): Generator<Found> {
  const role = roleNamed(graph, name, resource);
  if (!role || isAssumableBy(graph, role, service, resource)) return;
  yield finding(at, `${called(resource)} is handed ${called(role.resource)}, whose trust policy does not let ${service} assume it`, {
    expected: `sts:AssumeRole for ${service}`,
    related: [{ resource: role.resource, path: 'AssumeRolePolicyDocument' }],
    fix: trustSnippet('Let the service assume the role:', role.resource, service),
  });
}

/** The texts at a path like `Actions[].Sqs.RoleArn`, with the path that each has. */
function rolesAt(owner: unknown, [step = '', ...rest]: readonly string[], before: string): { at: string; name: Text }[] {
  if (owner === undefined || owner === null) return [];
  const key = step.replace('[]', '');
  const container = owner as Record<string, unknown>;
  const at = `${before}${key}`;
  if (rest.length === 0) {
    const names = texts(container, key);
    return names.map((name, index) => ({ at: names.length > 1 ? `${at}[${index}]` : at, name }));
  }
  if (!step.endsWith('[]')) return rolesAt(container[key], rest, `${at}.`);
  return listOf(container[key] as readonly unknown[] | undefined).flatMap((one, index) => rolesAt(one, rest, `${at}[${index}].`));
}
