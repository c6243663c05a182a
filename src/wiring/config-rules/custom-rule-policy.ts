import { finding, isSet, text, wiring } from '../../core/index.ts';
import { called, snippet } from '../_words.ts';

/** What AWS Config takes as the runtime, and how much of a policy. */
const runtime = 'guard-2.x.x';
const longest = 10_000;

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_POLICY',
  title: 'A Config rule that a policy judges by brings the policy and its runtime',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (a validation error, or InvalidParameterValueException), and the stack rolls back.',
  },
  why: 'A CUSTOM_POLICY rule is judged by what its CustomPolicyDetails say in Guard. AWS Config knows one runtime for it.',
  fix: 'Give Source.CustomPolicyDetails with PolicyRuntime guard-2.x.x and the rules in PolicyText.',
  scope: ({ Source }) => Source?.Owner === 'CUSTOM_POLICY' || 'no policy judges by it',
  *check({ Source }, { resource }) {
    const path = 'Source.CustomPolicyDetails';
    const mend = snippet(
      'Bring the policy:',
      `
        Source:
          Owner: CUSTOM_POLICY
          CustomPolicyDetails:
            PolicyRuntime: ${runtime}
            PolicyText: |
              rule is_traced when resourceType == "AWS::Lambda::Function" {
                configuration.tracingConfig.mode == "Active"
              }`,
    );
    if (!isSet(Source, 'CustomPolicyDetails')) {
      yield finding(path, `${called(resource)} is judged by a policy that it does not bring`, { expected: 'a policy in Guard', fix: mend });
      return;
    }
    const { CustomPolicyDetails: details } = Source;
    const given = text(details, 'PolicyRuntime');
    if (!given?.equals(runtime))
      yield finding(
        `${path}.PolicyRuntime`,
        `${called(resource)} has ${given ? `the runtime ${given.pattern}, which AWS Config does not know` : 'a policy without a runtime'}`,
        {
          expected: runtime,
          fix: snippet('Use the runtime that there is:', `PolicyRuntime: ${runtime}`),
        },
      );
    const policy = text(details, 'PolicyText');
    const known = policy?.parts.filter((one) => typeof one === 'string').join('') ?? '';
    if (policy === undefined || (policy.known && known.trim() === ''))
      yield finding(`${path}.PolicyText`, `${called(resource)} is judged by a policy that says nothing`, {
        expected: 'a policy in Guard',
        fix: mend,
      });
    else if (known.length > longest)
      yield finding(`${path}.PolicyText`, `${called(resource)} has a policy of ${known.length} characters, and AWS Config takes ${longest}`, {
        expected: `at most ${longest} characters`,
      });
    else if (!policy.known) policy.value;
  },
});
