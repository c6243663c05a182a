import type { Described } from '../../shapes/described.ts';
import type { ConfigItem } from './item.ts';

/**
 * How items of one type become resources of the model. Only for types whose items have another shape than CloudFormation's;
 * the others are taken over as they are, coerced by the schema.
 */
export interface Translation {
  /** AWS Config's name of the type. */
  readonly type: string;
  /**
   * Types of resources beside its own that an item tells all of: a bucket's item holds its policy, and no other item can.
   * A rule that looks for one of these as a relative of the resource need not wait for other items.
   */
  readonly tells?: readonly string[];
  /** The resource first, then what else the item tells of. */
  translate(item: ConfigItem): readonly Described[];
}
