import { allOf, anyOf, type Related, type Relative, type Resource, some, type Text, text } from '../../core/index.ts';

type Associations = readonly [Related<Relative<'AWS::WAFv2::WebACLAssociation'>>, Related<Relative<'AWS::WAFRegional::WebACLAssociation'>>];

/** Whether an association ties the load balancer to a web ACL (one of the given, if any are). */
export function isAssociated(
  balancer: Resource,
  properties: { readonly Name?: string },
  [modern, regional]: Associations,
  wanted: readonly string[] | undefined,
): boolean {
  const name = text(properties, 'Name');
  return anyOf(
    () =>
      some(modern, (one) =>
        allOf(
          () => names(text(one.properties, 'ResourceArn'), balancer, name),
          () => isWanted(text(one.properties, 'WebACLArn'), wanted),
        ),
      ),
    () =>
      some(regional, (one) =>
        allOf(
          () => names(text(one.properties, 'ResourceArn'), balancer, name),
          () => isWanted(text(one.properties, 'WebACLId'), wanted),
        ),
      ),
  );
}

function isWanted(acl: Text | undefined, wanted: readonly string[] | undefined): boolean {
  if (!wanted) return true;
  return acl !== undefined && anyOf(...wanted.map((one) => () => acl.equals(one)), ...wanted.map((one) => () => acl.endsWith(`/${one}`)));
}

/** Whether an ARN is that of the load balancer. */
export function names(arn: Text | undefined, balancer: Resource, name: Text | undefined): boolean {
  if (!arn) return false;
  if (typeof balancer.arn === 'string' && arn.known) return arn.value === balancer.arn;
  if (arn.references.length > 0) return arn.references.some((one) => one.target === balancer.key);
  // No reference: it is written out, at most with partition, region and account left open. The name stands before the last slash.
  const written = /(?:^|:)loadbalancer\/(?:app\/|net\/|gwy\/)?([^/]+)(?:\/[^/]+)?$/.exec(arn.tail)?.[1];
  if (written === undefined) return arn.known ? false : arn.value === '';
  return name?.equals(written) ?? false;
}
