import { each, finding, type ResourceTypes, type TypeName, text, wiring } from '../../core/index.ts';
import { asOf } from '../../schema/generated/managed-rules.ts';
import { managedRule } from '../../schema/managed-rules.ts';
import { called, snippet } from '../_words.ts';
import { meantRule } from './_identifiers.ts';
import { identifiersInPack } from './_pack.ts';
import { managedUse, type RuleProperties } from './_sources.ts';

type Pack = ResourceTypes['AWS::Config::ConformancePack' | 'AWS::Config::OrganizationConformancePack'];

export default wiring({
  id: 'WIRING_CONFIG_MANAGED_RULE_UNKNOWN',
  title: 'The identifier of a managed rule is one that AWS Config has',
  severity: 'high',
  types: [
    'AWS::Config::ConfigRule',
    'AWS::Config::OrganizationConfigRule',
    'AWS::Config::ConformancePack',
    'AWS::Config::OrganizationConformancePack',
  ],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (InvalidParameterValueException: the sourceIdentifier is invalid), and the stack rolls back. In a conformance pack the pack fails to deploy.',
  },
  why: 'Managed rules are known by an identifier in capitals, which is not always the name that the console shows. A misspelt one creates nothing.',
  fix: 'Give Source.SourceIdentifier as the documentation of the managed rule spells it.',
  *check(properties, { resource, graph }) {
    const unheard = (identifier: string, path: string, key: string) => {
      const meant = meantRule(identifier);
      return finding(
        path,
        `${called(resource)} uses the managed rule ${identifier}, which is not among those of AWS as of ${asOf}${meant ? `: ${meant} is` : ''}`,
        {
          ...(meant
            ? { expected: meant, fix: snippet('Write the identifier as AWS does:', `${key}: ${meant}`) }
            : { expected: 'a managed rule of AWS' }),
        },
      );
    };
    if (isPack(resource.type)) {
      const body = text(properties as Pack, 'TemplateBody');
      if (!body) return;
      yield* each(identifiersInPack(body), (one) => (managedRule(one) ? [] : [unheard(one, 'TemplateBody', 'SourceIdentifier')]));
      // What is put in on deployment may be another rule.
      if (!body.known) body.value;
      return;
    }
    const use = managedUse(properties as RuleProperties);
    if (!use) return;
    const named = use.identifier.reference && graph.byKey(use.identifier.reference.target);
    if (named?.type === 'AWS::Lambda::Function') {
      yield finding(use.path, `${called(resource)} is owned by AWS and judges by ${called(named)}, which is no managed rule of AWS`, {
        expected: 'Owner: CUSTOM_LAMBDA, or a managed rule of AWS',
        related: [{ resource: named }],
        fix: snippet('Say that a function of your own judges:', 'Owner: CUSTOM_LAMBDA'),
      });
      return;
    }
    const identifier = use.identifier.value;
    if (!managedRule(identifier)) yield unheard(identifier, use.path, use.path.slice(use.path.lastIndexOf('.') + 1));
  },
});

function isPack(type: string): type is TypeName & `${string}ConformancePack` {
  return type.endsWith('ConformancePack');
}
