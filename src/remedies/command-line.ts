import type { Call } from '../core/remedy.ts';
import { type KnownService, services } from './services.ts';

/** A call as somebody would type it: `aws s3api put-bucket-versioning --bucket …`. */
export function asCommandLine({ service, command, input }: Call, region: string): string {
  const options = Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => option(name, value));
  return ['aws', services[service as KnownService].cli, dashed(command), '--region', region, ...options].join(' ');
}

function option(name: string, value: unknown): string {
  if (typeof value === 'boolean') return `--${value ? '' : 'no-'}${dashed(name)}`;
  if (isTexts(value)) return `--${dashed(name)} ${value.map(quoted).join(' ')}`;
  return `--${dashed(name)} ${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/** As the AWS CLI makes its names from those of the API: `KMSMasterKeyId` is `kms-master-key-id`. */
function dashed(name: string): string {
  return name
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace('-ARNList', '-arn-list')
    .toLowerCase();
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
