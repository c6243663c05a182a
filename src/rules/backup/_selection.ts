import { allOf, isSet, listOf, type Related, type Relative, type Resource, some, type Text, text } from '../../core/index.ts';
import { patternMatches, tagProperty } from '../../schema/index.ts';

export type Selection = Relative<'AWS::Backup::BackupSelection'>;
type Choice = Selection['properties']['BackupSelection'];

/** How the resources of a type are named in ARNs: the service, and what stands before the name. */
export interface Kind {
  readonly service: string;
  readonly prefix: string;
}

/** A resource that may be backed up, as selections see it. */
export class Candidate {
  readonly #resource: Resource;
  readonly #properties: object;
  readonly #kind: Kind;

  constructor(resource: Resource, properties: object, kind: Kind) {
    this.#resource = resource;
    this.#properties = properties;
    this.#kind = kind;
  }

  isIn(selections: Related<Selection>): boolean {
    return some(selections, (one) => this.isSelected(one.properties.BackupSelection));
  }

  isSelected(choice: Choice | undefined): boolean {
    if (!choice) return false;
    return allOf(
      () => !this.#isAmong(choice, 'NotResources'),
      () => this.#isNamed(choice) || some(choice.ListOfTags, (one) => this.#hasTag(one.ConditionKey, (value) => value === one.ConditionValue)),
    );
  }

  #isNamed(choice: Choice): boolean {
    const named = isSet(choice, 'Resources') && listOf(choice.Resources).length > 0;
    // With tags alone the tags choose; with conditions alone everything is chosen that meets them.
    if (named ? !this.#isAmong(choice, 'Resources') : !isSet(choice, 'Conditions')) return false;
    const { StringEquals, StringLike, StringNotEquals, StringNotLike } = choice.Conditions ?? {};
    const value = ({ ConditionValue = '' }: { readonly ConditionValue?: string }) => ConditionValue;
    return allOf(
      () => !some(StringEquals, (one) => !this.#hasTag(one.ConditionKey, (tag) => tag === value(one))),
      () => !some(StringLike, (one) => !this.#hasTag(one.ConditionKey, (tag) => patternMatches(value(one), tag, false))),
      () => !some(StringNotEquals, (one) => this.#hasTag(one.ConditionKey, (tag) => tag === value(one))),
      () => !some(StringNotLike, (one) => this.#hasTag(one.ConditionKey, (tag) => patternMatches(value(one), tag, false))),
    );
  }

  #hasTag(key: string | undefined, test: (value: string) => boolean): boolean {
    return this.hasTag(key?.replace(/^aws:ResourceTag\//, ''), test);
  }

  hasTag(key: string | undefined, test: (value: string) => boolean): boolean {
    const { name = 'Tags' } = tagProperty(this.#resource.type) ?? {};
    const tags = (this.#properties as Record<string, readonly { readonly Key: string; readonly Value?: string }[] | undefined>)[name];
    return some(tags, (tag) => tag.Key === key && test(tag.Value ?? ''));
  }

  #isAmong(choice: Choice, key: 'Resources' | 'NotResources'): boolean {
    if (!isSet(choice, key)) return false;
    const arns = choice[key] ?? [];
    return some(
      Array.from({ length: arns.length }, (_, index) => index),
      (index) => {
        const arn = text(arns, index);
        return arn !== undefined && this.#isMeantBy(arn);
      },
    );
  }

  #isMeantBy(arn: Text): boolean {
    if (arn.references.some((one) => one.target === this.#resource.key)) return true;
    if (arn.references.length > 0) return false;
    if (arn.known && arn.value === '*') return true;
    const { arn: own } = this.#resource;
    // What is deployed is known by its ARN.
    if (arn.known && typeof own === 'string' && this.#resource.state !== undefined) return patternMatches(arn.value, own, false);
    const [, , service, region, account, ...rest] = arn.pattern.split(':');
    // A selection reaches no further than its own region and account, so that these may be unknown; the name may not.
    const name = arn.known ? rest.join(':') : arn.tail.slice(arn.tail.lastIndexOf(':') + 1);
    if (!arn.known && (!arn.head.startsWith('arn:') || !arn.tail.includes(':'))) return arn.value === '';
    if (!patternMatches(service ?? '', this.#kind.service, false)) return false;
    if (differs(region, this.#resource.region) || differs(account, this.#resource.account)) return false;
    const { prefix } = this.#kind;
    const part = arn.known ? name : rest.join(':').endsWith(name) ? rest.join(':') : name;
    // Whoever has no name of his own is meant by a wildcard only.
    return (
      patternMatches(part, `${prefix}\u0001any\u0001`, false) || (this.#name !== undefined && patternMatches(part, prefix + this.#name.value, false))
    );
  }

  get #name(): Text | undefined {
    const { name } = this.#resource;
    return name === undefined ? undefined : text({ name } as { readonly name: string }, 'name');
  }
}

function differs(pattern: string | undefined, value: string | undefined): boolean {
  return value !== undefined && pattern !== undefined && pattern !== '' && !patternMatches(pattern, value, false);
}
