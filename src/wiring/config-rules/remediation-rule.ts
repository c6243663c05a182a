import { finding, type Graph, type Reference, type Resource, stackOf, type Text, text, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { called, plainId, snippet } from '../_words.ts';
import { unlessNamed } from './_names.ts';
import { remediatedRule } from './_remediated.ts';

export default wiring({
  id: 'WIRING_REMEDIATION_RULE',
  title: 'A remediation is for a Config rule that exists before it',
  severity: 'high',
  types: ['AWS::Config::RemediationConfiguration'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a remediation for a rule that is not there, or not yet (NoSuchConfigRuleException), and the stack rolls back.',
  },
  why: 'A remediation is told of the resources that fail one rule, which it names. That rule has to exist when the remediation is created.',
  fix: 'Name the rule by Ref, which is its name and an order at the same time.',
  *check(properties, { resource, graph }) {
    const name = text(properties, 'ConfigRuleName');
    if (!name) return;
    const rule = remediatedRule(graph, properties, resource);
    if (rule) {
      yield* found(name, rule.resource, resource, graph);
      return;
    }
    const other = name.reference && graph.byKey(name.reference.target);
    if (other) {
      if (!other.type.startsWith('AWS::') || isOpaque(other.type)) graph.unknown((name.reference as Reference).reason, 'ConfigRuleName');
      yield finding('ConfigRuleName', `${called(resource)} is for ${called(other)}, which is no Config rule`, {
        expected: 'the name of a Config rule',
        related: [{ resource: other }],
      });
      return;
    }
    // A condition keeps away what it refers to: CloudFormation refuses that by itself.
    if (name.reference) return;
    const rules = graph.beside(resource, 'AWS::Config::ConfigRule');
    const named = rules.items.map((one) => one.resource).filter((one) => one.name !== undefined);
    // The id that a rule has in the template is not its name: a forgotten Ref.
    const asId = rules.items.find((one) => name.known && plainId(one.resource) === name.value)?.resource;
    // Where this stack makes none, or leaves their names to CloudFormation, the rule may be another's.
    if (!asId && (named.length === 0 || named.length < rules.items.length)) return;
    if (!rules.complete) rules.raise();
    unlessNamed(graph, name, named);
    const names = new Map(named.flatMap((one) => (typeof one.name === 'string' ? [[one.name, one] as const] : [])));
    const meant = asId ?? names.get(nearest(name.pattern, names.keys()) ?? '') ?? (named.length === 1 ? named[0] : undefined);
    yield finding('ConfigRuleName', `${called(resource)} is for the rule ${name.pattern}, and no Config rule is called that`, {
      expected: 'the name of a Config rule',
      related: (asId ? [asId] : named).map((one) => ({ resource: one, path: 'ConfigRuleName' })),
      ...(meant ? { fix: mend(meant) } : {}),
    });
  },
});

/** The rule is there: it has to be named by its name, and to be there first. */
function* found(name: Text, rule: Resource, resource: Resource, graph: Graph) {
  const { reference } = name;
  if (reference?.attribute !== undefined && reference.attribute !== 'ConfigRuleName') {
    yield finding('ConfigRuleName', `${called(resource)} is for ${called(rule)}, and names its ${reference.attribute} in place of its name`, {
      expected: 'the name of the rule',
      related: [{ resource: rule }],
      fix: mend(rule),
    });
    return;
  }
  if (stackOf(rule) !== stackOf(resource) || graph.isAfter(resource, rule)) return;
  yield finding('ConfigRuleName', `${called(resource)} can be created before ${called(rule)}: it names it, and does not wait for it`, {
    expected: 'a Ref, or DependsOn',
    related: [{ resource: rule }],
    fix: mend(rule),
  });
}

/** What these answer is anybody's guess. */
function isOpaque(type: string): boolean {
  return type.startsWith('AWS::CloudFormation::') || type === 'AWS::SSM::Parameter';
}

function mend(rule: Resource): string {
  return snippet('Name the rule by reference:', `ConfigRuleName: !Ref ${plainId(rule)}`);
}
