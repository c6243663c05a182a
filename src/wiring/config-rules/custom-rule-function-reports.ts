import { finding, text, wiring } from '../../core/index.ts';
import { roleMay, roleMayAnywhere, roleNamed } from '../_access/roles.ts';
import { grantSnippet } from '../_snippets.ts';
import { called } from '../_words.ts';
import { judgeOf } from './_judge-function.ts';

const action = 'config:PutEvaluations';

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_FUNCTION_REPORTS',
  title: 'The function of a custom Config rule may tell AWS Config its verdicts',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'silence',
    what: 'The function runs and is denied PutEvaluations: the rule shows no results, or those of before, and the reason stands in the log of the function alone.',
  },
  why: 'A function answers AWS Config by calling PutEvaluations with its own role. What it returns is thrown away.',
  fix: 'Allow config:PutEvaluations on every resource (it knows no narrower one) in a policy of the role of the function.',
  scope: ({ Source }) => Source?.Owner === 'CUSTOM_LAMBDA' || 'no function judges by it',
  *check(properties, { resource, graph }) {
    const judge = judgeOf(graph, properties, resource);
    const role = judge && roleNamed(graph, text(judge.whole.properties, 'Role'), judge.whole.resource);
    if (!role || roleMay(graph, { role: role.resource, action, on: ['*'] })) return;
    // With the role of another account it may report there.
    if (roleMayAnywhere(graph, role.resource, 'sts:AssumeRole')) return;
    yield finding(
      'Source.SourceIdentifier',
      `${called(resource)} judges by ${called(judge.whole.resource)}, whose ${called(role.resource)} does not allow ${action}: its verdicts never arrive`,
      {
        expected: `a policy of the role that allows ${action}`,
        related: [{ resource: role.resource }, { resource: judge.whole.resource, path: 'Role' }],
        fix: grantSnippet('Let the function report:', role.resource, 'MayReport', [action], "'*'"),
      },
    );
  },
});
