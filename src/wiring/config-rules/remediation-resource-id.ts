import { each, finding, independently, isSet, type ResourceTypes, some, text, wiring } from '../../core/index.ts';
import { managedRule } from '../../schema/managed-rules.ts';
import { called, snippet } from '../_words.ts';
import { runbookOf } from './_documents.ts';
import { remediatedRule } from './_remediated.ts';

type Parameters = NonNullable<ResourceTypes['AWS::Config::RemediationConfiguration']['Parameters']>;

/** The one value that AWS Config fills in. */
const resourceId = 'RESOURCE_ID';
const accountType = 'AWS::::Account';

export default wiring({
  id: 'WIRING_REMEDIATION_RESOURCE_ID',
  title: 'A remediation tells its document which resource to put right',
  severity: 'high',
  types: ['AWS::Config::RemediationConfiguration'],
  shipped: {
    as: 'silence',
    what: 'The document runs for every resource that fails the rule and is told of none of them: it fails, or does the same thing to the same thing again. A dynamic value other than RESOURCE_ID is refused.',
  },
  why: 'AWS Config fills in the id of the resource where a parameter has the dynamic value RESOURCE_ID, and nowhere else.',
  fix: 'Give the parameter of the document that names the resource a ResourceValue with Value: RESOURCE_ID.',
  *check(properties, { resource, graph }) {
    const { Parameters: parameters } = properties;
    const names = Object.keys(parameters ?? {});
    const dynamic = (name: string) => text(parameters?.[name]?.ResourceValue, 'Value');
    yield* independently(
      () =>
        each(names, function* (name) {
          const value = dynamic(name);
          if (value === undefined || value.equals(resourceId)) return;
          yield finding(
            `Parameters.${name}.ResourceValue.Value`,
            `${called(resource)} gives ${name} the dynamic value ${value.pattern}: AWS Config knows ${resourceId} alone`,
            {
              expected: resourceId,
              fix: snippet('Let AWS Config fill in the id:', `${name}:\n  ResourceValue: { Value: ${resourceId} }`),
            },
          );
        }),
      function* () {
        if (some(names, (name) => isSet(parameters?.[name], 'ResourceValue'))) return;
        const runbook = runbookOf(graph, properties, resource);
        // Some put the account right, and not one of its resources.
        const takes = runbook?.required.filter((one) => !/^(?:AutomationAssumeRole|AccountId)$/.test(one)) ?? [];
        if (runbook && takes.length === 0) return;
        const rule = remediatedRule(graph, properties, resource);
        const source = rule && text(rule.properties.Source, 'SourceIdentifier');
        const types = source && managedRule(source.value)?.types;
        if (types && (types.length === 0 || types.includes(accountType))) return;
        const name = takes.find((one) => !isSet(parameters, one as keyof Parameters)) ?? takes[0] ?? 'ResourceId';
        yield finding(
          'Parameters',
          `${called(resource)} gives ${runbook?.name ?? 'its document'} no ${resourceId}: it is not told which resource to put right`,
          {
            expected: `a parameter with ResourceValue: { Value: ${resourceId} }`,
            fix: snippet('Name the resource:', `Parameters:\n  ${name}:\n    ResourceValue: { Value: ${resourceId} }`),
          },
        );
      },
    );
  },
});
