import type { TypeName } from '../../core/index.ts';

/** What makes one rule: its id, the type or types it judges, and what to call one such resource in a sentence. */
export type Row = readonly [id: string, types: TypeName | readonly TypeName[], thing: string, special?: Special];

/** Where a rule looks elsewhere than at all resources of its type, or at other tags than the resource's own. */
export interface Special {
  /** A property that tells which resources are meant, its value where it is absent, and the values (in capitals) that are. */
  readonly only?: { readonly property: string; readonly absent: string; readonly values: readonly string[]; readonly others: string };
  /** The `ResourceType` in `TagSpecifications` whose tags end up at the resource itself. */
  readonly specification?: string;
  /** The tags are those under a property of the resource. */
  readonly under?: string;
  /** AWS has made some of these resources, and the rule asks whether to judge them. */
  readonly predefined?: readonly string[];
}
