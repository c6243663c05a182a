import { each, type Found, finding, isSet, listOf, type Resource, text, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_INPUT',
  title: 'What an EventBridge target is given is of one kind, and put together of what is there',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'deploy error',
    what: 'PutTargets refuses more than one of Input, InputPath and InputTransformer, text that is no JSON, and a template with a placeholder that no path fills, and the stack rolls back.',
  },
  why: 'A target gets the event, a part of it, a text that is always the same, or one with places to fill in. Each place wants a path of its own.',
  fix: 'Use one of Input, InputPath and InputTransformer, write Input as JSON, and give each <placeholder> a path in InputPathsMap.',
  *check({ Targets }, { resource }) {
    yield* each(listOf(Targets), (target, index) => unfit(resource, target, `Targets[${index}]`));
  },
});

const kinds = ['Input', 'InputPath', 'InputTransformer'] as const;

interface Target {
  readonly Input?: string;
  readonly InputPath?: string;
  readonly InputTransformer?: { readonly InputPathsMap?: { readonly [key: string]: string }; readonly InputTemplate: string };
}

function* unfit(rule: Resource, target: Target, path: string): Generator<Found, void, undefined> {
  const given = kinds.filter((kind) => isSet(target, kind));
  if (given.length > 1)
    yield finding(path, `${called(rule)} gives a target ${given.join(' and ')}, and EventBridge takes one of them`, {
      expected: 'one of Input, InputPath and InputTransformer',
    });
  if (given.includes('Input') && !isJson(text(target, 'Input')?.value ?? '{}'))
    yield finding(`${path}.Input`, `${called(rule)} gives a target an Input that is no JSON`, { expected: 'JSON: a text in quotes, an object' });
  if (given.includes('InputPath') && text(target, 'InputPath')?.startsWith('$') === false)
    yield finding(`${path}.InputPath`, `${called(rule)} gives a target an InputPath that does not begin at the event`, {
      expected: 'a path such as $.detail',
    });
  if (target.InputTransformer) yield* unfilled(rule, target.InputTransformer, `${path}.InputTransformer`);
}

/** Placeholders that EventBridge fills by itself. */
const ownPlaceholder = /^aws\.events\.(?:rule-arn|rule-name|event\.ingestion-time|event|event\.json)$/;

function* unfilled(rule: Resource, transformer: NonNullable<Target['InputTransformer']>, path: string): Generator<Found, void, undefined> {
  const paths = Object.keys(transformer.InputPathsMap ?? {});
  for (const name of paths) {
    if (text(transformer.InputPathsMap, name)?.startsWith('$') === false)
      yield finding(`${path}.InputPathsMap.${name}`, `${called(rule)} fills <${name}> by a path that does not begin at the event`, {
        expected: 'a path such as $.detail.name',
      });
  }
  const written = text(transformer, 'InputTemplate');
  const parts = (written?.parts ?? []).map((part) => (typeof part === 'string' ? part : '\u{0}')).join('');
  for (const name of new Set([...parts.matchAll(/<([A-Za-z0-9_.-]{1,100})>/g)].map((match) => match[1] as string))) {
    if (paths.includes(name) || ownPlaceholder.test(name) || isMarkup.test(name)) continue;
    yield finding(`${path}.InputTemplate`, `${called(rule)} has a place <${name}> in what it sends, and InputPathsMap has no path that fills it`, {
      expected: `${name} in InputPathsMap`,
    });
  }
  // What is not known may have places too.
  if (written) void written.value;
}

/** People send letters with marks of HTML in them. */
const isMarkup = /^(?:a|b|br|code|div|em|h[1-6]|i|li|p|pre|span|strong|table|td|th|tr|ul)$/i;

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
