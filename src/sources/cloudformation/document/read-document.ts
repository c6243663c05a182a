import { type Document, DocumentError } from './document.ts';
import { parseJsonDocument } from './json-document.ts';
import { MAX_BYTES, MAX_YAML_BYTES } from './limits.ts';
import { Lines } from './positions.ts';
import { parseYamlDocument } from './yaml-document.ts';

type Yaml = typeof import('yaml');

/** Reads the text of a template. The `yaml` package is passed in, as a run over JSON alone should not load it. */
export function parseDocument(text: string, file: string, yaml?: Yaml): Document {
  const content = checked(text, file);
  const json = readAsJson(content, file);
  if (json) return json;
  if (!yaml) throw new DocumentError('is YAML, and the YAML parser was not loaded', file);
  return parseYamlDocument(content, file, yaml);
}

/** The same from the bytes of a file; loads the `yaml` package when it is needed. */
export async function readDocument(bytes: Uint8Array | string, file: string): Promise<Document> {
  const text = checked(typeof bytes === 'string' ? bytes : decode(bytes, file), file);
  return readAsJson(text, file) ?? parseYamlDocument(text, file, await import('yaml'));
}

/** Undefined where the text should be read as YAML. */
function readAsJson(text: string, file: string): Document | undefined {
  const named = /\.json$/i.test(file);
  // A template in JSON begins with a brace, and few in YAML do.
  if (!named && !/^\s*\{/.test(text)) return undefined;
  try {
    return parseJsonDocument(text, file);
  } catch (error) {
    if (!named && mayBeFlowYaml(text, file)) return undefined;
    throw error;
  }
}

/** `{Resources: {…}}` is YAML that begins as JSON does. The file's name, or a quote after the brace, says what was meant. */
function mayBeFlowYaml(text: string, file: string): boolean {
  if (text.length > MAX_YAML_BYTES) return false;
  return /\.ya?ml$/i.test(file) || !/^\s*\{\s*"/.test(text);
}

function checked(text: string, file: string): string {
  if (text.length > MAX_BYTES) throw tooLarge(file);
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!/\S/.test(content)) throw new DocumentError('the file is empty', file);
  return content;
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
