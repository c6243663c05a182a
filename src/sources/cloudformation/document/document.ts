/** A place in a file, both counted from 1. The column counts UTF-16 units, as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly (string | number)[];

/** Something wrong that does not stop the file from being read. */
export interface Problem extends Position {
  readonly path: Path;
  readonly message: string;
}

/** A template as a plain value, whichever way it was written. */
export interface Document {
  readonly file: string;
  readonly format: 'json' | 'yaml';
  /** In JSON form: every YAML short form is written out. YAML aliases share one object, so treat it as read-only. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /**
   * Position of the key (for a map member) or of the item (for a list) at the path in the value; of the nearest
   * ancestor that exists where the path does not; of the whole value for the empty path.
   */
  locate(path: Path): Position | undefined;
}

/** The file cannot be read at all. The message is one line and holds neither file nor position. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, file: string, position?: Position) {
    super(message);
    this.file = file;
    this.line = position?.line;
    this.column = position?.column;
  }
}
