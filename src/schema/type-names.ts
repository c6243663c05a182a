import { nearest } from '../core/nearest.ts';
import table from './generated/type-names.ts';
import { cloudFormationTypes } from './type-map.ts';

/** What templates hold besides the types of the schema. */
const others = ['AWS::CDK::Metadata'];

/** Each namespace's line, ` Bucket BucketPolicy `. */
const namespaces = new Map<string, string>();

function resourcesOf(namespace: string): string | undefined {
  if (namespaces.size === 0) {
    for (const line of table.split('\n')) namespaces.set(line.slice(0, line.indexOf(' ')), `${line.slice(line.indexOf(' '))} `);
  }
  return namespaces.get(namespace);
}

/**
 * Whether CloudFormation has the type. Only what begins with `AWS::` can be judged by that: `Custom::` types and those of
 * third parties are in nobody's list.
 */
export function isKnownType(type: string): boolean {
  const end = type.lastIndexOf('::');
  return resourcesOf(type.slice(0, end))?.includes(` ${type.slice(end + 2)} `) === true || others.includes(type);
}

/** By the name in small letters, to forgive a wrong case. Filled when somebody asks for a type that does not exist. */
const bySmallLetters = new Map<string, string>();

function names(): ReadonlyMap<string, string> {
  if (bySmallLetters.size > 0) return bySmallLetters;
  for (const type of others) bySmallLetters.set(type.toLowerCase(), type);
  for (const line of table.split('\n')) {
    const [namespace, ...resources] = line.split(' ');
    for (const resource of resources) bySmallLetters.set(`${namespace}::${resource}`.toLowerCase(), `${namespace}::${resource}`);
  }
  return bySmallLetters;
}

/** The type that was probably meant by one that does not exist; undefined where none is near. */
export function nearestType(type: string): string | undefined {
  const wanted = type.toLowerCase();
  const inAnotherCase = names().get(wanted);
  if (inAnotherCase) return inAnotherCase;
  // AWS Config's name for it.
  const [renamed] = cloudFormationTypes(type);
  if (renamed && renamed !== type) return renamed;
  // A fifth of the letters that tell one type from another may be wrong, but no more than three.
  const limit = Math.min(3, Math.floor(wanted.replace(/^aws::/, '').replaceAll(':', '').length / 5));
  return nearest(type, names().values(), limit);
}

/** The name of a type's service in the generated files: `s3` for `AWS::S3::Bucket`, `alexa-ask` for what is not of AWS. */
export function serviceOf(type: string): string {
  const [vendor = '', namespace = ''] = type.split('::', 2);
  return (vendor === 'AWS' ? namespace : `${vendor}-${namespace}`).toLowerCase();
}

/** `Bucket` of `AWS::S3::Bucket`. */
export function nameOf(type: string): string {
  return type.slice(type.lastIndexOf(':') + 1);
}
