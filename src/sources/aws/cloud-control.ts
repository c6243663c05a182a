import type { Value } from '../../core/value.ts';
import { nameProperty, refIdentifier } from '../../schema/identifiers.ts';
import { isKnownType } from '../../schema/type-names.ts';
import { given } from '../../shapes/take.ts';
import { belongingOf, modelFor } from './cloud-control-parents.ts';
import { type Api, type Reader, type Sighted, service } from './reader.ts';

const cloudControl = service({
  name: 'cloudcontrol',
  prefix: 'cloudformation',
  actions: { ListResources: ['cloudformation:ListResources'], GetResource: ['cloudformation:GetResource'] },
  gone: ['ResourceNotFoundException'],
  load: () => import('@aws-sdk/client-cloudcontrol'),
  client: 'CloudControlClient',
});

/** Services whose resources have no region: they are listed once, from the home region. */
const global = /^AWS::(IAM|CloudFront|Route53|Organizations|GlobalAccelerator|Shield|WAF|Budgets|CUR|Account)::/;

/** Reads a type that no reader of its own reads, in CloudFormation's own shape. Nothing for what CloudFormation does not have. */
export function readerOfLastResort(type: string): Reader | undefined {
  if (!isKnownType(type)) return undefined;
  const reader = cloudControl.reader({
    name: `cloudcontrol ${type}`,
    types: [type],
    scope: global.test(type) ? 'account' : 'region',
    calls: ['ListResources', 'GetResource'],
    async *read(api) {
      // Of many types the list tells no more than the identifiers.
      yield* api.each(identifiers(api, type), async (Identifier) => {
        const { ResourceDescription } = await api.call('GetResource', { TypeName: type, Identifier });
        return resource(type, Identifier, ResourceDescription?.Properties);
      });
    },
  });
  return { ...reader, lastResort: true };
}

type ListApi = Api<typeof import('@aws-sdk/client-cloudcontrol'), 'ListResources' | 'GetResource'>;

/** Of what is listed only for its parents: of those of each of them. */
async function* identifiers(api: ListApi, type: string): AsyncGenerator<string> {
  const belonging = belongingOf(type);
  if (!belonging) return yield* listed(api, { TypeName: type });
  const { by, to } = belonging;
  const parents = typeof to === 'string' ? identifiers(api, to) : to;
  const found = api.each(parents, (parent) => Array.fromAsync(listed(api, { TypeName: type, ResourceModel: modelFor(by, parent) })));
  for await (const some of found) yield* some;
}

async function* listed(api: ListApi, input: { readonly TypeName: string; readonly ResourceModel?: string }): AsyncGenerator<string> {
  for await (const { Identifier } of api.list('ListResources', input, (out) => out.ResourceDescriptions)) if (Identifier) yield Identifier;
}

function resource(type: string, id: string, text = '{}'): Sighted {
  const told = JSON.parse(text) as Record<string, unknown>;
  const parts = refIdentifier(type).map((one) => told[one]);
  const name = parts.length > 0 && parts.every((one) => typeof one === 'string') ? parts.join('|') : id;
  const arn = [told.Arn, told[`${type.slice(type.lastIndexOf(':') + 1)}Arn`], id].find((one) => typeof one === 'string' && one.startsWith('arn:'));
  const others = [id, told[nameProperty(type) ?? '']].filter((one): one is string => typeof one === 'string' && one !== name && one !== arn);
  return {
    type,
    id,
    name,
    ...(arn === undefined ? {} : { arn: arn as string }),
    ...(others.length === 0 ? {} : { otherNames: [...new Set(others)] }),
    properties: given(told) as Readonly<Record<string, Value>>,
  };
}
