/** A configuration item of AWS Config, its envelope read: what all types have in common. */
export interface ConfigItem {
  /** AWS Config's name of the type. */
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly arn?: string;
  readonly account: string;
  /** Absent for resources of global services. */
  readonly region?: string;
  readonly partition: string;
  /** ISO time. */
  readonly capturedAt: string;
  readonly createdAt?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Of the describe call's shape in camelCase for older types, of CloudFormation's for newer ones; parsed where it came as text. */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** By name; parsed where it came as text. */
  readonly supplementary: Readonly<Record<string, unknown>>;
  readonly relationships: readonly { readonly type: string; readonly id?: string; readonly name?: string; readonly how: string }[];
}
