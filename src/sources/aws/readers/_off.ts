import { CallFailure } from '../failure.ts';

/** How a service says that the account has not turned it on, by an error that it has for other reasons as well. */
export interface Off {
  readonly code: string;
  readonly words: RegExp;
}

/** The answer, or nothing where the service is off. Any other failure stays one: an account that may not ask knows nothing. */
export async function unlessOff<Out>(answer: Promise<Out>, off: readonly Off[]): Promise<Out | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof CallFailure && off.some(({ code, words }) => code === thrown.code && words.test(thrown.message))) return undefined;
    throw thrown;
  }
}
