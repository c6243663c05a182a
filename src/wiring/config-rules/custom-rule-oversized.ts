import { finding, some, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { messageTypes } from '../../schema/config-facts.ts';
import { called, snippet } from '../_words.ts';
import { customUse, indexes, ruleTypes } from './_sources.ts';

const change = 'ConfigurationItemChangeNotification';
const oversized = 'OversizedConfigurationItemChangeNotification';

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_OVERSIZED',
  title: 'A custom Config rule that hears of changes hears of large ones too',
  severity: 'medium',
  types: ruleTypes,
  shipped: {
    as: 'silence',
    what: 'Resources whose configuration item is larger than a message are never judged: they keep their last verdict, or have none, and nothing says so.',
  },
  why: 'What is too large for a message is announced by a message of another type. A rule that does not listen to it is deaf to its largest resources.',
  fix: 'Add a source detail with MessageType: OversizedConfigurationItemChangeNotification, and let the function fetch the item from AWS Config.',
  scope: (properties) => customUse(properties) !== undefined || 'AWS judges by it',
  *check(properties, { resource }) {
    const use = customUse(properties);
    if (!use) return;
    const hears = (type: string) => some(indexes(use), (index) => use.message(index)?.equals(type) === true);
    if (!hears(change) || hears(oversized)) return;
    // Misspelt, it is there all the same: that is told for itself.
    if (some(indexes(use), (index) => nearest(use.message(index)?.value ?? '', messageTypes) === oversized)) return;
    yield finding(use.path, `${called(resource)} listens to ${change} and not to ${oversized}: it is deaf to large resources`, {
      expected: oversized,
      fix: snippet(
        'Listen to large ones too:',
        use.prefix === ''
          ? `
            SourceDetails:
              - EventSource: aws.config
                MessageType: ${change}
              - EventSource: aws.config
                MessageType: ${oversized}`
          : `
            OrganizationConfigRuleTriggerTypes:
              - ${change}
              - ${oversized}`,
      ),
    });
  },
});
