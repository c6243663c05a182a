import { readFile } from 'node:fs/promises';
import { ParameterFileError, readDocument, readParameterFile } from '../../sources/cloudformation/index.ts';
import { UsageError } from '../options.ts';

/** Parameter values from files and from `Name=Value` on the command line; later ones win. */
export async function readParameters(given: readonly string[]): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const one of given) {
    const pair = /^([A-Za-z0-9]+)=(.*)$/s.exec(one);
    if (pair) values[pair[1] as string] = pair[2];
    else Object.assign(values, await fromFile(one));
  }
  return values;
}

async function fromFile(file: string): Promise<Record<string, unknown>> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`${file}: the parameter file cannot be read`);
  });
  try {
    return readParameterFile(await contentOf(bytes, file));
  } catch (thrown) {
    if (!(thrown instanceof ParameterFileError) && (thrown as Error).name !== 'DocumentError') throw thrown;
    const { line, column, message } = thrown as Error & { line?: number; column?: number };
    throw new UsageError(`${file}${line === undefined ? '' : `:${line}:${column}`}: ${asParameterFile(message)}`);
  }
}

/** The reader of documents speaks of templates, which a parameter file is not. */
function asParameterFile(message: string): string {
  return message.startsWith('is not a map') ? 'it is neither a list nor a map of parameters' : message.replace(/\btemplate\b/g, 'parameter file');
}

/** CloudFormation's form is a list at the top, which no template is. */
async function contentOf(bytes: Buffer, file: string): Promise<unknown> {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (!text.trimStart().startsWith('[')) return (await readDocument(bytes, file)).value;
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // The parser's own words quote the text, and values of parameters may be secret.
    throw new ParameterFileError(`it is not JSON${placeOf(thrown as Error)}`);
  }
}

function placeOf({ message }: Error): string {
  const place = /\(line (\d+) column (\d+)\)/.exec(message);
  return place ? ` from line ${place[1]}, column ${place[2]} on` : '';
}
