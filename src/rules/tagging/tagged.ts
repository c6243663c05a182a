import { csv, finding, flag, independently, type Rule, type RuleContext, rule, type TypeName } from '../../core/index.ts';
import type { Row, Special } from './_row.ts';
import { rows } from './_rows.ts';
import { placeOf, someTag } from './_tags.ts';
import { capital, listed, plural } from './_words.ts';

const requiredKeyTags = csv({ about: 'Keys, in their exact case, each of which must be among the tags; without it, any tag will do.' });
const includePredefinedSystemResources = flag({ about: 'Whether to judge the resources, too, that AWS has made itself.', default: false });

const fixes = {
  list: (path: string) => `Add a tag, with Key and Value, to ${path}`,
  map: (path: string) => `Add a tag to ${path}, its key as the name and its value as the value`,
  specifications: (_: string, specification?: string) => `Add to TagSpecifications an item with ResourceType ${specification} and a tag in its Tags`,
};

function tagged([id, types, thing, special = {}]: Row): Rule {
  const all = typeof types === 'string' ? [types] : types;
  const type = all[0] as TypeName;
  const { path, form } = placeOf(type, special);
  const things = plural(thing);
  return rule({
    id,
    title: `${capital(things)} have tags`,
    severity: 'low',
    recommended: false,
    types: all,
    parameters: { requiredKeyTags, ...(special.predefined ? { includePredefinedSystemResources } : {}) },
    why: `Nobody can tell who owns ${things} without tags, or what they are for: they drop out of reports by owner or cost centre, and permissions and clean-up jobs that go by tags miss them.`,
    fix: `${fixes[form](path, special.specification)}; where requiredKeyTags is set, one for each key in it.`,
    scope: (properties, context) => scope(special, properties as Properties, context),
    *check(properties, { parameters }) {
      const some = (test: Parameters<typeof someTag>[3]) => someTag(type, special, properties as Properties, test);
      const required = new Set(parameters.requiredKeyTags);
      if (required.size === 0) {
        if (some((key) => !key.startsWith('aws:'))) return;
        const message = some(() => true) ? 'it has no tags but those that AWS sets' : 'it has no tags';
        yield finding(path, message, { expected: 'at least one tag' });
        return;
      }
      const missing: string[] = [];
      yield* independently(
        ...[...required].map((wanted) => () => {
          if (!some((key) => key.equals(wanted))) missing.push(wanted);
          return undefined;
        }),
        function* () {
          if (missing.length === 0) return;
          const message = missing.length === 1 ? `the tag ${missing[0]} is missing` : `the tags ${listed(missing)} are missing`;
          yield finding(path, message, { expected: `tags with the keys ${listed([...required])}` });
        },
      );
    },
  });
}

type Properties = Readonly<Record<string, unknown>>;

function scope(special: Special, properties: Properties, { resource, parameters }: RuleContext): true | string {
  const { only, predefined, under } = special;
  if (only && !only.values.includes(String(properties[only.property] ?? only.absent).toUpperCase())) return only.others;
  // A template cannot declare what AWS has made, so that its names need not be known.
  const live = resource.state !== undefined || resource.capturedAt !== undefined;
  if (predefined && live && !parameters.includePredefinedSystemResources && predefined.includes(String(properties.Name))) return 'it is made by AWS';
  // Batch refuses tags on Fargate's compute resources.
  const { Type: compute } = (under === undefined ? {} : (properties[under] ?? {})) as { readonly Type?: string };
  return compute !== undefined && /^FARGATE/i.test(compute) ? 'its compute resources are those of Fargate, which take no tags' : true;
}

/** Rules that want tags on a resource: any at all, or those with certain keys. */
export default rows.map(tagged);
