/** The environment, as far as it names proxies: HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in capitals or not. */
export type Proxies = Readonly<Record<string, string | undefined>>;

const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'] as const;

/** What an agent of Node is given to go through proxies: it knows how to, and whom to spare. */
export function proxied(proxies: Proxies = {}): { readonly proxyEnv?: Proxies } {
  const named = names.flatMap((name) => (proxies[name] ? [[name, proxies[name]] as const] : []));
  return named.length === 0 ? {} : { proxyEnv: Object.fromEntries(named) };
}

/** The setting that an older Node would not heed, so that calls would go past the proxy. */
export function unheededProxy(proxies: Proxies): string | undefined {
  // Agents that know proxies came before the option of Node that turns them on for everybody.
  if (process.allowedNodeEnvironmentFlags.has('--use-env-proxy')) return undefined;
  return names.find((name) => !/^no_/i.test(name) && proxies[name]);
}
