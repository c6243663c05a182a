import { each, finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { isMissing, meantParameter } from './_parameters.ts';
import { documented, inputParameters, managedUse, ruleTypes } from './_sources.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_CONSOLE_DEFAULT',
  title: 'Required parameters are given even where the documentation shows a default',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: a required parameter is not present in the inputParameters), though the documentation shows a default, and the stack rolls back.',
  },
  why: 'The defaults of managed rules are what the console fills its form with. Whoever creates the rule by a template has to give them.',
  fix: 'Add the parameter to InputParameters, with the documented default if that is what you want.',
  scope: (properties) => managedUse(properties) !== undefined || 'it is no managed rule',
  *check(properties, { resource }) {
    const use = managedUse(properties);
    const rule = use && documented(use);
    const given = rule && inputParameters(use);
    if (!use || !given) return;
    yield* each(
      rule.parameters.filter((one) => one.required && one.default !== undefined),
      function* ({ name, default: standard }) {
        if (!isMissing(given, name) || Object.keys(given).some((one) => meantParameter(rule, one) === name)) return;
        yield finding(
          `${use.prefix}InputParameters`,
          `${called(resource)} leaves ${name} of ${rule.id} to its default ${standard}, which the console alone fills in`,
          {
            expected: `${name}: ${standard}`,
            fix: snippet(
              'Give the default yourself:',
              `
                ${plainId(resource)}:
                  Properties:
                    InputParameters:
                      ${name}: ${standard}`,
            ),
          },
        );
      },
    );
  },
});
