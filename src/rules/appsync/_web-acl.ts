import type { Resource, Text } from '../../core/index.ts';

/** Whether an ARN (`…:apis/<id>`) is that of the API. */
export function isArnOf(arn: Text | undefined, api: Resource): boolean {
  if (!arn) return false;
  if (typeof api.arn === 'string' && arn.known) return arn.value === api.arn;
  if (arn.references.length > 0) return arn.references.some((one) => one.target === api.key);
  // The id of an API that is yet to be made stands in no ARN that is written out.
  return arn.known || /apis\/[^/]+$/.test(arn.tail) ? false : arn.value === '';
}
