import { finding, isSet, listOf, text, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';

export default wiring({
  id: 'WIRING_CONFIG_MANAGED_RULE_SOURCE_DETAILS',
  title: 'A managed Config rule leaves to AWS what wakes it and how it judges',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: SourceDetails should be null or empty if the owner is AWS), and the stack rolls back.',
  },
  why: 'When a managed rule runs is part of the rule. Source details and policies are for rules of your own.',
  fix: 'Remove SourceDetails and CustomPolicyDetails. The frequency of a periodic rule stands in MaximumExecutionFrequency.',
  scope: ({ Source }) => text(Source, 'Owner')?.equals('AWS') === true || 'it is no managed rule',
  *check({ Source }, { resource }) {
    if (listOf(Source.SourceDetails).length > 0)
      yield finding('Source.SourceDetails', `${called(resource)} is owned by AWS and says what wakes it, which AWS Config refuses`, {
        expected: 'no SourceDetails',
        fix: 'Remove SourceDetails; give MaximumExecutionFrequency to the rule itself if it runs from time to time.',
      });
    if (isSet(Source, 'CustomPolicyDetails'))
      yield finding('Source.CustomPolicyDetails', `${called(resource)} is owned by AWS and brings a policy, which nobody would evaluate`, {
        expected: 'Owner: CUSTOM_POLICY, or no CustomPolicyDetails',
      });
  },
});
