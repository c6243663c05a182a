import * as yaml from 'yaml';
import { type Document, DocumentError, type Path, parseDocument } from './index.ts';

/** Helpers of the tests of this folder. */

export function read(text: string, file = 't.yaml'): Document {
  return parseDocument(text, file, yaml);
}

/** The error that reading the text ends in, as `line:column message`. Anything but a DocumentError is thrown on. */
export function failure(text: string, file = 't.yaml'): string {
  try {
    read(text, file);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.line === undefined ? error.message : `${error.line}:${error.column} ${error.message}`;
  }
  return 'no error';
}

/** Where the document says that the paths are, as `line:column`. */
export function positions(document: Document, paths: readonly Path[]): string[] {
  return paths.map((path) => {
    const position = document.locate(path);
    return `${position?.line}:${position?.column}`;
  });
}

/** The paths of everything in the value. */
export function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) yield* pathsOf((value as Record<string, unknown>)[step], [...path, step]);
}

/** The text from the place on. */
export function textAt(text: string, place: { line: number; column: number } | undefined): string {
  if (!place) return '';
  const lines = text.split('\n').slice(place.line - 1);
  return [lines[0]?.slice(place.column - 1), ...lines.slice(1)].join('\n');
}
