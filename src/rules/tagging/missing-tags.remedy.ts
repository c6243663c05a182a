import { type Ailing, call, remedy } from '../../core/remedy.ts';
import { rows } from './_rows.ts';
import requiredTags from './required-tags.ts';

type Tags = Readonly<Record<string, string>>;

interface Facts {
  readonly tags: Tags;
}

/** Rules about tags of the resource itself, not of what it launches. */
const own = rows.filter(([, , , special]) => special?.under === undefined && special?.specification === undefined);

export default remedy<Facts>({
  rules: [requiredTags.id, ...own.map(([id]) => id)],
  types: [...new Set([...requiredTags.types, ...own.flatMap(([, types]) => types)])],
  does: 'adds tags that are missing with the values of tags, and changes none that is there',
  caution: 'permissions and bills may go by tags',
  wants: ['tags'],
  // The tagging API calls the service of the resource, which asks for its own permission as well.
  actions: { read: ['tag:GetResources'], write: ['tag:TagResources', 'tag:UntagResources'] },
  changes: ['Tags'],
  async read({ arn }, ask) {
    if (arn === undefined) return { tags: {} };
    const told = await ask('tagging', 'GetResources', { ResourceARNList: [arn] });
    // It lists nothing that never had a tag.
    const tags = told?.ResourceTagMappingList?.find((one) => one.ResourceARN === arn)?.Tags ?? [];
    return { tags: Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value])) };
  },
  plan(facts, ailing, { tags: defaults = {} }) {
    const { arn } = ailing;
    if (arn === undefined) return { refused: 'its ARN is not known, and tags are set by ARN' };
    const { tags } = facts;
    const wanted = wantedOf(ailing);
    const wrong = wanted?.find(({ key, values }) => tags[key] !== undefined && values.length > 0 && !values.includes(tags[key]));
    if (wrong) return { refused: `its tag ${wrong.key} has a value that is not allowed, and no tag that is there is changed` };
    // Where the rule asks for no tag by its name, any will do.
    const keys = wanted ? wanted.map((one) => one.key) : Object.keys(tags).some((key) => !key.startsWith('aws:')) ? [] : Object.keys(defaults);
    const missing = keys.filter((key) => tags[key] === undefined);
    const without = missing.filter((key) => defaults[key] === undefined);
    if (without.length > 0 || (!wanted && Object.keys(defaults).length === 0))
      return { refused: `no value is named for ${without.length > 0 ? `the tag ${without.join(', ')}` : 'any tag'}: give tags` };
    const strange = wanted?.find(({ key, values }) => missing.includes(key) && values.length > 0 && !values.includes(defaults[key] as string));
    if (strange) return { refused: `the rule does not allow ${JSON.stringify(defaults[strange.key])} for the tag ${strange.key}` };
    if (missing.length === 0) return { steps: [], after: facts };
    const Tags = Object.fromEntries(missing.map((key) => [key, defaults[key] as string]));
    return {
      steps: [
        {
          ...call('tagging', 'TagResources', { ResourceARNList: [arn], Tags }),
          undo: [call('tagging', 'UntagResources', { ResourceARNList: [arn], TagKeys: missing })],
        },
      ],
      after: { tags: { ...tags, ...Tags } },
    };
  },
});

interface Wanted {
  readonly key: string;
  readonly values: readonly string[];
}

/** The tags that the rule asks for by name; undefined where any tag will do. */
function wantedOf({ parameters }: Ailing): readonly Wanted[] | undefined {
  const keys = parameters.requiredKeyTags as readonly string[] | undefined;
  if (keys?.length) return keys.map((key) => ({ key, values: [] }));
  const named = [1, 2, 3, 4, 5, 6].flatMap((index) => {
    const key = parameters[`tag${index}Key`] as string | undefined;
    return key ? [{ key, values: (parameters[`tag${index}Value`] ?? []) as readonly string[] }] : [];
  });
  return named.length > 0 ? named : undefined;
}
