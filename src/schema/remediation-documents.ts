import { nearest } from '../core/nearest.ts';
import table from './generated/facts/remediation-documents.ts';

/** An automation document of AWS that remediations use, with its parameters. */
export interface RemediationDocument {
  readonly name: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Those whose parameters are known have a bar in their lines. */
const documents = new Map<string, RemediationDocument>();

function known(): ReadonlyMap<string, RemediationDocument> {
  if (documents.size > 0) return documents;
  const words = (text: string) => text.split(' ').filter((one) => one !== '');
  for (const line of table.split('\n').filter((one) => one.includes('|'))) {
    const [before = '', after = ''] = line.split('|');
    const [name = '', ...required] = words(before);
    documents.set(name, { name, required, optional: words(after) });
  }
  return documents;
}

/** A document whose parameters are known; undefined for others. */
export function remediationDocument(name: string): RemediationDocument | undefined {
  return known().get(name);
}

/** The document of AWS that was probably meant by a name that is none of them; undefined for those that are, and where none is near. */
export function meantDocument(name: string): string | undefined {
  const names = table.split('\n').map((line) => line.split(' ', 1)[0] as string);
  return names.includes(name) ? undefined : nearest(name, names, 3);
}
