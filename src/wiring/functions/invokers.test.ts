import { expect, it } from 'vitest';
import { graphOf, said } from '../../testing/graph.ts';
import { isInvoked } from './_invokers.ts';

const worker = { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '' }, Role: 'arn:aws:iam::123456789012:role/worker' } };

/** Whether the worker is invoked, with outputs beside it. */
async function invoked(outputs: object): Promise<string> {
  const graph = await graphOf({ Resources: { Worker: worker, Other: worker }, Outputs: outputs } as never);
  const resource = graph.byKey('Worker');
  if (!resource) throw new Error('the template lacks it');
  return said(() => isInvoked(graph, graph.node<'AWS::Lambda::Function'>(resource)));
}

it('takes an output for somebody outside who calls it', async () => {
  expect(await invoked({ Name: { Value: { Ref: 'Worker' } } })).toBe('yes');
  expect(await invoked({ Link: { Value: { 'Fn::Sub': 'https://example.com/${Worker}' } } })).toBe('yes');
  expect(await invoked({ Name: { Value: { Ref: 'Other' } } })).toBe('no');
});
