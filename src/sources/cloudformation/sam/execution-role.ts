import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { Expanding, Source } from './expanding.ts';
import { managedPolicyArn, namedManagedPolicy } from './managed-policies.ts';
import { branches, conditional, type Draft, getAtt, given, isIntrinsic, isNoValue, listOf, same } from './parts.ts';
import { fromTemplate } from './policy-templates.ts';

export function trust(service: string): RawMap {
  return { Version: '2012-10-17', Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }] };
}

export const lambdaTrust = trust('lambda.amazonaws.com');
export const statesTrust = trust('states.amazonaws.com');

export function namedPolicy(name: string, statements: readonly RawMap[], version?: string): RawMap {
  return { PolicyName: name, PolicyDocument: { ...(version === undefined ? {} : { Version: version }), Statement: statements } };
}

/** An inline policy that allows one thing, as SAM writes it for destinations and targets. */
export function allowing(name: string, action: string, resource: Raw): RawMap {
  return namedPolicy(name, [{ Action: action, Effect: 'Allow', Resource: resource }]);
}

/** The role that SAM makes for a function or a state machine that names none. Events add what they need to it. */
export class ExecutionRole {
  readonly #expanding: Expanding;
  readonly #source: Source;
  readonly #trust: Raw;
  readonly #managed: Raw[];
  readonly #inline: RawMap[] = [];

  constructor(expanding: Expanding, source: Source, parts: { readonly trust: Raw; readonly managed: readonly string[] }) {
    this.#expanding = expanding;
    this.#source = source;
    this.#trust = parts.trust;
    this.#managed = parts.managed.map(managedPolicyArn);
  }

  get id(): string {
    return `${this.#source.id}Role`;
  }

  /** The author's policies, in every form that SAM takes. Names of inline ones count all of them. */
  addStated(policies: Raw): void {
    listOf(given(policies) ? policies : undefined).forEach((policy, index) => {
      this.#addOne(policy, `${this.id}Policy${index}`);
    });
  }

  addManaged(path: string): void {
    this.#attach(managedPolicyArn(path));
  }

  /** Adds an inline policy, unless the same document is there already: several events of a kind need it once. */
  addPolicy(policy: RawMap): void {
    this.#inline.push(policy);
  }

  addPolicyOnce(policy: RawMap): void {
    if (!this.#inline.some((one) => same(one.PolicyDocument, policy.PolicyDocument))) this.#inline.push(policy);
  }

  make(tags: Raw, condition?: string): void {
    const { properties } = this.#source;
    this.#expanding.make(
      this.#source,
      this.id,
      'AWS::IAM::Role',
      {
        AssumeRolePolicyDocument: this.#trust,
        Path: properties.RolePath,
        PermissionsBoundary: properties.PermissionsBoundary,
        Tags: tags,
      },
      condition === undefined ? {} : { attributes: { Condition: condition } },
    );
  }

  /** Writes down what has come together, when nothing more can be added. */
  finish(): void {
    const policies: Draft = { ManagedPolicyArns: this.#managed };
    if (this.#inline.length > 0) policies.Policies = this.#inline;
    if (this.#expanding.origins.has(this.id)) this.#expanding.change(this.id, policies);
  }

  #attach(arn: Raw): void {
    const name = awsManaged(arn);
    if (!this.#managed.some((one) => same(one, arn) || (name !== undefined && awsManaged(one) === name))) this.#managed.push(arn);
  }

  #addOne(policy: Raw, name: string): void {
    if (typeof policy === 'string') return this.#attach(namedManagedPolicy(policy));
    const sides = branches(policy);
    if (sides) return this.#addConditional(sides, name);
    const document = this.#documentOf(policy);
    if (document !== undefined) this.#inline.push({ PolicyName: name, PolicyDocument: document });
    else if (!isNoValue(policy)) this.#attach(policy);
  }

  /** Both sides are of one kind, or one of them is nothing; where they are not, each stands on its own side. */
  #addConditional([condition, whenTrue, whenFalse]: readonly [string, Raw, Raw], name: string): void {
    const inline = (side: Raw): Raw => {
      const document = this.#documentOf(side);
      return document === undefined ? undefined : { PolicyName: name, PolicyDocument: document };
    };
    const [one, other] = [inline(whenTrue), inline(whenFalse)];
    if (one !== undefined || other !== undefined) this.#inline.push(conditional(condition, one ?? { Ref: 'AWS::NoValue' }, other) as RawMap);
    const managed = (side: Raw, document: Raw): Raw => {
      if (document !== undefined || isNoValue(side)) return undefined;
      return typeof side === 'string' ? namedManagedPolicy(side) : side;
    };
    const [first, second] = [managed(whenTrue, one), managed(whenFalse, other)];
    if (first !== undefined || second !== undefined) this.#attach(conditional(condition, first ?? { Ref: 'AWS::NoValue' }, second));
  }

  /** The document of an inline policy, of a policy template too; undefined for what is not inline. */
  #documentOf(policy: Raw): Raw {
    if (!isMap(policy) || isIntrinsic(policy)) return undefined;
    if (policy.Statement !== undefined) return policy;
    const [template] = Object.keys(policy);
    if (template === undefined) return undefined;
    const document = fromTemplate(template, policy[template]);
    if (document.known === false) this.#expanding.notExpanded.push({ id: this.id, type: `policy template ${template}` });
    return document.document;
  }
}

/** The path and name of an AWS managed policy, whichever partition its ARN is written for. */
function awsManaged(arn: Raw): string | undefined {
  const text = isMap(arn) ? arn['Fn::Sub'] : arn;
  return typeof text === 'string' ? /^arn:(?:[^:]+|\$\{AWS::Partition\}):iam::aws:policy\/(.+)$/.exec(text)?.[1] : undefined;
}

/** Whether a role is made, when, and what the function is told: an author may leave that to a condition. */
export function roleChoice(
  expanding: Expanding,
  stated: Raw,
  id: string,
): { readonly value: Raw; readonly made: boolean; readonly condition?: string } {
  const own = getAtt(`${id}Role`, 'Arn');
  if (!given(stated)) return { value: own, made: true };
  const sides = branches(stated);
  if (!sides) return { value: stated, made: false };
  const [condition, whenTrue, whenFalse] = sides;
  if (isNoValue(whenTrue) && isNoValue(whenFalse)) return { value: own, made: true };
  if (isNoValue(whenTrue)) return { value: conditional(condition, own, whenFalse), made: true, condition };
  if (!isNoValue(whenFalse)) return { value: stated, made: false };
  const negated = `NOT${condition}`;
  expanding.conditions[negated] = { 'Fn::Not': [{ Condition: condition }] };
  return { value: conditional(condition, whenTrue, own), made: true, condition: negated };
}
