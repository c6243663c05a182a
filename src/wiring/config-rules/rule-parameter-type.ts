import { each, finding, Reference, type Text, text, wiring } from '../../core/index.ts';
import { called, snippet } from '../_words.ts';
import { isAnyText, wrongFor } from './_parameters.ts';
import { documented, inputParameters, managedUse, ruleTypes } from './_sources.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_PARAMETER_TYPE',
  title: 'The parameters of managed rules have values of the type that is documented',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: a parameter must be of its type), and the stack rolls back.',
  },
  why: 'Parameters of managed rules are numbers, truths, texts and lists with commas. All may be written as texts, but not as something else.',
  fix: 'Give the value in the type that the documentation of the managed rule names; a list as one text with commas.',
  scope: (properties) => managedUse(properties) !== undefined || 'it is no managed rule',
  *check(properties, { resource }) {
    const use = managedUse(properties);
    const rule = use && documented(use);
    if (!use || !rule) return;
    const given = inputParameters(use);
    if (!given) {
      yield finding(`${use.prefix}InputParameters`, `${called(resource)} gives ${rule.id} parameters that are no JSON object`, {
        expected: 'an object of parameters by name, or its JSON text',
      });
      return;
    }
    yield* each(rule.parameters, function* ({ name, type }) {
      if (isAnyText(type) && isWritten(text(given, name))) return;
      const value = given[name];
      const wanted = value === undefined || value === null || value === '' ? undefined : wrongFor(type, value);
      if (wanted === undefined) return;
      const path = typeof use.body.InputParameters === 'string' ? '' : `.${name}`;
      yield finding(`${use.prefix}InputParameters${path}`, `${called(resource)} gives ${name} of ${rule.id} a value that is not ${wanted}`, {
        expected: wanted,
        ...(Array.isArray(value) ? { fix: snippet('Write the list as one text:', `${name}: a,b,c`) } : {}),
      });
    });
  },
});

/** What is put together of texts and references is a text, whatever it says. */
function isWritten(value: Text | undefined): boolean {
  return value !== undefined && !value.known && value.parts.some((part) => typeof part === 'string' || part instanceof Reference);
}
