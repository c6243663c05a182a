import type { Raw, RawMap } from '../scope.ts';
import type { Expanding, Source } from './expanding.ts';
import { type Draft, given, listOf, mapOf, ref } from './parts.ts';

const shared = { plan: 'ServerlessUsagePlan', key: 'ServerlessApiKey', planKey: 'ServerlessUsagePlanKey' };

/** The usage plan and the API key that `Auth.UsagePlan` asks for: for one API, or one for all of them. */
export function usagePlan(expanding: Expanding, source: Source, stage: string): void {
  const stated = mapOf(mapOf(source.properties.Auth).UsagePlan);
  const { id } = source;
  if (stated.CreateUsagePlan === 'PER_API') {
    make(expanding, source, stated, stage, { plan: `${id}UsagePlan`, key: `${id}ApiKey`, planKey: `${id}UsagePlanKey` });
  } else if (stated.CreateUsagePlan === 'SHARED') {
    if (!expanding.resources.has(shared.plan)) make(expanding, source, stated, stage, shared);
    else join(expanding, source, stated, stage);
  } else return;
  const names = stated.CreateUsagePlan === 'SHARED' ? shared : { plan: `${id}UsagePlan`, key: `${id}ApiKey`, planKey: `${id}UsagePlanKey` };
  expanding.referable.set(`${id}.UsagePlan`, names.plan).set(`${id}.ApiKey`, names.key).set(`${id}.UsagePlanKey`, names.planKey);
}

function make(expanding: Expanding, source: Source, stated: RawMap, stage: string, ids: typeof shared): void {
  expanding.make(
    source,
    ids.plan,
    'AWS::ApiGateway::UsagePlan',
    { ApiStages: [{ ApiId: ref(source.id), Stage: ref(stage) }], ...settings(stated) },
    { attributes: { DependsOn: [source.id] } },
  );
  const stageKeys = [{ RestApiId: ref(source.id), StageName: ref(stage) }];
  expanding.make(source, ids.key, 'AWS::ApiGateway::ApiKey', { Enabled: true, StageKeys: stageKeys }, { attributes: { DependsOn: [ids.plan] } });
  const planKey = { KeyId: ref(ids.key), KeyType: 'API_KEY', UsagePlanId: ref(ids.plan) };
  expanding.make(source, ids.planKey, 'AWS::ApiGateway::UsagePlanKey', planKey, { attributes: { DependsOn: [ids.key] } });
}

function settings(stated: RawMap): Draft {
  const names = ['UsagePlanName', 'Description', 'Quota', 'Tags', 'Throttle'];
  return Object.fromEntries(names.map((name) => [name, given(stated[name]) ? stated[name] : undefined]));
}

/** One more API joins the shared plan, whose settings are those of the last one. The plan hangs on a condition only when all of its APIs do. */
function join(expanding: Expanding, source: Source, stated: RawMap, stage: string): void {
  const { id } = source;
  const plan = mapOf(expanding.resources.get(shared.plan));
  const condition = sharedCondition(expanding, plan.Condition, source.resource.Condition);
  for (const one of Object.values(shared)) expanding.hang(one, condition);
  const stages = listOf(expanding.propertiesOf(shared.plan).ApiStages);
  const dependsOn = [...listOf(plan.DependsOn), id];
  expanding.change(shared.plan, { ApiStages: [...stages, { ApiId: ref(id), Stage: ref(stage) }], ...settings(stated) }, { DependsOn: dependsOn });
  const keys = listOf(expanding.propertiesOf(shared.key).StageKeys);
  expanding.change(shared.key, { StageKeys: [...keys, { RestApiId: ref(id), StageName: ref(stage) }] });
  for (const one of Object.values(shared)) expanding.touch(source, one);
}

function sharedCondition(expanding: Expanding, before: Raw, own: Raw): string | undefined {
  if (typeof before !== 'string' || typeof own !== 'string' || before === own) return before === own && typeof own === 'string' ? own : undefined;
  const name = 'SharedUsagePlanCondition';
  const held = before === name ? listOf(mapOf(expanding.conditions[name])['Fn::Or']) : [{ Condition: before }];
  expanding.conditions[name] = { 'Fn::Or': [...held, { Condition: own }] };
  return name;
}
