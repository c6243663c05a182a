import { each, finding, type Graph, OwnName, type Path, type Resource, text, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { eventSource } from '../../schema/event-catalog.ts';
import { called, listed } from '../_words.ts';
import { type EventFields, eventFields, type Named } from './_event-fields.ts';
import { type Mistaken, mistakenName, mistakenReference } from './_event-names.ts';
import { exactTexts, isOpen, leavesOf, type OpenPlace, patternOf, type WrittenPattern } from './_pattern.ts';

export default wiring({
  id: 'WIRING_EVENT_PATTERN_NEVER_MATCHES',
  title: 'The values that an event pattern asks for are values that such events have',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'AWS takes the pattern. Events come and none of them fits, so the rule never fires: no error, no failed invocation, nothing in a log.',
  },
  why: 'A pattern that asks for a status that the service does not have, or for a Config rule, bucket or alarm by a name that it does not bear, is valid and matches nothing.',
  fix: 'Write the values as the service sends them, and name resources of the template by Ref or Fn::GetAtt.',
  *check(properties, { resource, graph }) {
    const pattern = patternOf(graph, { resource, properties });
    if (!pattern) return;
    const leaves = leavesOf(pattern.tree);
    if (pattern.open.some(({ path }) => isHead(path))) graph.unknown('of which source and type the events are is not known');
    const kind = kindOf(leaves);
    if (!kind) return;
    yield* numbers(resource, pattern, leaves);
    yield* unknownFields(resource, pattern, kind);
    yield* words(resource, pattern, leaves, kind);
    yield* each(leaves, ({ name, leaf }) => names(graph, resource, pattern, name, leaf, kind));
    yield* readOnlyCalls(
      resource,
      pattern,
      leaves,
      kind,
      () => text(properties, 'State')?.equals('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS') === true,
    );
    const open = pattern.open.find((one) => one.text.reference === undefined && isJudged(one, kind));
    if (open) graph.unknown(`a value of the pattern is not known: ${open.text.pattern}`);
  },
});

const viaCloudTrail = 'AWS API Call via CloudTrail';
const accounts = ['account', 'detail.awsAccountId'];

type Leaves = ReturnType<typeof leavesOf>;

/** The one source and the types that a pattern waits for, with what is known of such events. */
interface Kind {
  readonly source: string;
  readonly types: readonly string[];
  /** Of each type, or of any. */
  readonly known: readonly EventFields[];
  readonly isWhole: boolean;
}

const isHead = ([first]: Path): boolean => first === 'source' || first === 'detail-type' || first === '$or' || first === undefined;

function kindOf(leaves: Leaves): Kind | undefined {
  const heads = leaves.filter(({ name }) => name === 'source' || name === 'detail-type');
  const isPlain = heads.every(({ leaf }) => !leaf.path.includes('$or') && leaf.values.every((one) => typeof one === 'string' && !isOpen(one)));
  const [source, ...others] = valuesOf(heads, 'source');
  if (!isPlain || source === undefined || others.length > 0 || !eventSource(source)) return undefined;
  const types = valuesOf(heads, 'detail-type');
  const own = eventFields.filter((one) => one.source === source);
  const known = own.filter((one) => one.types === undefined || (types.length > 0 && one.types.some((type) => types.includes(type))));
  return { source, types, known, isWhole: types.length > 0 && types.every((type) => known.some((one) => one.types?.includes(type))) };
}

const valuesOf = (leaves: Leaves, wanted: string): string[] =>
  leaves.filter(({ name }) => name === wanted).flatMap(({ leaf }) => exactTexts(leaf).map(({ value }) => value));

/** The words that a field may hold in all the events that are waited for; none where that is not known. */
function wordsOf(name: string, { known, isWhole }: Kind): readonly string[] {
  const own = known.map(({ words: own }) => own?.[name]);
  const all = known.filter((one) => one.types !== undefined || one.words?.[name] !== undefined);
  const isKnown = all.length > 0 && all.every((one) => one.words?.[name] !== undefined) && (isWhole || all.every((one) => one.types === undefined));
  return isKnown ? own.flatMap((one) => one ?? []) : [];
}

/** Whether something is asked of a field, or of what is in it. */
function isJudged({ path, text: written }: OpenPlace, { known, types }: Kind): boolean {
  const name = path.filter((step) => typeof step === 'string' && step !== '$or').join('.');
  const fields = known.flatMap((one) => [...Object.keys(one.words ?? {}), ...Object.keys(one.names ?? {})]);
  if (types.includes(viaCloudTrail)) fields.push('detail.eventName');
  if (written.parts.some((part) => typeof part !== 'string' && !(part instanceof OwnName))) fields.push(...accounts);
  return fields.some((one) => one === name || one.startsWith(`${name}.`) || name.startsWith(`${one}.`));
}

