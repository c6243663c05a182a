import { each, finding, wiring } from '../../core/index.ts';
import { called, listed, snippet } from '../_words.ts';
import { meantParameter } from './_parameters.ts';
import { documented, inputParameters, managedUse, ruleTypes } from './_sources.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_PARAMETER_UNKNOWN',
  title: 'Managed rules are given no parameters that they do not have',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: unknown parameters provided in the inputParameters), and the stack rolls back.',
  },
  why: 'The names of parameters are compared letter by letter, their case included.',
  fix: 'Spell the parameter as the documentation of the managed rule does, or leave it out.',
  scope: (properties) => managedUse(properties) !== undefined || 'it is no managed rule',
  *check(properties, { resource }) {
    const use = managedUse(properties);
    const rule = use && documented(use);
    const given = rule && inputParameters(use);
    if (!use || !given) return;
    const names = rule.parameters.map((one) => one.name);
    yield* each(Object.keys(given), function* (name) {
      if (names.includes(name)) return;
      const meant = meantParameter(rule, name);
      // JSON text has no places of its own inside.
      const path = typeof use.body.InputParameters === 'string' ? '' : `.${name}`;
      yield finding(
        `${use.prefix}InputParameters${path}`,
        `${called(resource)} gives ${rule.id} the parameter ${name}, which it does not have${meant ? `: it has ${meant}` : names.length === 0 ? ': it has none' : ''}`,
        {
          expected: meant ?? (names.length === 0 ? 'no parameters' : listed(names, 'or')),
          ...(meant ? { fix: snippet('Spell it as AWS does:', `InputParameters:\n  ${meant}: …`) } : {}),
        },
      );
    });
  },
});
