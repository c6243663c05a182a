import { needed, type Related, type Relative, type Resource, some } from '../core/index.ts';

/** What a check is given, as far as it is asked here. */
interface Asking {
  readonly resource: Resource;
  related(type: 'AWS::KMS::Key'): Related<Relative<'AWS::KMS::Key'>>;
  related(type: 'AWS::KMS::Alias'): Related<Relative<'AWS::KMS::Alias'>>;
}

/** What a rule has to look at to tell whose the key is that a property names. */
export function keyNeeds<const Path extends string>(path: Path) {
  return [
    { type: 'AWS::KMS::Key', ours: path, fields: ['KeyUsage'] },
    { type: 'AWS::KMS::Alias', ours: path, theirs: 'TargetKeyId', fields: ['AliasName'] },
  ] as const;
}

/**
 * Whether a deployed resource is encrypted with the key that AWS keeps in the account for a service: it names the key by its ARN, as it
 * would one of yours. Of keys only yours are told, and AWS's have an alias that starts with `alias/aws/`. A template names it as it is.
 */
export function isKeyOfAws({ resource, related }: Asking): boolean {
  if (resource.state === undefined || related('AWS::KMS::Key').items.length > 0) return false;
  return some(related('AWS::KMS::Alias'), (one) => needed(one.properties.AliasName, 'AliasName').startsWith('alias/aws/'));
}
