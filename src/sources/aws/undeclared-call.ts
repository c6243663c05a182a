/** A reader calls what it has not named: a fault of the program, which must not pass for one of the account. */
export class UndeclaredCall extends Error {}
