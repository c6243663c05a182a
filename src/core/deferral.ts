/**
 * Thrown where a rule asks for relatives that may still come, of a source that streams: the judging of this resource by this rule is put
 * off until all are there. Not an Error, and like a `Fork` nobody's to catch but the one who judges.
 */
export class Deferral {
  readonly deferred = true;
}
