import { csv, finding, wiring } from '../../core/index.ts';
import { tagProperty } from '../../schema/index.ts';
import { called, listed, plainId, snippet } from '../_words.ts';
import { type Habit, habitsOf, tagsOf } from './_tags.ts';
import { usualTypes } from './_types.ts';

/** Tags of these are newer than most templates, and tools leave them out. */
const seldomTagged = ['AWS::CloudWatch::Dashboard', 'AWS::Config::ConformancePack', 'AWS::IAM::ManagedPolicy', 'AWS::Lambda::EventSourceMapping'];

export default wiring({
  id: 'WIRING_REQUIRED_TAGS',
  title: 'A resource has the tags that the stack gives to all others',
  severity: 'low',
  types: usualTypes.filter((type) => tagProperty(type) !== undefined && !seldomTagged.includes(type)),
  parameters: {
    tags: csv({ about: 'Keys of the tags that every resource must have. Without them, those that four in five tagged resources of the stack have.' }),
  },
  shipped: {
    as: 'silence',
    what: 'The resource is missed by whatever goes by tags: bills, permissions, backups and the rules of AWS Config that ask for them.',
  },
  why: 'Where a stack tags what it makes, the one resource without the tag is the one that nobody owns and nobody pays for.',
  fix: 'Add the missing tags to Tags.',
  *check(_, { resource, graph, parameters }) {
    const tags = tagsOf(resource);
    if (!tags) return;
    const { certain, possible } = parameters.tags ? asked(parameters.tags) : habitsOf(graph, resource);
    const lacks = ({ key }: Habit) => !tags.keys.has(key);
    const missing = certain.filter(lacks);
    if (tags.open !== undefined && (missing.length > 0 || possible.some(lacks))) graph.unknown(tags.open);
    if (missing.length === 0) {
      if (possible.some(lacks)) graph.unknown('which tags the other resources have is not known');
      return;
    }
    const property = tagProperty(resource.type)?.name ?? 'Tags';
    const keys = missing.map(({ key }) => key);
    yield finding(property, `${called(resource)} lacks the ${keys.length > 1 ? 'tags' : 'tag'} ${listed(keys)}${becauseOf(missing)}`, {
      expected: listed(keys),
      fix: snippet(
        'Tag it as the others are:',
        `${plainId(resource)}:\n  Properties:\n    ${property}:\n${keys.map((key) => tagLine(resource.type, key)).join('\n')}`,
      ),
    });
  },
});

function tagLine(type: string, key: string): string {
  const variant = tagProperty(type)?.variant;
  if (variant === 'map') return `      ${key}: …`;
  return `      - { Key: ${key}, Value: …${variant === 'asg' ? ', PropagateAtLaunch: true' : ''} }`;
}

function becauseOf([first]: readonly Habit[]): string {
  return first && first.tagged > 0 ? `, which ${first.have} of the ${first.tagged} tagged resources of the stack have` : '';
}

function asked(keys: readonly string[]): ReturnType<typeof habitsOf> {
  return { certain: keys.map((key) => ({ key, have: 0, tagged: 0 })), possible: [] };
}
