import type { CollectionTag, ScalarTag, Schema, YAMLParseError, Document as YamlTree } from 'yaml';
import { type Document, DocumentError, type Path } from './document.ts';
import { MAX_DEPTH, MAX_YAML_BYTES } from './limits.ts';
import { Lines } from './positions.ts';
import { SHORT_NAMES } from './short-forms.ts';
import { type Offsets, YamlConverter } from './yaml-convert.ts';
import { plainYamlMessage } from './yaml-messages.ts';

type Yaml = typeof import('yaml');

/** Reads YAML as CloudFormation does: version 1.1 with short forms, one document, no key twice. */
export function parseYamlDocument(text: string, file: string, yaml: Yaml): Document {
  if (text.length > MAX_YAML_BYTES) {
    throw new DocumentError(`larger than ${MAX_YAML_BYTES / 1e6} MB, the limit for YAML (CloudFormation itself takes 1 MB)`, file);
  }
  const lines = new Lines(text);
  const tree = compose(text, file, yaml, lines);
  const root = tree?.contents;
  if (!root || (yaml.isScalar(root) && root.value === '' && root.tag === undefined)) throw new DocumentError('the file is empty', file);
  if (!yaml.isMap(root) || root.tag?.startsWith('!')) {
    throw new DocumentError('is not a map: a template consists of keys with values', file, lines.position(root.range?.[0] ?? 0));
  }
  const converter = new YamlConverter(yaml, text, file, lines);
  const value = converter.convert(root);
  const { offsets, problems } = converter;
  const start = root.range?.[0] ?? 0;
  return { file, format: 'yaml', value, problems, locate: (path) => lines.position(locateIn(value, offsets, start, path)) };
}

/** Feeds the parser piece by piece, to stop at what must not go on: nesting without end, a second document. */
function compose(text: string, file: string, yaml: Yaml, lines: Lines): YamlTree.Parsed | undefined {
  const composer = new yaml.Composer({ ...OPTIONS, schema: schemaOf(yaml) as unknown as string });
  const parser = new yaml.Parser();
  let documents = 0;
  let tree: YamlTree.Parsed | undefined;
  const take = (token: ReturnType<typeof parser.next> extends Generator<infer T> ? T : never): void => {
    if (token.type === 'document' && ++documents > 1) {
      throw new DocumentError('holds more than one YAML document: give each template a file of its own', file, lines.position(token.offset));
    }
    for (const one of composer.next(token)) tree = one;
  };
  let openQuote: number | undefined;
  for (const lexeme of new yaml.Lexer().lex(text)) {
    if (isOpenQuote(lexeme)) openQuote ??= parser.offset;
    for (const token of parser.next(lexeme)) take(token);
    // Composing recurses, so nesting is stopped before it. The stack holds at most a few entries more than there are levels.
    if (parser.stack.length > MAX_DEPTH + 3) {
      throw new DocumentError(`nested more than ${MAX_DEPTH} levels deep`, file, lines.position(Math.min(parser.offset, text.length)));
    }
  }
  for (const token of parser.end()) take(token);
  for (const one of composer.end()) tree = one;
  const errors = tree ? tree.errors : composer.streamInfo().errors;
  const first = firstOf(errors);
  if (first) {
    // The parser points at where a missing quote should have been, mostly the end of the file; one looks for the other.
    const offset = openQuote !== undefined && /^Missing closing/.test(first.message) ? openQuote : first.pos[0];
    throw new DocumentError(plainYamlMessage(first.message), file, lines.position(Math.min(offset, text.length)));
  }
  return tree;
}

function isOpenQuote(lexeme: string): boolean {
  const first = lexeme.charCodeAt(0);
  return (first === 0x22 || first === 0x27) && (lexeme.length === 1 || lexeme.charCodeAt(lexeme.length - 1) !== first);
}

/** The first in the text: what follows is most often its consequence. */
function firstOf(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  let first: YAMLParseError | undefined;
  for (const error of errors) {
    if (!first || error.pos[0] < first.pos[0]) first = error;
  }
  return first;
}

/**
 * The parser's own checks that cost most are done by the converter: keys given twice (quadratic there) and the meaning
 * of plain scalars (a row of regular expressions each).
 */
const OPTIONS = { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: 'silent' } as const;

let schema: Schema | undefined;

/** Only strings, lists and maps; the short forms are declared, as the parser makes a costly warning of a tag it does not know. */
function schemaOf(yaml: Yaml): Schema {
  schema ??= new yaml.Schema({ schema: 'failsafe', customTags: SHORT_NAMES.flatMap(shortFormTags), resolveKnownTags: false });
  return schema;
}

function shortFormTags(name: string): (ScalarTag | CollectionTag)[] {
  const tag = `!${name}`;
  return [
    { tag, resolve: (text: string) => text },
    { tag, collection: 'seq' },
    { tag, collection: 'map' },
  ];
}

/** Follows the path down the value; the offsets have the value's own shape. */
function locateIn(root: unknown, offsets: ReadonlyMap<object, Offsets>, start: number, path: Path): number {
  let found = start;
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return found;
    const exists = Array.isArray(value) ? Number(step) in value : Object.hasOwn(value, step);
    if (!exists) return found;
    found = (offsets.get(value) as Record<string, number>)[step] ?? found;
    value = (value as Record<string, unknown>)[step];
  }
  return found;
}
