import type { Origin } from '../../core/resource.ts';
import type { Path } from '../../core/value.ts';
import type { Document } from './document/index.ts';
import { isMap, type Raw } from './scope.ts';

/** Where a resource stands in its document. Property paths are followed through the functions that stand in between. */
export function originOf(document: Document, at: Path, { construct, derived }: { construct: string | undefined; derived: boolean }): Origin {
  return {
    file: document.file,
    ...(construct === undefined ? {} : { construct }),
    locate: (path) => document.locate(path.length === 0 || derived ? at : written(document.value, at, path)),
    // What another resource stands for in the document says nothing of how its properties are made.
    ...(derived ? {} : { madeOf: (path: Path) => ingredients(valueAt(document.value, written(document.value, at, path))) }),
  };
}

/** The path of a property as it is written: `Fn::If` adds steps that the resolved value does not have. */
function written(root: Raw, at: Path, path: Path): Path {
  const steps: (string | number)[] = [...at, 'Properties'];
  let raw = valueAt(root, steps);
  for (const step of path) {
    const [through, inner] = intoBranch(raw, step);
    steps.push(...through, step);
    raw = member(inner, step);
  }
  return steps;
}

function intoBranch(raw: Raw, step: string | number): [Path, Raw] {
  const branches = isMap(raw) ? raw['Fn::If'] : undefined;
  if (!Array.isArray(branches)) return [[], raw];
  for (const side of [1, 2]) {
    const [through, inner] = intoBranch(branches[side], step);
    if (member(inner, step) !== undefined) return [['Fn::If', side, ...through], inner];
  }
  return [['Fn::If', 1], branches[1]];
}

/** Parameters, resources, pseudo parameters, mappings and conditions that a value names, in whatever function. */
export function ingredients(raw: Raw): readonly string[] {
  const names = new Set<string>();
  gather(raw, names);
  return [...names];
}

function gather(raw: Raw, names: Set<string>): void {
  if (Array.isArray(raw)) for (const one of raw) gather(one, names);
  if (!isMap(raw)) return;
  for (const [key, value] of Object.entries(raw)) {
    const first: Raw = Array.isArray(value) ? value[0] : value;
    if (key === 'Ref' || key === 'Fn::GetAtt' || key === 'Fn::FindInMap' || key === 'Fn::ImportValue' || key === 'Fn::If') {
      if (typeof first === 'string') names.add(key === 'Fn::GetAtt' ? (first.split('.', 1)[0] as string) : first);
    } else if (key === 'Fn::GetStackOutput') {
      if (isMap(value)) names.add(String(value.OutputName));
    } else if (key === 'Fn::Sub' && typeof first === 'string') {
      for (const [, name] of first.matchAll(/\$\{([^!${}.]+)[^${}]*\}/g)) names.add((name as string).trim());
    }
    gather(value, names);
  }
}

function valueAt(root: Raw, path: Path): Raw {
  return path.reduce(member, root);
}

function member(raw: Raw, step: string | number): Raw {
  if (Array.isArray(raw)) return raw[Number(step)];
  return isMap(raw) && Object.hasOwn(raw, String(step)) ? raw[step] : undefined;
}
