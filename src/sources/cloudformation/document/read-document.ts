import { type Document, DocumentError } from './document.ts';
import { parseJsonDocument } from './json-document.ts';
import { MAX_BYTES } from './limits.ts';
import { Lines } from './positions.ts';
import { parseYamlDocument } from './yaml-document.ts';

type Yaml = typeof import('yaml');

/** Reads the text of a template. The `yaml` package is passed in, as a run over JSON alone should not load it. */
export function parseDocument(text: string, file: string, yaml?: Yaml): Document {
  const content = checked(text, file);
  if (!looksLikeJson(content, file)) return parseYamlDocument(content, file, needed(yaml, file));
  try {
    return parseJsonDocument(content, file);
  } catch (error) {
    if (!mayBeFlowYaml(content, file)) throw error;
    return parseYamlDocument(content, file, needed(yaml, file));
  }
}

/** The same from the bytes of a file; loads the `yaml` package when it is needed. */
export async function readDocument(bytes: Uint8Array | string, file: string): Promise<Document> {
  const text = checked(typeof bytes === 'string' ? bytes : decode(bytes, file), file);
  if (looksLikeJson(text, file)) {
    try {
      return parseJsonDocument(text, file);
    } catch (error) {
      if (!mayBeFlowYaml(text, file)) throw error;
    }
  }
  return parseYamlDocument(text, file, await import('yaml'));
}

function checked(text: string, file: string): string {
  if (text.length > MAX_BYTES) throw tooLarge(file);
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!/\S/.test(content)) throw new DocumentError('the file is empty', file);
  return content;
}

/** A template in JSON begins with a brace, and few in YAML do. */
function looksLikeJson(text: string, file: string): boolean {
  return /\.json$/i.test(file) || /^\s*\{/.test(text);
}

/** `{Resources: {…}}` is YAML that begins as JSON does. A quote after the brace, or the file's name, says what was meant. */
function mayBeFlowYaml(text: string, file: string): boolean {
  if (/\.json$/i.test(file)) return false;
  return /\.ya?ml$/i.test(file) || !/^\s*\{\s*"/.test(text);
}

function needed(yaml: Yaml | undefined, file: string): Yaml {
  if (!yaml) throw new DocumentError('is YAML, and the YAML parser was not loaded', file);
  return yaml;
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > MAX_BYTES) throw tooLarge(file);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new DocumentError('is UTF-16: save it as UTF-8', file);
  if (bytes.includes(0)) throw new DocumentError('is not a text file: it holds zero bytes', file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Decoded leniently, the first bad byte shows as the replacement character, and so where it stands.
    const text = new TextDecoder('utf-8').decode(bytes);
    throw new DocumentError('is not UTF-8 text: save it as UTF-8', file, new Lines(text).position(Math.max(0, text.indexOf('\ufffd'))));
  }
}

function tooLarge(file: string): DocumentError {
  return new DocumentError(`larger than ${MAX_BYTES / 1e6} MB (CloudFormation itself takes 1 MB)`, file);
}
