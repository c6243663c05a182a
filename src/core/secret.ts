/** What must never leave the model: values whose place or shape says that they are secret. */

const mask = '(masked)';

/** Keys that hold secrets by their name. Not `SecretArn`, `PasswordPolicy`, `TokenValidityUnits`: those are about secrets. */
const secretKey =
  /(^|[_.-])?(password|passwd|passphrase|secret|secretstring|secretaccesskey|secret_access_key|authtoken|auth_token|api_?key|access_?token|oauth_?token|private_?key|credentials?)$/i;
const harmless = /(arn|id|name|type|policy|enabled|version|length|manager|reset|period|days|duration|kmskey\w*)$/i;

const shapes: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g,
  // Forty characters of a secret access key; digits and both cases, so that no hash in hexadecimal is taken for one.
  /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[g-z])(?=[A-Za-z0-9/+]*[0-9])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,
  // user:password@ in a URL
  /(?<=:\/\/[^\s:@/]*:)[^\s:@/]+(?=@)/g,
];

/** Text with everything masked that has the shape of a secret. */
export function maskText(text: string): string {
  let masked = text;
  for (const shape of shapes) masked = masked.replace(shape, mask);
  return masked;
}

export function isSecretKey(key: string): boolean {
  return secretKey.test(key) && !harmless.test(key);
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
