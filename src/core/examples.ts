/** Examples of a rule: executed as its tests, shown in its page. They stand beside it in `<name>.examples.ts`. */

/** A template in CloudFormation's JSON form, intrinsics and all. */
export interface ExampleTemplate {
  readonly Transform?: unknown;
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, unknown>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, ExampleResource>>;
}

export interface ExampleResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly [attribute: string]: unknown;
}

export interface Example {
  /** What is particular about it, as a half-sentence: `versioning is suspended`. */
  readonly title: string;
  /** The properties of one resource of the rule's first type (or of `type`), where that is all there is to see. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly type?: string;
  /** Several resources, by logical id. */
  readonly resources?: Readonly<Record<string, ExampleResource>>;
  /** A whole template, where parameters or conditions matter. */
  readonly template?: ExampleTemplate;
  /** The rule's parameters. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Run-time facts by logical id (`Subject` for `properties`): such an example is of a live resource. */
  readonly state?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The region that the resources are in; none by default. */
  readonly region?: string;
  /** ISO time as of which is judged. */
  readonly asOf?: string;
}

export interface FailingExample extends Example {
  /** The paths of exactly the findings, in order of appearance; empty text for the resource as a whole. */
  readonly at: readonly string[];
}

export interface Examples {
  readonly pass: readonly Example[];
  readonly fail: readonly FailingExample[];
  /** Where a value that decides cannot be known. */
  readonly unknown?: readonly Example[];
  /** Outside the rule's documented scope. */
  readonly notApplicable?: readonly Example[];
}

/** Examples by rule id, for a table of rules. */
export type ExamplesByRule = Readonly<Record<string, Examples>>;

export function templateOf(example: Example, type: string): ExampleTemplate {
  if (example.template) return example.template;
  return { Resources: example.resources ?? { Subject: { Type: example.type ?? type, Properties: example.properties ?? {} } } };
}
