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
  };
}

/** The path of a property as it is written: `Fn::If` adds steps that the resolved value does not have. */
function written(root: Raw, at: Path, path: Path): Path {
  const steps: (string | number)[] = [...at, 'Properties'];
  let raw: Raw = root;
  for (const step of steps) raw = member(raw, step);
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

function member(raw: Raw, step: string | number): Raw {
  if (Array.isArray(raw)) return raw[Number(step)];
  return isMap(raw) && Object.hasOwn(raw, String(step)) ? raw[step] : undefined;
}
