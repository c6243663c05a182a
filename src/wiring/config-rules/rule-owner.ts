import { finding, text, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { owners } from '../../schema/config-facts.ts';
import { called, listed, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_OWNER',
  title: 'A Config rule says whether AWS, a function or a policy judges by it',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule with a validation error: the owner is none of the three that there are, or nothing is named that could judge.',
  },
  why: 'The owner decides what the rest of the source means: the identifier of a managed rule, the ARN of a function, or a policy in Guard.',
  fix: 'Set Source.Owner to AWS, CUSTOM_LAMBDA or CUSTOM_POLICY, and name the managed rule or the function as SourceIdentifier.',
  *check({ Source }, { resource }) {
    const owner = text(Source, 'Owner');
    if (!owner?.isOneOf(owners)) {
      const meant = owner && nearest(owner.pattern, owners, 4);
      const wrong = owner ? `the owner ${owner.pattern}, which AWS Config does not know` : 'no owner';
      yield finding('Source.Owner', `${called(resource)} has ${wrong}`, {
        expected: listed(owners, 'or'),
        ...(meant ? { fix: snippet('Name the owner as AWS Config does:', `Owner: ${meant}`) } : {}),
      });
      return;
    }
    if (owner.equals('CUSTOM_POLICY') || text(Source, 'SourceIdentifier')) return;
    yield finding('Source', `${called(resource)} is owned by ${owner.value} and has no SourceIdentifier: nothing judges by it`, {
      expected: owner.equals('AWS') ? 'the identifier of a managed rule' : 'the ARN of a function',
    });
  },
});
