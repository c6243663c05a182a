import { finding, isSet, listOf, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_RULE_WITHOUT_TARGETS',
  title: 'An EventBridge rule has a target',
  severity: 'medium',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'AWS takes the rule. It matches events or fires on time, counts TriggeredRules up, and invokes nothing.',
  },
  why: 'A rule without targets sees what it was made for and tells nobody: whatever should have happened then never does.',
  fix: 'Give the rule Targets, or take it out.',
  *check(rule, { resource, graph }) {
    if (isSet(rule, 'Targets') && listOf(rule.Targets).length > 0) return;
    // A custom resource or a script may add targets to the rule that it is told of.
    const custom = graph.followers(resource).find((one) => /^(Custom::|AWS::CloudFormation::CustomResource$)/.test(one.type));
    if (custom) graph.unknown(`${custom.id} may give it targets`);
    yield finding('Targets', `${called(resource)} has no targets: when it fires nothing is invoked`, {
      expected: 'one to five targets',
      fix: snippet(
        'Send what it matches somewhere:',
        `
          ${plainId(resource)}:
            Properties:
              Targets:
                - Id: worker
                  Arn: !GetAtt Worker.Arn`,
      ),
    });
  },
});
