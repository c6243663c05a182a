import { describe, expect, it } from 'vitest';
import { atom } from './condition.ts';
import { text } from './logic.ts';
import type { Resource } from './resource.ts';
import { finding } from './rule.ts';
import { resourceOf, verdictsOf } from './sample-estate.ts';
import { Choice, OwnName, Partial, Reference, Unknown } from './value.ts';
import { type WiringContext, wiring } from './wiring.ts';

const env = new Unknown('the parameter Env has no default');
const account = new OwnName('AWS::AccountId', 'the account is known only on deployment');

/** What a question about the graph comes to, asked by a rule at the resource called `Asker`. */
function asked(question: (context: WiringContext) => boolean, resources: readonly Resource[], incomplete?: string): string | undefined {
  const rule = wiring({
    id: 'WIRING_TEST',
    title: 't',
    severity: 'medium',
    types: ['A::B::Asker' as never],
    shipped: { as: 'risk', what: 'w' },
    why: 'w',
    fix: 'f',
    *check(_, context) {
      if (question(context as never)) yield finding('', 'yes');
    },
  });
  const asker = resources.find((one) => one.type === 'A::B::Asker') ?? resourceOf('Asker', {}, { type: 'A::B::Asker' });
  const [verdict] = verdictsOf([asker, ...resources.filter((one) => one !== asker)], rule, incomplete === undefined ? {} : { incomplete });
  return verdict?.verdict === 'fail' ? 'yes' : verdict?.verdict === 'pass' ? 'no' : verdict?.reason;
}

const asker = (properties: Record<string, unknown>, more: object = {}) => resourceOf('Asker', properties as never, { type: 'A::B::Asker', ...more });
const other = (id: string, more: object = {}) => resourceOf(id, {}, { type: 'A::B::Other', ...more });
const types = ['A::B::Other' as never];
const finds = (id: string) => (context: WiringContext) => {
  const { resource, graph } = context;
  return graph.named(text(graph.node(resource).properties as { X?: string }, 'X'), types, resource)?.resource.id === id;
};

describe('what a text names', () => {
  it.each<[string, unknown, object, string]>([
    ['a reference', new Reference('One'), {}, 'yes'],
    ['an attribute of it', new Reference('One', 'Arn'), {}, 'yes'],
    ['a name', 'one', { name: 'one' }, 'yes'],
    ['an ARN that ends in the name', 'arn:aws:x:eu-west-1:123456789012:other/one', { name: 'one' }, 'yes'],
    ['an ARN put together', new Partial(['arn:aws:x:r:', account, ':other/', new Reference('One')]), {}, 'yes'],
    ['a name put together of the same', new Partial(['app-', account]), { name: new Partial(['app-', account]) }, 'yes'],
    [
      'an ARN whose name is put together of the same',
      new Partial(['arn:aws:x:r:', account, ':app-', env]),
      { name: new Partial(['app-', env]) },
      'yes',
    ],
    ['another name', 'two', { name: 'one' }, 'no'],
    ['a name in our account that is none of ours', new Partial(['arn:aws:x:r:', account, ':other/two']), { name: 'one' }, 'no'],
    ['a name that one of them may have', 'one', { name: new Unknown('its name is given') }, 'its name is given'],
    ['a name that none can have', 'one', { name: new Partial(['two-', account]) }, 'no'],
    ['what nobody knows', new Unknown('it is given'), {}, 'it is given'],
    ['what a custom resource answers', new Reference('Custom', 'Arn'), {}, 'Custom.Arn is known only after deployment'],
  ])('%s', (_, X, more, expected) => {
    const custom = resourceOf('Custom', {}, { type: 'Custom::Thing' });
    expect(asked(finds('One'), [asker({ X }), other('One', more), custom])).toBe(expected);
  });

  it('takes the one in its own region where several have the name', () => {
    const here = other('Here', { name: 'one', region: 'eu-west-1' });
    const there = other('There', { name: 'one', region: 'us-east-1' });
    expect(asked(finds('Here'), [asker({ X: 'one' }, { region: 'eu-west-1' }), there, here])).toBe('yes');
  });
});

describe('all of a type', () => {
  const count =
    (wanted: number) =>
    ({ resource, graph }: WiringContext) =>
      graph.beside(resource, types[0] as never).items.length === wanted;

  it('are those of the same account and region', () => {
    const at = (region: string) => ({ region, account: '1' });
    expect(asked(count(1), [asker({}, at('eu-west-1')), other('A', at('eu-west-1')), other('B', at('us-east-1'))])).toBe('yes');
  });

  it('are those of the same stack where nobody knows the region', () => {
    expect(asked(count(1), [asker({}, { key: 's1#Asker' }), other('A', { key: 's1#A' }), other('B', { key: 's2#B' })])).toBe('yes');
  });

  it('are judged in both worlds where one hangs on a condition', () => {
    const condition = atom('Env', 'prod', 'Env is "prod"');
    expect(asked(count(1), [asker({}), other('A', { condition })])).toBe('it fails only if Env is "prod": yes');
  });

  it('are not believed to be all where a part is not seen', () => {
    const none = ({ resource, graph }: WiringContext) => {
      const all = graph.beside(resource, types[0] as never);
      return all.items.length === 0 && (all.complete || all.raise());
    };
    expect(asked(none, [asker({})], 'a macro may add resources')).toBe('not all of type A::B::Other can be seen: a macro may add resources');
    expect(asked(none, [asker({})])).toBe('yes');
  });
});

describe('the order in which resources are made', () => {
  const isAfter =
    (id: string) =>
    ({ resource, graph }: WiringContext) =>
      graph.isAfter(resource, graph.byKey(id) as Resource);

  it('follows what names what, at second hand too', () => {
    const [a, b] = [other('A'), other('B', { comesAfter: ['A'] })];
    expect(asked(isAfter('A'), [asker({}, { comesAfter: ['B'] }), a, b])).toBe('yes');
    expect(asked(isAfter('B'), [asker({}, { comesAfter: ['A'] }), a, b])).toBe('no');
  });

  it('goes by the stack for what is in a nested one', () => {
    const inner = asker({}, { id: 'Nested/Asker', key: 'Nested/Asker' });
    expect(asked(isAfter('A'), [inner, other('A'), other('Nested', { comesAfter: ['A'] })])).toBe('yes');
    expect(asked(isAfter('Nested/A'), [asker({}, { comesAfter: ['Nested'] }), other('Nested/A'), other('Nested')])).toBe('yes');
  });

  it('ends where resources wait for each other', () => {
    expect(asked(isAfter('A'), [asker({}), other('A', { comesAfter: ['B'] }), other('B', { comesAfter: ['A'] })])).toBe('no');
  });
});

it('reads properties that hang on a condition in the world that is supposed', () => {
  const condition = atom('Env', 'prod', 'Env is "prod"');
  const X = new Choice(condition, new Reference('One'), new Reference('Two'));
  expect(asked(finds('One'), [asker({ X }), other('One'), other('Two')])).toBe('it fails only if Env is "prod": yes');
});

it('tells who names a resource', () => {
  const follows = ({ resource, graph }: WiringContext) =>
    graph
      .followers(resource)
      .map((one) => one.id)
      .join() === 'A,B';
  expect(
    asked(follows, [asker({}), other('A', { comesAfter: ['Asker'] }), other('B', { dependsOn: ['Asker'] }), other('C', { comesAfter: [] })]),
  ).toBe('yes');
});
