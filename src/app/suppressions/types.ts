/** One suppression as another tool wrote it, told in that tool's own terms. */
export interface Suppression {
  readonly id: string;
  readonly reason?: string;
  /** It holds for some findings of its rule only (cdk-nag's `applies_to`, and `Rule[Finding]`). */
  readonly partial: boolean;
}

/** How suppressions of one tool are found on a resource, and what its rules are called here. */
export interface Tool {
  readonly name: string;
  suppressionsOn(metadata: Readonly<Record<string, unknown>>): readonly Suppression[];
  /** The rules that mean the same; none where there is no such rule, or where it is doubtful. */
  rulesFor(id: string): readonly string[];
}

export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something; anything else is as if it were not written. */
export function written(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
