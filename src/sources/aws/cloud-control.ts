import type { Value } from '../../core/value.ts';
import { nameProperty, refIdentifier } from '../../schema/identifiers.ts';
import { isKnownType } from '../../schema/type-names.ts';
import { given } from '../../shapes/take.ts';
import { type Reader, type Sighted, service } from './reader.ts';

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
      const listed = api.list('ListResources', { TypeName: type }, (out) => out.ResourceDescriptions);
      // Of many types the list tells no more than the identifiers.
      yield* api.each(listed, async ({ Identifier = '' }) => {
        const { ResourceDescription } = await api.call('GetResource', { TypeName: type, Identifier });
        return resource(type, Identifier, ResourceDescription?.Properties);
      });
    },
  });
  return { ...reader, lastResort: true };
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
