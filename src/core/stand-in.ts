/** The settings of an SDK client, as far as they tell whom it was told to ask. */
interface ClientConfig {
  readonly isCustomEndpoint?: boolean;
  serviceConfiguredEndpoint?(): Promise<string | undefined>;
}

/** Whom a client asks in place of AWS, and where that is said: somebody has forgotten it there. Undefined where AWS itself is asked. */
export async function standInOf(client: { readonly config?: object }): Promise<string | undefined> {
  const { isCustomEndpoint, serviceConfiguredEndpoint } = (client.config ?? {}) as ClientConfig;
  const url = isCustomEndpoint === true ? undefined : await serviceConfiguredEndpoint?.();
  if (url === undefined || url === '') return undefined;
  // There may be a password in it, so that only the host is said.
  const host = /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : url.includes('@') ? 'what is no URL' : JSON.stringify(url);
  return `${host} (AWS_ENDPOINT_URL, or endpoint_url of the profile)`;
}
