import { each, finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { isMissing, meantParameter } from './_parameters.ts';
import { documented, inputParameters, managedUse, ruleTypes } from './_sources.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_PARAMETER_MISSING',
  title: 'Managed rules are given the parameters that they require',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: a required parameter is not present in the inputParameters), and the stack rolls back.',
  },
  why: 'Some managed rules have nothing to compare with unless they are told: which tags, which runtimes, how many minutes.',
  fix: 'Add the parameter to InputParameters, with the value that you want to hold resources to.',
  scope: (properties) => managedUse(properties) !== undefined || 'it is no managed rule',
  *check(properties, { resource }) {
    const use = managedUse(properties);
    const rule = use && documented(use);
    const given = rule && inputParameters(use);
    if (!use || !given) return;
    yield* each(
      rule.parameters.filter((one) => one.required && one.default === undefined),
      function* ({ name, type }) {
        if (!isMissing(given, name) || Object.keys(given).some((one) => meantParameter(rule, one) === name)) return;
        yield finding(`${use.prefix}InputParameters`, `${called(resource)} uses ${rule.id}, which requires ${name}, and does not give it`, {
          expected: `${name} (${type})`,
          fix: snippet(
            'Give the parameter:',
            `
              ${plainId(resource)}:
                Properties:
                  InputParameters:
                    ${name}: …`,
          ),
        });
      },
    );
  },
});
