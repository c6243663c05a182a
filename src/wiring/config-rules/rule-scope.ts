import { each, every, finding, independently, isSet, type Resource, type ResourceTypes, some, texts, wiring } from '../../core/index.ts';
import { isRecordableType, nearestRecordableType } from '../../schema/config-facts.ts';
import { configType } from '../../schema/index.ts';
import { managedRuleTypes } from '../../schema/managed-rules.ts';
import { called, listed, snippet } from '../_words.ts';
import { customUse, documented, indexes, managedUse } from './_sources.ts';

type ConfigRule = ResourceTypes['AWS::Config::ConfigRule'];

export default wiring({
  id: 'WIRING_CONFIG_RULE_SCOPE',
  title: 'The scope of a Config rule names what there is, and what the rule can judge',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'silence',
    what: 'A type that AWS Config does not know, or that the rule does not judge, is taken and never matches: the rule has no results. AWS Config refuses a scope on a rule that only a schedule wakes (InvalidParameterValueException).',
  },
  why: 'The scope says whose changes wake a rule, by the names that AWS Config has for types, which are not always those of CloudFormation.',
  fix: 'Name types as AWS Config does; give a resource id with exactly one type, a tag value with its key, and no scope to a rule on a schedule.',
  scope: (properties) => isSet(properties, 'Scope') || 'it has no scope',
  *check(properties, { resource }) {
    yield* independently(
      () => unknownTypes(properties, resource),
      () => halves(properties, resource),
      () => periodic(properties, resource),
      () => foreign(properties, resource),
    );
  },
});

function* unknownTypes({ Scope }: ConfigRule, resource: Resource) {
  yield* each(texts(Scope, 'ComplianceResourceTypes'), function* (given, index) {
    const type = given.value;
    // Types of others can be registered, and nobody knows them all.
    if (!type.startsWith('AWS::') && /^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$/.test(type)) return;
    if (isRecordableType(type) || managedRuleTypes().has(type)) return;
    const renamed = configType(type);
    const meant = renamed && renamed !== type && isRecordableType(renamed) ? renamed : nearestRecordableType(type);
    yield finding(
      `Scope.ComplianceResourceTypes[${index}]`,
      `${called(resource)} is about ${type}, which AWS Config does not record${meant ? `: ${meant} it does` : ''}`,
      {
        expected: meant ?? 'a type that AWS Config records',
        ...(meant ? { fix: snippet('Use the name of AWS Config:', `ComplianceResourceTypes:\n  - ${meant}`) } : {}),
      },
    );
  });
}

/** An id says nothing without its type, nor a tag's value without its key. */
function* halves({ Scope }: ConfigRule, resource: Resource) {
  if (isSet(Scope, 'ComplianceResourceId') && texts(Scope, 'ComplianceResourceTypes').length !== 1)
    yield finding('Scope.ComplianceResourceId', `${called(resource)} is about one resource id, and not about exactly one type`, {
      expected: 'one item in ComplianceResourceTypes',
    });
  if (isSet(Scope, 'TagValue') && !isSet(Scope, 'TagKey'))
    yield finding('Scope.TagValue', `${called(resource)} is about a tag's value, and does not say of which key`, { expected: 'a TagKey' });
}

/** Nothing changes for a rule that only a schedule wakes. */
function* periodic(properties: ConfigRule, resource: Resource) {
  const managed = managedUse(properties);
  const custom = managed ? undefined : customUse(properties);
  const isScheduled =
    (managed && documented(managed)?.trigger.includes('change') === false) ||
    (custom && custom.count > 0 && every(indexes(custom), (index) => custom.message(index)?.equals('ScheduledNotification') === true));
  if (!isScheduled || Object.keys(properties.Scope ?? {}).length === 0) return;
  yield finding('Scope', `${called(resource)} has a scope, and only a schedule wakes it: AWS Config knows no scope for such rules`, {
    expected: 'no Scope',
    fix: 'Remove Scope.',
  });
}

/** A managed rule judges what it is made for. */
function* foreign(properties: ConfigRule, resource: Resource) {
  const managed = managedUse(properties);
  const rule = managed && documented(managed);
  const types = texts(properties.Scope, 'ComplianceResourceTypes');
  if (!rule?.trigger.includes('change') || rule.types.length === 0 || types.length === 0) return;
  if (some(types, (one) => one.isOneOf(rule.types))) return;
  // A misspelt one is told for itself.
  if (!every(types, (one) => isRecordableType(one.value))) return;
  yield finding(
    'Scope.ComplianceResourceTypes',
    `${called(resource)} uses ${rule.id}, which judges ${listed(rule.types)}, and nothing of its scope`,
    {
      expected: listed(rule.types, 'or'),
      fix: snippet('Name what the rule judges:', `ComplianceResourceTypes:\n${rule.types.map((one) => `  - ${one}`).join('\n')}`),
    },
  );
}
