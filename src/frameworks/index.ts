import { type Framework, isWithin } from './framework.ts';

export type { Control, Framework } from './framework.ts';

export interface FrameworkName {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** What can be named, without loading any. */
export const frameworkNames: readonly FrameworkName[] = [
  { id: 'aws-fsbp', title: 'AWS Foundational Security Best Practices', aliases: ['fsbp'] },
  { id: 'cis-5.0', title: 'CIS AWS Foundations Benchmark 5.0', aliases: ['cis', 'cis-5', 'cis-5.0.0'] },
  { id: 'cis-3.0', title: 'CIS AWS Foundations Benchmark 3.0', aliases: ['cis-3', 'cis-3.0.0'] },
  { id: 'hipaa', title: 'HIPAA Security Rule', aliases: ['hipaa-security'] },
  { id: 'nist-800-53-r5', title: 'NIST SP 800-53 Revision 5', aliases: ['nist', 'nist-800-53', 'nist-800-53-rev5'] },
  { id: 'pci-dss-4.0', title: 'PCI DSS 4.0', aliases: ['pci', 'pci-dss', 'pci-dss-4', 'pci-dss-4.0.1'] },
  { id: 'soc-2', title: 'SOC 2: trust services criteria', aliases: ['soc2', 'soc'] },
];

const loaders: Readonly<Record<string, () => Promise<{ readonly default: Framework }>>> = {
  'aws-fsbp': () => import('./aws-fsbp.ts'),
  'cis-3.0': () => import('./cis-3.0.ts'),
  'cis-5.0': () => import('./cis-5.0.ts'),
  hipaa: () => import('./hipaa.ts'),
  'nist-800-53-r5': () => import('./nist-800-53-r5.ts'),
  'pci-dss-4.0': () => import('./pci-dss-4.0.ts'),
  'soc-2': () => import('./soc-2.ts'),
};

/** A framework or control was named that there is not. */
export class FrameworkError extends Error {}

/** Loads a framework by its id or one of its aliases, in any case. */
export async function loadFramework(name: string): Promise<Framework> {
  const wanted = name.toLowerCase();
  const found = frameworkNames.find((one) => one.id === wanted || one.aliases.includes(wanted));
  if (!found) throw new FrameworkError(`there is no framework ${name}; there are ${frameworkNames.map((one) => one.id).join(', ')}`);
  return (await (loaders[found.id] as (typeof loaders)[string])()).default;
}

/** The rules of a framework, or of one of its controls with all its parts. */
export function rulesOf(framework: Framework, control?: string): ReadonlySet<string> {
  const controls = control === undefined ? framework.controls : framework.controls.filter((one) => isWithin(one.id, control));
  if (controls.length === 0) throw new FrameworkError(`${framework.id} has no control ${control}, or no rule bears on it`);
  return new Set(controls.flatMap((one) => one.rules));
}

/** Of the rules that a framework calls for: those that there are, and those that there are not yet. */
export function split(
  framework: Framework,
  catalogue: ReadonlySet<string>,
): { readonly there: readonly string[]; readonly missing: readonly string[] } {
  const rules = [...rulesOf(framework)].sort();
  return { there: rules.filter((rule) => catalogue.has(rule)), missing: rules.filter((rule) => !catalogue.has(rule)) };
}
