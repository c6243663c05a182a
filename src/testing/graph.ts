import { Graph } from '../core/graph.ts';
import type { ExampleTemplate } from '../core/index.ts';
import { Reading, UnknownSignal } from '../core/reading.ts';
import { Relatives } from '../core/relatives.ts';
import { joinTemplates, readTemplateFile } from '../sources/cloudformation/index.ts';

/** Helpers of tests that ask the graph of an estate. */

/** The graph of a template, as a rule gets it. */
export async function graphOf(template: ExampleTemplate): Promise<Graph> {
  const bytes = Buffer.from(JSON.stringify(template));
  const { estate, problems } = joinTemplates([await readTemplateFile({ file: 'template.json', bytes, setting: { parameters: {} } })]);
  if (problems.length > 0) throw new Error(problems.map((one) => one.message).join('; '));
  const reading = new Reading();
  return new Graph(estate, new Relatives(estate), reading);
}

/** What a question comes to: yes, no, or that nobody can tell. */
export function said(question: () => boolean): 'yes' | 'no' | 'unknown' {
  try {
    return question() ? 'yes' : 'no';
  } catch (thrown) {
    if (!(thrown instanceof UnknownSignal)) throw thrown;
    thrown.settle();
    return 'unknown';
  }
}
