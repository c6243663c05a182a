/** What went wrong with a store, in one line for the person at the terminal. Nothing that was in it before is lost. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
