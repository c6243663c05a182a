import { allOf, some } from '../../core/index.ts';

interface Action {
  readonly Type?: string;
  readonly RedirectConfig?: { readonly Protocol?: string; readonly Port?: string };
}

/** Whether an action sends plain HTTP on to HTTPS. An absent protocol keeps that of the request. */
export function redirectsToHttps(action: Action): boolean {
  return allOf(
    () => action.Type?.toLowerCase() === 'redirect',
    () => action.RedirectConfig?.Protocol?.toUpperCase() === 'HTTPS',
  );
}

/** Whether a listener speaks HTTP only to send everybody on to HTTPS: such a one is as it should be. */
export function onlyRedirects(listener: { readonly Protocol?: string; readonly DefaultActions?: readonly Action[] }): boolean {
  return allOf(
    () => listener.Protocol?.toUpperCase() === 'HTTP',
    () => some(listener.DefaultActions, redirectsToHttps),
  );
}
