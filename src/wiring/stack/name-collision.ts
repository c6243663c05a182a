import { csv, finding, type Graph, type Resource, text, wiring } from '../../core/index.ts';
import { nameProperty } from '../../schema/index.ts';
import { hasHomeRegion } from '../_ingredients.ts';
import { called, nounOf, plainId, snippet } from '../_words.ts';
import { isAloneWithoutRegion, madeOfName, namedTypes, namesIn, reachOf, suffixIn } from './_names.ts';
import { twinOf } from './_twins.ts';

export default wiring({
  id: 'WIRING_NAME_COLLISION',
  title: 'A name that is given can be given again in another environment or region',
  severity: 'medium',
  types: namedTypes,
  parameters: {
    suffixes: csv({ about: 'Parameters that tell environments apart: every name that is given has to be put together with one of them.' }),
  },
  shipped: {
    as: 'deploy error',
    what: 'The first stack deploys. The second one, of another environment or region, fails: the name already exists.',
  },
  why: 'Names are taken once: those of buckets in all the world, those of roles in an account, others in a region. A second stack cannot have the same ones.',
  fix: 'Put the parameter of the environment into the name by Fn::Sub, and AWS::Region where the name counts for the whole account; or leave the name out.',
  *check(properties, { resource, graph, parameters }) {
    const property = nameProperty(resource.type) as string;
    const name = text(properties as Record<string, unknown>, property);
    // A placeholder that is left over is another finding.
    if (!name || isGivenByAws(name.head) || name.pattern.includes('${')) return;
    if (!name.known && madeOfName(resource)?.length === 0) graph.unknown('its name is not known', property);
    const twin = twinOf(graph, resource);
    if (twin) {
      yield finding(
        property,
        `${called(resource)} has the same name as ${called(twin)}${twin.id === resource.id ? ` of ${placeOf(twin)}` : ''}: only one of them can be made`,
        {
          expected: 'a name of its own',
          related: [{ resource: twin, path: property }],
        },
      );
      return;
    }
    const wanted = wantedIn(graph, resource, parameters.suffixes);
    if (wanted === undefined) return;
    const { pattern } = name;
    yield finding(
      property,
      `the name ${pattern} of ${called(resource)} is the same in every ${wanted.word}, where there can be one such ${nounOf(resource.type)}`,
      {
        expected: `\${${wanted.ingredient}} in the name`,
        fix: snippet(
          `Tell the ${wanted.word}s apart:`,
          `${plainId(resource)}:\n  Properties:\n    ${property}: !Sub ${name.known ? pattern : '…'}-\${${wanted.ingredient}}`,
        ),
      },
    );
  },
});

/** Stacks made by the same code call their resources alike. */
function placeOf({ key, id, region }: Resource): string {
  return [key.slice(0, -id.length - 1), region].filter(Boolean).join(' in ') || 'another stack';
}

/** Names that AWS wants as they are. */
function isGivenByAws(head: string): boolean {
  return /^(?:AWS|aws-|Amazon|SSM-|CloudWatch-|alias\/aws\/|\/aws\/(?!lambda\/|events\/|states\/|vendedlogs\/|codebuild\/))/.test(head);
}

interface Wanted {
  readonly word: 'environment' | 'region';
  readonly ingredient: string;
}

/** What the name lacks, if the stack is meant for several environments or regions. */
function wantedIn(graph: Graph, resource: Resource, suffixes: readonly string[] | undefined): Wanted | undefined {
  const made = madeOfName(resource);
  if (made === undefined) return undefined;
  if (suffixes) return suffixes.some((one) => made.includes(one)) ? undefined : { word: 'environment', ingredient: suffixes[0] ?? 'Environment' };
  const suffix = suffixIn(graph, resource);
  if (made.length === 0 && suffix !== undefined) return { word: 'environment', ingredient: suffix };
  const names = namesIn(graph, resource);
  if (made.length === 0 && names.has('AWS::StackName')) return { word: 'environment', ingredient: 'AWS::StackName' };
  // Where it is made in one region alone, a condition says so.
  if (reachOf(resource.type) === 'region' || resource.condition !== undefined) return undefined;
  if (made.some((one) => /region|^AWS::Stack/i.test(one)) || !names.has('AWS::Region')) return undefined;
  if (!isAloneWithoutRegion(graph, resource) && !hasHomeRegion(graph, resource)) return undefined;
  return { word: 'region', ingredient: 'AWS::Region' };
}
