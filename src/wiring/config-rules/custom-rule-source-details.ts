import { finding, wiring } from '../../core/index.ts';
import { called, snippet } from '../_words.ts';
import { customUse, ruleTypes } from './_sources.ts';

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_SOURCE_DETAILS',
  title: 'A custom Config rule says what wakes it',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: SourceDetails should be provided if the owner is CUSTOM_LAMBDA), and the stack rolls back.',
  },
  why: 'AWS Config knows when to run its own rules. Those of others name the messages that wake them: changes of resources, a schedule, a snapshot.',
  fix: 'Add Source.SourceDetails with an EventSource of aws.config and the message types that wake the rule.',
  scope: (properties) => customUse(properties) !== undefined || 'AWS judges by it',
  *check(properties, { resource }) {
    const use = customUse(properties);
    if (!use || use.count > 0) return;
    const details = `
      SourceDetails:
        - EventSource: aws.config
          MessageType: ConfigurationItemChangeNotification
        - EventSource: aws.config
          MessageType: OversizedConfigurationItemChangeNotification`;
    const triggers = `
      OrganizationConfigRuleTriggerTypes:
        - ConfigurationItemChangeNotification
        - OversizedConfigurationItemChangeNotification`;
    yield finding(use.path, `${called(resource)} is a custom rule, and nothing wakes it`, {
      expected: 'the messages that wake the rule',
      fix: snippet('Let changes wake it:', use.prefix === '' ? details : triggers),
    });
  },
});
