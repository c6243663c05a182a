import type { Resource } from './resource.ts';
import { isContainer, Partial, type Value } from './value.ts';

/** What must never leave the model: values whose place or shape says that they are secret. */

const mask = '(masked)';

/** Keys that hold secrets by their name. Not `SecretArn`, `PasswordPolicy`, `TokenValidityUnits`: those are about secrets. */
const secretKey =
  /(passwords?|passwd|passphrase|secrets?|secret_?string|secret_?access_?key|secret_?key|api_?keys?|token|private_?key|signing_?key|shared_?key|connection_?string|credentials?|(^|[_.-])(pass|pwd))$/i;
const harmless =
  /((client|request|creation|caller|idempotency|continuation|next|pagination|lock)_?token|arn|id|name|type|policy|enabled|version|length|manager|reset|period|days|duration|kmskey\w*)$/i;

const shapes: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g,
  // Forty characters of a secret access key; digits and both cases, so that no hash in hexadecimal is taken for one.
  /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[g-z])(?=[A-Za-z0-9/+]*[0-9])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,
  /\b(?:sk|rk)_live_[A-Za-z0-9]{10,}|\bAIza[A-Za-z0-9_-]{30,}|\b(?:glpat-|npm_|SG\.)[A-Za-z0-9_.-]{18,}/g,
  // Whoever has the address of a webhook can post there: Slack, Teams, Discord, and whatever is signed in its query.
  /(?<=\bhooks\.slack\.com\/(?:services|triggers|workflows)\/)[A-Za-z0-9/_-]+/g,
  /(?<=\.webhook\.office\.com\/webhookb2\/|\bdiscord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>?]+/g,
  /(?<=[?&](?:sig|signature|x-amz-signature)=)[^\s&"'<>]+/gi,
  // user:password@ in a URL
  /(?<=:\/\/[^\s:@/]*:)(?!\d+\/)[^\s@"']{1,200}(?=@)/g,
  // Password=… in a connection string, a query or a command
  /(?<=(?:password|passwd|pwd|secret|api_?key|access_?key|token)=)[^\s;,&"'=]+/gi,
];

/** Text with everything masked that has the shape of a secret. */
export function maskText(text: string): string {
  // A rule in plain JavaScript may say anything; a report of it must not end the run.
  let masked = typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
  for (const shape of shapes) masked = masked.replace(shape, mask);
  return masked;
}

export function isSecretKey(key: string): boolean {
  return secretKey.test(key) && !harmless.test(key);
}

/** A script in Base64, in which no secret has a shape any more. Where people put passwords: nobody keeps it. */
export function isUserData(key: string): boolean {
  return /^user_?data$/i.test(key);
}

/** Text about a resource: also without the values that stand in its own properties under a secret name. */
export function maskIn(resource: Resource, text: string): string {
  let masked = maskText(text);
  for (const secret of secretsOf(resource)) if (masked.includes(secret)) masked = masked.replaceAll(secret, mask);
  return masked;
}

const secretValues = new WeakMap<Resource, readonly string[]>();
/** What stands under a secret name and tells nobody anything. */
const telling = /^(?!(?:true|false|none|null|yes|no|enabled?|disabled?)$).{4,}$/is;

function secretsOf(resource: Resource): readonly string[] {
  let values = secretValues.get(resource);
  if (!values) {
    const found = new Set<string>();
    gather(resource.properties, [], resource.secrets, false, found);
    values = [...found].sort((one, other) => other.length - one.length);
    secretValues.set(resource, values);
  }
  return values;
}

function gather(value: Value, path: readonly (string | number)[], marked: readonly string[] | undefined, secret: boolean, found: Set<string>): void {
  if (typeof value === 'string') {
    if (secret && telling.test(value)) found.add(value);
  } else if (value instanceof Partial) {
    if (secret) for (const part of value.parts) if (typeof part === 'string' && part.length > 5) found.add(part);
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, path, marked, secret, found);
  } else if (isContainer(value)) {
    for (const [key, member] of Object.entries(value as Record<string, Value>)) {
      const inner = [...path, key];
      gather(member, inner, marked, secret || isSecretMember(value, key) || (marked !== undefined && isSecretPath(inner, marked)), found);
    }
  }
}

/** Whether a member holds a secret by its own name, or by the name beside it: `{ Name: "DB_PASSWORD", Value: … }`. */
export function isSecretMember(owner: object, key: string): boolean {
  if (isSecretKey(key)) return true;
  if (!/^(?:Value|DefaultValue|ParameterValue|OptionValue)$/i.test(key)) return false;
  return Object.entries(owner).some(
    ([name, value]) => /^(?:Name|Key|ParameterKey|ParameterName|OptionName)$/i.test(name) && typeof value === 'string' && isSecretKey(value),
  );
}

/** Whether the schema or its own name marks a property as secret; list positions are written `*` in the schema's paths. */
export function isSecretPath(steps: readonly (string | number)[], marked: readonly string[] | undefined): boolean {
  if (steps.some((step) => typeof step === 'string' && isSecretKey(step))) return true;
  if (!marked || marked.length === 0) return false;
  const names = steps.filter((step) => typeof step === 'string').join('.');
  return marked.some((path) => {
    const plain = path.replace(/\.?\*/g, '').replace(/\[\]/g, '');
    return names === plain || names.startsWith(`${plain}.`);
  });
}

export { mask };
