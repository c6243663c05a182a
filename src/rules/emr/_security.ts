/** The parts of an EMR security configuration that rules read; the schema leaves it open. */
export interface SecuritySettings {
  readonly EncryptionConfiguration?: { readonly EnableAtRestEncryption?: unknown; readonly EnableInTransitEncryption?: unknown };
  readonly AuthenticationConfiguration?: { readonly KerberosConfiguration?: Kerberos };
}

export interface Kerberos {
  readonly ClusterDedicatedKdcConfiguration?: {
    readonly TicketLifetimeInHours?: unknown;
    readonly CrossRealmTrustConfiguration?: {
      readonly Realm?: string;
      readonly Domain?: string;
      readonly AdminServer?: string;
      readonly KdcServer?: string;
    };
  };
  readonly ExternalKdcConfiguration?: {
    readonly TicketLifetimeInHours?: unknown;
    readonly AdminServer?: string;
    readonly KdcServer?: string;
    readonly AdIntegrationConfiguration?: { readonly AdRealm?: string; readonly AdDomain?: string };
  };
}

/** The settings of a security configuration, which may be given as JSON text; nothing where it holds none. */
export function settingsOf(configuration: { readonly SecurityConfiguration?: unknown }): SecuritySettings | undefined {
  const given = configuration.SecurityConfiguration;
  const settings = typeof given === 'string' ? parsed(given) : given;
  return typeof settings === 'object' && settings !== null ? (settings as SecuritySettings) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The schema does not say that these are booleans, so they may be given as text. */
export function isOn(value: unknown): boolean {
  return String(value ?? false).toLowerCase() === 'true';
}
