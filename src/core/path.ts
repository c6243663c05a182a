import type { Path } from './value.ts';

/** `Rules[0].Status` as steps. Keys with dots or brackets are written in quotes: `Tags["a.b"]`. */
export function parsePath(text: string): Path {
  const steps: (string | number)[] = [];
  for (const match of text.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\[\s\S])*)"\]|([^.[\]]+)/g)) {
    if (match[1] !== undefined) steps.push(Number(match[1]));
    else if (match[2] !== undefined) steps.push(match[2].replace(/\\([\s\S])/g, '$1'));
    else steps.push(match[3] as string);
  }
  return steps;
}

export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (step === '' || /[.[\]"]/.test(step)) text += `["${step.replace(/["\\]/g, '\\$&')}"]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}
