import { finding, type Graph, type Text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { functionIdentifier, invocable } from './_judge-function.ts';

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_FUNCTION',
  title: 'A custom Config rule names its function by ARN',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: the sourceIdentifier is invalid), and the stack rolls back.',
  },
  why: 'The SourceIdentifier of a CUSTOM_LAMBDA rule is the ARN of a function. A name, which is what Ref answers, is none.',
  fix: 'Use the Arn attribute of the function, or the ARN of an alias or version of it.',
  scope: ({ Source }) => Source?.Owner === 'CUSTOM_LAMBDA' || 'no function judges by it',
  *check(properties, { resource, graph }) {
    const identifier = functionIdentifier(properties);
    if (!identifier) return;
    const wrong = wrongOf(identifier, graph);
    if (wrong === undefined) return;
    const target = identifier.reference && graph.byKey(identifier.reference.target);
    yield finding('Source.SourceIdentifier', `${called(resource)} names ${wrong} where the ARN of a function is due`, {
      expected: 'the ARN of a function',
      ...(target ? { related: [{ resource: target }] } : {}),
      ...(target?.type === 'AWS::Lambda::Function'
        ? { fix: snippet('Name the function by its ARN:', `SourceIdentifier: !GetAtt ${plainId(target)}.Arn`) }
        : {}),
    });
  },
});

/** What stands there instead of an ARN, in words; undefined where nothing speaks against it. */
function wrongOf(identifier: Text, graph: Graph): string | undefined {
  const { reference } = identifier;
  if (reference) {
    const target = graph.byKey(reference.target);
    if (!target?.type.startsWith('AWS::') || target.type.startsWith('AWS::CloudFormation::')) return graph.unknown(reference.reason);
    if (!invocable.some((type) => type === target.type)) return called(target);
    return target.type === 'AWS::Lambda::Function' && reference.attribute === undefined ? `${called(target)} by its name` : undefined;
  }
  if (!identifier.startsWith('arn:')) return identifier.pattern;
  const [, partition, service] = identifier.head.split(':');
  // What is known of the beginning ends in the middle of the service, or before it.
  if (!partition || service === undefined || identifier.head.split(':').length < 4) return undefined;
  return service === 'lambda' ? undefined : identifier.pattern;
}
