import type { Condition } from '../../core/condition.ts';
import type { Stack, StackOutput, Unseen } from '../../core/estate.ts';
import type { Resource } from '../../core/resource.ts';
import type { Path, Value } from '../../core/value.ts';
import type { Document } from './document/index.ts';
import type { Code } from './function-code.ts';
import type { RawMap, Setting } from './scope.ts';

export interface TemplateProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** What one template (with its nested ones) comes to, before it is made an estate. */
export interface ReadTemplate {
  readonly resources: Resource[];
  readonly outputs: Record<string, Value>;
  readonly exports: Map<string, Value>;
  /** The same outputs, with how they are written. */
  readonly stack: Stack & { readonly outputs: StackOutput[] };
  readonly parameters: Record<string, Value>;
  readonly unseen: Unseen[];
  readonly problems: TemplateProblem[];
  incomplete: string | undefined;
}

/** Rewrites a template before it is resolved: SAM and the like. Answers where each new member comes from. */
export interface Expansion {
  readonly template: RawMap;
  readonly origins: ReadonlyMap<string, Path>;
  readonly notExpanded: readonly { readonly id: string; readonly type: string }[];
  /** Whether what was not expanded may make resources that are not seen. */
  readonly incomplete: boolean;
}

export interface TemplateInput {
  readonly document: Document;
  readonly setting: Setting;
  readonly prefix: string;
  readonly keyPrefix: string;
  /** Under which condition the template is deployed at all: that of its stack resource, if it is nested. */
  readonly condition?: Condition;
  /** Paths of constructs by logical id, where an assembly tells. */
  readonly constructs?: ReadonlyMap<string, string>;
  /** The code of functions by logical id, where it lies beside the template. */
  readonly codes?: ReadonlyMap<string, Code>;
  /** The nested template of a stack resource, if it can be had. */
  nested(id: string): TemplateInputOfNested | undefined;
  expand?(template: RawMap): Expansion;
}

export type TemplateInputOfNested = Omit<TemplateInput, 'prefix' | 'keyPrefix' | 'setting'> & { readonly setting: Omit<Setting, 'parameters'> };

export class NotATemplate extends Error {}
