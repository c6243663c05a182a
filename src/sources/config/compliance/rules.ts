import type { ConfigRule } from '@aws-sdk/client-config-service';

/** A rule of an account that AWS manages, and so means the same as ours of that id. */
export interface ManagedConfigRule {
  readonly configRule: string;
  readonly identifier: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The managed ones among an account's rules; those of the account's own making have no counterpart, and are counted. */
export function managedOf(rules: readonly ConfigRule[]): { readonly managed: readonly ManagedConfigRule[]; readonly own: readonly string[] } {
  const managed: ManagedConfigRule[] = [];
  const own: string[] = [];
  for (const { ConfigRuleName = '', Source, InputParameters } of rules) {
    if (Source?.Owner === 'AWS' && Source.SourceIdentifier !== undefined)
      managed.push({ configRule: ConfigRuleName, identifier: Source.SourceIdentifier, parameters: parametersOf(InputParameters) });
    else own.push(ConfigRuleName);
  }
  return { managed, own };
}

export function parametersOf(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined || text.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
