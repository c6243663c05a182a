import { each, finding, independently, isSet, type Resource, type ResourceTypes, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { called, listed, snippet } from '../_words.ts';
import { type Runbook, runbookOf } from './_documents.ts';

type Given = NonNullable<ResourceTypes['AWS::Config::RemediationConfiguration']['Parameters']>;

/** Told for itself: what may act is another matter than what it acts on. */
const role = 'AutomationAssumeRole';

export default wiring({
  id: 'WIRING_REMEDIATION_PARAMETERS',
  title: 'A remediation gives its document the parameters that it requires, and no others',
  severity: 'high',
  types: ['AWS::Config::RemediationConfiguration'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a remediation whose parameters do not fit its document (InvalidParameterValueException). Where it takes it, each execution fails, and the resource stays as it is.',
  },
  why: 'A document starts only with all the parameters that have no default, spelt as the document spells them.',
  fix: 'Give each parameter that the document requires, as a StaticValue or as the RESOURCE_ID of what is to be put right.',
  *check(properties, { resource, graph }) {
    const runbook = runbookOf(graph, properties, resource);
    if (!runbook) return;
    const given: Given = properties.Parameters ?? {};
    const names = [...runbook.required, ...runbook.optional];
    yield* independently(
      () => missing(runbook, given, names, resource),
      () => odd(runbook, given, names, resource),
    );
  },
});

function* missing({ name, required, made }: Runbook, given: Given, names: readonly string[], resource: Resource) {
  for (const wanted of required) {
    const isMisspelt = Object.keys(given).some((one) => !names.includes(one) && nearest(one, names) === wanted);
    if (wanted === role || isMisspelt || isSet(given, wanted)) continue;
    yield finding('Parameters', `${called(resource)} starts ${name}, which requires ${wanted}, and does not give it`, {
      expected: wanted,
      ...(made ? { related: [{ resource: made.resource, path: 'Content' }] } : {}),
      fix: snippet(
        'Give the parameter:',
        `
          Parameters:
            ${wanted}:
              ${/(?:Id|ID|Name)$/.test(wanted) ? 'ResourceValue: { Value: RESOURCE_ID }' : 'StaticValue: { Values: [ … ] }'}`,
      ),
    });
  }
}

function* odd({ name, made }: Runbook, given: Given, names: readonly string[], resource: Resource) {
  yield* each(Object.keys(given), function* (one) {
    const value = given[one];
    if (!names.includes(one)) {
      const meant = nearest(one, names);
      yield finding(
        `Parameters.${one}`,
        `${called(resource)} gives ${name} the parameter ${one}, which it does not have${meant ? `: it has ${meant}` : ''}`,
        {
          expected: meant ?? (listed(names, 'or') || 'no parameters'),
          ...(made ? { related: [{ resource: made.resource, path: 'Content' }] } : {}),
        },
      );
      return;
    }
    const [isDynamic, isStatic] = [isSet(value, 'ResourceValue'), isSet(value, 'StaticValue')];
    if (isDynamic !== isStatic) return;
    yield finding(
      `Parameters.${one}`,
      `${called(resource)} gives ${one} ${isDynamic ? 'two values' : 'no value'}: a static or a dynamic one is due`,
      {
        expected: 'StaticValue or ResourceValue',
      },
    );
  });
}
