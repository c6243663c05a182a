import { finding, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { eventSource, sourcesOfDetailType } from '../../schema/event-catalog.ts';
import { called, listed } from '../_words.ts';
import { exactTexts, isOpen, leavesOf, patternOf, type WrittenPattern } from './_pattern.ts';

export default wiring({
  id: 'WIRING_EVENT_PATTERN_DETAIL_TYPE',
  title: 'The detail-type in an event pattern is one that its source sends',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'AWS takes any text for a detail-type. The source never sends the one that is written, so the rule never fires and nothing tells.',
  },
  why: 'A pattern matches if all its fields do. A detail-type that the source does not send, be it misspelt or of another service, keeps the rule silent.',
  fix: 'Write the detail-type as the service documents it, letter for letter, beside the source that sends it.',
  *check(properties, { resource, graph }) {
    const pattern = patternOf(graph, { resource, properties });
    const leaves = leavesOf(pattern?.tree);
    const sources = sourcesIn(leaves);
    if (!pattern || sources.length === 0) return open(pattern) && graph.unknown('the source or the detail-type is not known');
    for (const { name, leaf } of leaves) {
      if (name !== 'detail-type') continue;
      for (const { value, path } of exactTexts(leaf)) {
        const wrong = wrongType(value, sources);
        if (wrong === undefined) continue;
        yield finding(
          pattern.at(path),
          `${called(resource)} waits for ${JSON.stringify(value)} of ${listed(sources, 'or')}, ${wrong.owner ? `and that is an event of ${wrong.owner}` : 'which sends no such event'}`,
          { expected: wrong.meant ?? `a detail-type of ${listed(sources, 'or')}`, ...(wrong.meant ? { fix: `In its place: ${wrong.meant}` } : {}) },
        );
      }
    }
    if (open(pattern)) graph.unknown('the source or the detail-type is not known');
  },
});

type Leaves = ReturnType<typeof leavesOf>;

/** The sources that a pattern wants, if they are all services whose events are known; none otherwise. */
function sourcesIn(leaves: Leaves): readonly string[] {
  const values = leaves.filter(({ name }) => name === 'source').flatMap(({ leaf }) => leaf.values);
  return values.every((one) => typeof one === 'string' && !isOpen(one) && eventSource(one)) ? (values as string[]) : [];
}

function open(pattern: WrittenPattern | undefined): boolean {
  return pattern?.open.some(({ path }) => path[0] === 'source' || path[0] === 'detail-type' || path[0] === '$or') === true;
}

function wrongType(value: string, sources: readonly string[]): { readonly owner?: string; readonly meant?: string } | undefined {
  const known = sources.map((one) => eventSource(one)).filter((one) => one !== undefined);
  if (known.some(({ detailTypes }) => detailTypes.includes(value))) return undefined;
  const isWhole = known.every(({ complete }) => complete);
  const meant = nearest(
    value,
    known.flatMap(({ detailTypes }) => detailTypes),
    isWhole ? 6 : 2,
  );
  const owners = sourcesOfDetailType(value);
  if (meant === undefined && !isWhole && owners.length === 0) return undefined;
  return { ...(owners.length > 0 ? { owner: listed(owners.slice(0, 3), 'or') } : {}), ...(meant === undefined ? {} : { meant }) };
}
