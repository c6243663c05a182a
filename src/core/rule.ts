import type { Parameters, ParameterValues } from './parameters.ts';
import type { Need, Related, Relative } from './relatives.ts';
import type { Resource, ResourceStates, ResourceTypes, TypeName } from './resource.ts';
import type { Path } from './value.ts';
import type { Severity } from './verdict.ts';

/** One violation, as a rule yields it; the judge adds where it is, what was found there, and masks secrets. */
export interface Found {
  readonly path: string | Path;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: string;
  readonly related?: readonly { readonly resource: Resource; readonly path?: string }[];
}

/** Says what is wrong: the property (empty for the resource as a whole), and the sentence a person reads. */
export function finding(path: string | Path, message: string, more: Omit<Found, 'path' | 'message'> = {}): Found {
  return { path, message, ...more };
}

/** What a rule may ask beside the properties of its resource. */
export interface RuleContext<P = Record<string, unknown>, S = Record<string, unknown>> {
  readonly resource: Resource;
  readonly parameters: P;
  /** Run-time facts; reading one before deployment is unknown. */
  readonly state: S;
  /** ISO time as of which is judged: rules have no clock. */
  readonly asOf: string;
  /** Relatives that the rule declared in `needs`, by type or by the name given there. */
  related<T extends TypeName>(type: T): Related<Relative<T>>;
  related<T extends TypeName = TypeName>(name: string): Related<Relative<T>>;
}

type StateOf<T extends string> = T extends keyof ResourceStates ? ResourceStates[T] : Readonly<Record<string, unknown>>;

export interface RuleDefinition<T extends TypeName, P extends Parameters> {
  /** The AWS Config managed rule identifier wherever AWS has one. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly types: readonly T[];
  /** Whether it runs by default: true unless it is a matter of house policy, or wants a parameter that somebody must give. */
  readonly recommended?: boolean;
  readonly parameters?: P;
  readonly needs?: readonly Need[];
  /** What can happen if it is broken, in one to three sentences. */
  readonly why: string;
  /** How to put it right, in one to three sentences that name the property. */
  readonly fix: string;
  /** True if the rule's documented scope holds the resource; otherwise the reason why not, as a half-sentence. */
  readonly scope?: (properties: ResourceTypes[T], context: RuleContext<ParameterValues<P>, StateOf<T>>) => true | string;
  readonly check: (properties: ResourceTypes[T], context: RuleContext<ParameterValues<P>, StateOf<T>>) => Iterable<Found> | undefined;
  /** Rises when the rule starts to judge differently. */
  readonly version?: number;
  /** Ids by which it was known before: waivers and selections keep working. */
  readonly aliases?: readonly string[];
}

/** What AWS does if it is shipped as it stands: refuses it, takes it and says nothing, or takes it and lets it go wrong one day. */
export interface Shipped {
  readonly as: 'deploy error' | 'silence' | 'risk';
  /** One or two sentences: what happens, and how people come to notice. */
  readonly what: string;
}

/** A rule with its types forgotten, as the judge and the catalogue handle it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly types: readonly string[];
  readonly recommended: boolean;
  readonly parameters: Parameters;
  readonly needs: readonly Need[];
  readonly why: string;
  readonly fix: string;
  readonly version: number;
  readonly aliases: readonly string[];
  /** Of a wiring rule: what AWS does if it is shipped as it stands. */
  readonly shipped?: Shipped;
  scope?(properties: object, context: RuleContext): true | string;
  check(properties: object, context: RuleContext): Iterable<Found> | undefined;
}

// biome-ignore lint/complexity/noBannedTypes: no parameters
export function rule<const T extends TypeName, const P extends Parameters = {}>(definition: RuleDefinition<T, P>): Rule {
  const runs = Object.values(definition.parameters ?? {}).every((one) => !one.required || one.default !== undefined);
  const defaults = { recommended: runs, parameters: {}, needs: [], version: 1, aliases: [] };
  return { ...defaults, ...definition } as unknown as Rule;
}
