import { standInOf } from '../../core/stand-in.ts';

interface Thrown extends Error {
  readonly code?: string;
  readonly $fault?: string;
  readonly $response?: { readonly statusCode?: number };
}

/** What SDK clients throw, in one line: what they add for programmers is nothing that a person could do. */
export function plainFailure(thrown: unknown): string {
  const { name, message, $fault, $response } = thrown as Thrown;
  if (isPage($fault, $response)) return `HTTP ${$response?.statusCode} and a page that is no answer of AWS`;
  const [first = ''] = message.split('\n');
  return name === 'Error' ? first : `${name}: ${first}`;
}

/** As `plainFailure`; where nobody or a stranger has answered, with the address that was asked in place of AWS. */
export async function plainFailureOf(client: { readonly config?: object }, thrown: unknown): Promise<string> {
  const { name, code, $fault, $response } = thrown as Thrown;
  const strange = isPage($fault, $response) || /^E[A-Z_]+$/.test(code ?? '') || (name === 'TypeError' && code === 'ERR_INVALID_URL');
  const standIn = strange ? await standInOf(client) : undefined;
  return standIn === undefined ? plainFailure(thrown) : `${plainFailure(thrown)}, at ${standIn}`;
}

/** AWS says in its own words what is wrong. */
function isPage(fault: string | undefined, response: Thrown['$response']): boolean {
  return fault === undefined && response !== undefined;
}
