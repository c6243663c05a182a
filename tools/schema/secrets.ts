import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';
import { header, type Spec, type SpecResource, sortedProperties, textLiteral } from './spec.ts';

/** The published schema does not say which properties are write-only, so their names must. */
const secretName =
  /(password|passwords|passphrase|passcode|secret|secretstring|token|tokenvalue|tokenkey|privatekey|apikey|apikeyvalue|secretkey|accesskey|authkey|sharedkey|credentialsmap|authenticationcredentials)$/i;

/** Names that end like a secret's and hold something else: a request's idempotency token, a function's ARN, a key's id. */
const harmless = new Set([
  'ClientToken',
  'ServiceToken',
  'NextToken',
  'EventSourceToken',
  'RemovePrivateKey',
  'CdnIdentifierSecret',
  'DomainJoinServiceAccountSecret',
]);

/** Definitions in which such names mean a unit, or a file's path. */
const harmlessIn = /^TokenValidityUnits$|TlsFileCertificate$/;

/** Secrets whose names do not show it. */
const others: { readonly [type: string]: readonly string[] } = {
  'AWS::ApiGateway::ApiKey': ['Value'],
  // Where origins are told by a header that a request came through the distribution.
  'AWS::CloudFront::Distribution': ['DistributionConfig.Origins.*.OriginCustomHeaders.*.HeaderValue'],
  'AWS::IoTWireless::WirelessDevice': [
    'LoRaWAN.AbpV10x.SessionKeys.AppSKey',
    'LoRaWAN.AbpV10x.SessionKeys.NwkSKey',
    'LoRaWAN.AbpV11.SessionKeys.AppSKey',
    'LoRaWAN.AbpV11.SessionKeys.FNwkSIntKey',
    'LoRaWAN.AbpV11.SessionKeys.NwkSEncKey',
    'LoRaWAN.AbpV11.SessionKeys.SNwkSIntKey',
    'LoRaWAN.OtaaV10x.AppKey',
    'LoRaWAN.OtaaV11.AppKey',
    'LoRaWAN.OtaaV11.NwkKey',
  ],
};

/** `Type path,path` for each type that holds secrets; the positions of lists and the keys of maps are written `*`. */
export function secrets(spec: Spec): string {
  const lines = spec.resources.flatMap((resource) => {
    const paths = new Set([...secretPaths(resource, resource.properties, '', []), ...(others[resource.type] ?? [])]);
    return paths.size === 0 ? [] : [`${resource.type} ${[...paths].join(',')}`];
  });
  return `${header(spec)}export default ${textLiteral(lines.join('\n'))};\n`;
}

/** `above` are the definitions that we are inside of: one that comes again is not entered. */
function* secretPaths(resource: SpecResource, properties: ResourceProperties, prefix: string, above: readonly string[]): Generator<string> {
  for (const [name, { type }] of sortedProperties(properties)) {
    for (const [step, inner] of leaves(type)) {
      const path = prefix + name + step;
      if (inner.type !== 'ref') {
        if (secretName.test(name) && !harmless.has(name)) yield step.endsWith('*') && type.type === 'map' ? prefix + name : path;
        continue;
      }
      const definition = resource.definition(inner);
      if (above.includes(definition.id) || harmlessIn.test(definition.name)) continue;
      yield* secretPaths(resource, definition.properties, `${path}.`, [...above, definition.id]);
    }
  }
}

/** What a property's values are in the end, with the steps that lead there. Numbers and booleans hold no secret. */
function leaves(type: PropertyType, step = ''): readonly (readonly [string, PropertyType])[] {
  switch (type.type) {
    case 'array':
    case 'map':
      return leaves(type.element, `${step}.*`);
    case 'union':
      return type.types.flatMap((one) => leaves(one, step));
    case 'boolean':
    case 'integer':
    case 'number':
    case 'tag':
      return [];
    default:
      return [[step, type]];
  }
}