function* numbers(rule: Resource, pattern: WrittenPattern, leaves: Leaves) {
  for (const { name, leaf } of leaves) {
    if (!accounts.includes(name)) continue;
    for (const [index, value] of leaf.values.entries())
      if (typeof value === 'number')
        yield finding(
          pattern.at([...leaf.path, index]),
          `${called(rule)} waits for the account ${value} as a number, and events have accounts as text`,
          {
            expected: `"${String(value).padStart(12, '0')}"`,
          },
        );
  }
}

/** Fields of `detail` that such events do not have, and one much like it they do. */
function* unknownFields(rule: Resource, pattern: WrittenPattern, { known, types, isWhole }: Kind) {
  const lists = known.flatMap((one) => (one.types && one.detail ? [one.detail] : []));
  const detail = (pattern.tree as { readonly detail?: unknown }).detail;
  if (!isWhole || lists.length < types.length || typeof detail !== 'object' || detail === null) return;
  const fields = lists.flat();
  for (const name of Object.keys(detail)) {
    const meant = fields.includes(name) || name === '$or' ? undefined : nearest(name, fields);
    if (meant === undefined) continue;
    yield finding(
      pattern.at(['detail', name]),
      `${called(rule)} asks for ${name}, and events of ${listed(types, 'or')} have no such field: ${meant} they have`,
      {
        expected: meant,
      },
    );
  }
}

function* words(rule: Resource, pattern: WrittenPattern, leaves: Leaves, kind: Kind) {
  for (const { name, leaf } of leaves) {
    const allowed = wordsOf(name, kind);
    for (const { value, path } of allowed.length > 0 ? exactTexts(leaf) : []) {
      if (allowed.includes(value)) continue;
      const meant = nearest(value, allowed) ?? nearest(value.replace(/[^a-z]/gi, '_'), allowed);
      yield finding(pattern.at(path), `${called(rule)} waits for ${name} ${JSON.stringify(value)}, and ${kind.source} never sends that`, {
        expected: meant ?? listed(allowed, 'or'),
        ...(meant === undefined ? {} : { fix: `In its place: ${meant}` }),
      });
    }
  }
}

function* names(graph: Graph, rule: Resource, pattern: WrittenPattern, name: string, leaf: Leaves[number]['leaf'], kind: Kind) {
  const named = kind.known.map(({ names: own }) => own?.[name]).find((one) => one !== undefined);
  if (!named) return;
  yield* each(exactTexts(leaf), ({ value, path }) => told(rule, pattern, path, value, mistakenName(graph, value, named), named));
  const references = pattern.open.filter(({ path }) => path.length === leaf.path.length + 1 && leaf.path.every((step, at) => step === path[at]));
  yield* each(references, ({ path, text: written }) => {
    const { reference } = written;
    const shown = reference ? [reference.id, reference.attribute].filter((one) => one !== undefined).join('.') : written.pattern;
    return told(rule, pattern, path, shown, mistakenReference(graph, written, named), named);
  });
}

function* told(rule: Resource, pattern: WrittenPattern, path: Path, written: string, mistaken: Mistaken | undefined, { by }: Named) {
  if (!mistaken) return;
  const { what, meant } = mistaken;
  yield finding(pattern.at(path), `${called(rule)} waits for events of ${written}, and none will come: ${what}`, {
    ...(meant ? { expected: `the ${by === 'arn' ? 'ARN' : 'name'} of ${meant.resource.id}`, related: [{ resource: meant.resource }] } : {}),
  });
}

/** Sources whose calls that read are no management events, or are delivered all the same. */
const readable = ['aws.s3', 'aws.dynamodb', 'aws.sts', 'aws.lambda'];

/** Calls that only read are kept back, unless the rule asks for them by its state. */
function* readOnlyCalls(rule: Resource, pattern: WrittenPattern, leaves: Leaves, { source, types }: Kind, wantsAll: () => boolean) {
  if (readable.includes(source) || types.length !== 1 || types[0] !== viaCloudTrail) return;
  const calls = leaves.filter(({ name }) => name === 'detail.eventName').flatMap(({ leaf }) => exactTexts(leaf));
  const reading = calls.filter(({ value }) => /^(?:Get|List|Describe)[A-Z]/.test(value));
  if (reading.length === 0 || wantsAll()) return;
  for (const { value, path } of reading)
    yield finding(pattern.at(path), `${called(rule)} waits for the call ${value}, and EventBridge keeps back calls that only read`, {
      expected: 'State ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
      fix: 'Set the State of the rule to ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS.',
    });
}
