import { finding, wiring } from '../../core/index.ts';
import { eventSource, nearestEventSource, sourcesOfDetailType } from '../../schema/event-catalog.ts';
import { called } from '../_words.ts';
import { exactTexts, leavesOf, patternOf } from './_pattern.ts';

export default wiring({
  id: 'WIRING_EVENT_PATTERN_SOURCE',
  title: 'The source in an event pattern is one that events come from',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'AWS takes any text for a source. No event has the one that is written, so the rule never fires and nothing tells.',
  },
  why: 'Sources of AWS are spelt aws.service, in small letters. A pattern with another spelling matches nothing, for ever.',
  fix: 'Write the source as the service sends it: aws.config, aws.s3, aws.states.',
  *check(properties, { resource, graph }) {
    const pattern = patternOf(graph, { resource, properties });
    const leaves = leavesOf(pattern?.tree);
    const types = leaves.filter(({ name }) => name === 'detail-type').flatMap(({ leaf }) => exactTexts(leaf).map(({ value }) => value));
    for (const { name, leaf } of leaves) {
      if (name !== 'source') continue;
      for (const { value, path } of exactTexts(leaf)) {
        const meant = slipOf(value, types);
        if (!pattern || (meant === undefined && !isUnheardOf(value))) continue;
        yield finding(
          pattern.at(path),
          `${called(resource)} waits for events of ${JSON.stringify(value)}, and no ${meant ? `such source sends any: ${meant} does` : 'service of AWS is known by that name'}`,
          {
            expected: meant ?? 'a source that events come from',
            fix: meant
              ? `In its place: ${meant}`
              : 'Write the source as the service’s own documentation of its events does: most often aws. and the name of its endpoint.',
          },
        );
      }
    }
    // What is not known may be right or wrong; and by the detail-type a plain word is told from a service.
    const isPlain = leaves.some(({ name, leaf }) => name === 'source' && exactTexts(leaf).some(({ value }) => !eventSource(value)));
    const open = pattern?.open.find(({ path: [field] }) => field === 'source' || field === '$or' || (isPlain && field === 'detail-type'));
    if (open) graph.unknown(`the source is not known: ${open.text.pattern}`);
  },
});

/** The source of AWS that was meant; undefined for one that is right, or may be anybody's own. */
function slipOf(value: string, detailTypes: readonly string[]): string | undefined {
  if (eventSource(value) || value.startsWith('aws.partner/')) return undefined;
  if (/^aws[.:_/-]/i.test(value)) return nearestEventSource(value.replace(/^aws[:_/-]/i, 'aws.'));
  const service = nearestEventSource(value);
  if (value.endsWith('.amazonaws.com')) return service;
  // A plain word is anybody's, unless the events it is to send are those of a service of that name, or of the one that it speaks of.
  if (service === undefined) return /aws|amazon/i.test(value) ? detailTypes.map(ownSource).find((one) => one !== undefined) : undefined;
  return detailTypes.some((one) => ownSource(one) === service) ? service : undefined;
}

/** What begins with `aws.` is AWS's own: nobody else may send it. */
function isUnheardOf(value: string): boolean {
  return value.startsWith('aws.') && !value.startsWith('aws.partner/') && !eventSource(value);
}

/** The one source that sends events of the type. */
function ownSource(detailType: string): string | undefined {
  const [only, ...others] = sourcesOfDetailType(detailType);
  return others.length === 0 ? only : undefined;
}
