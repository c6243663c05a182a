import { isSet, Reference, some, type Text, text, texts, type Unknown } from '../../core/index.ts';
import { isForEverybody, type PolicyDocument, type PolicyStatement, patternMatches, statementsOf, testsOf } from '../../schema/index.ts';

/** No pattern but one that ends in a star covers it. */
const anyObject = '/\u0003any/\u0003object';

/** The ways in which one bucket may be named: its name as far as it is known, and references to it. */
export class BucketNames {
  readonly #unknowns = new Map<Unknown, number>();
  readonly #names: string[] = [];
  #open: Text | undefined;

  name(name: Text | undefined): this {
    if (!name) return this;
    this.#names.push(this.#spell(name));
    if (name.parts.some((part) => typeof part !== 'string' && !(part instanceof Reference))) this.#open ??= name;
    return this;
  }

  key(key: string): this {
    this.#names.push(token(key));
    return this;
  }

  /** Whether a resource of a policy covers the bucket itself, or all of its objects. */
  covers(resource: Text, what: 'bucket' | 'objects'): boolean {
    const pattern = this.#spell(resource).replace(/^arn:[^:]*:s3:::/, '');
    if (this.#names.some((name) => patternMatches(pattern, what === 'bucket' ? name : name + anyObject, false))) return true;
    // What is not known in the ARN but its partition may be the name.
    if (pattern.includes('\u0002')) return resource.value === '';
    return this.#open !== undefined && this.#open.value === '';
  }

  /** The text with a token for each part that is not known, the same for the same. */
  #spell({ parts }: Text): string {
    return parts
      .map((part) => {
        if (typeof part === 'string') return part;
        if (part instanceof Reference) {
          if (part.attribute === 'Arn') return `arn:aws:s3:::${token(part.target)}`;
          return token(part.attribute === undefined ? part.target : `${part.target}.${part.attribute}`);
        }
        const number = this.#unknowns.get(part) ?? this.#unknowns.size;
        this.#unknowns.set(part, number);
        return `\u0002${number}\u0002`;
      })
      .join('');
  }
}

function token(key: string): string {
  return `\u0001${key}\u0001`;
}

/** Whether a policy denies everybody everything on the bucket and all of its objects over plain HTTP. */
export function refusesPlainHttp(document: PolicyDocument | undefined, names: BucketNames): boolean {
  const statements = statementsOf(document);
  const refuses = (what: 'bucket' | 'objects') =>
    some(statements, (statement) => deniesAllPlainHttp(statement) && some(texts(statement, 'Resource'), (one) => names.covers(one, what)));
  return refuses('bucket') && refuses('objects');
}

function deniesAllPlainHttp(statement: PolicyStatement): boolean {
  if (statement.Effect !== 'Deny' || !isForEverybody(statement)) return false;
  if (!some(texts(statement, 'Action'), (action) => /^(\*|s3:\*)$/i.test(action.value))) return false;
  const tests = testsOf(statement);
  // Any further test narrows what is denied.
  return tests.length === 1 && testsPlainHttp(statement);
}

export function testsPlainHttp(statement: PolicyStatement): boolean {
  return some(
    testsOf(statement),
    ({ operator, key, values }) =>
      /^bool(ifexists)?$/i.test(operator) && key === 'aws:securetransport' && some(values, (one) => one.value.toLowerCase() === 'false'),
  );
}

/** What is wrong with a statement that means to refuse plain HTTP, but does not for the whole bucket. */
export function shortcoming(statement: PolicyStatement, names: BucketNames): { readonly part: string; readonly message: string } {
  if (!isForEverybody(statement)) return { part: '.Principal', message: 'the refusal of plain HTTP does not hold for everybody' };
  if (!some(texts(statement, 'Action'), (action) => /^(\*|s3:\*)$/i.test(action.value)))
    return {
      part: isSet(statement, 'NotAction') ? '.NotAction' : '.Action',
      message: 'the refusal of plain HTTP does not hold for all actions of S3',
    };
  if (testsOf(statement).length > 1) return { part: '.Condition', message: 'the refusal of plain HTTP holds only under a further condition' };
  const covered = (what: 'bucket' | 'objects') => some(texts(statement, 'Resource'), (one) => names.covers(one, what));
  const missing = [covered('bucket') ? '' : 'the bucket itself', covered('objects') ? '' : 'all of its objects'].filter((one) => one !== '');
  return { part: '.Resource', message: `the refusal of plain HTTP does not cover ${missing.join(' and ')}` };
}

/** The path of a statement, whether the document has a list of them or one. */
export function statementPath(document: PolicyDocument | undefined, index: number): string {
  return Array.isArray(document?.Statement) ? `PolicyDocument.Statement[${index}]` : 'PolicyDocument.Statement';
}

/** The names of a bucket by its own properties. */
export function namesOf(key: string, bucket: { readonly BucketName?: string }): BucketNames {
  return new BucketNames().key(key).name(text(bucket, 'BucketName'));
}
