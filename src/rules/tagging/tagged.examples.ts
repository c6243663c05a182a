import type { Example, ExamplesByRule } from '../../core/index.ts';
import type { Row } from './_row.ts';
import { rows } from './_rows.ts';
import { placeOf } from './_tags.ts';

type Properties = Readonly<Record<string, unknown>>;

export default Object.fromEntries(rows.map((row) => [row[0], examples(row)])) satisfies ExamplesByRule;

function examples([, types, , special = {}]: Row) {
  const type = typeof types === 'string' ? types : (types[0] as string);
  const { path, form } = placeOf(type, special);
  const { only, specification, under } = special;
  const base: Properties =
    only && !only.values.includes(only.absent.toUpperCase()) ? { [only.property]: inCase(only.values[0] as string, only.property) } : {};

  /** The properties of a resource with these tags, in the form of its type. */
  const having = (tags: unknown): Properties => {
    if (specification !== undefined) return { ...base, TagSpecifications: [{ ResourceType: specification, Tags: tags }] };
    return { ...base, ...(under === undefined ? { [path]: tags } : { [under]: { [path.slice(under.length + 1)]: tags } }) };
  };
  const tags = (values: Readonly<Record<string, string>>): Properties =>
    having(form === 'map' ? values : Object.entries(values).map(([Key, Value]) => ({ Key, Value })));
  const resource = (properties: Properties) => ({ Resources: { Subject: { Type: type, Properties: properties } } });
  const requiredKeyTags = ['Owner', 'Environment'];

  const undecided: Example = {
    title: 'its tags hang on a condition that is not decided',
    template: {
      Parameters: { Stage: { Type: 'String' } },
      Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } },
      ...resource(
        having({
          'Fn::If': ['IsProduction', form === 'map' ? { Owner: 'web' } : [{ Key: 'Owner', Value: 'web' }], { Ref: 'AWS::NoValue' }],
        }),
      ),
    },
  };
  const keyFromParameter: Example = {
    title: 'the key of its tag is a parameter without default',
    template: { Parameters: { TagKey: { Type: 'String' } }, ...resource(having([{ Key: { Ref: 'TagKey' }, Value: 'web' }])) },
    parameters: { requiredKeyTags },
  };

  return {
    pass: [
      { title: 'it has a tag', properties: tags({ Owner: 'web' }) },
      {
        title: 'it has every tag that is required',
        properties: tags({ Owner: 'web', Environment: 'production', CostCenter: '4711' }),
        parameters: { requiredKeyTags },
      },
      ...(special.predefined
        ? [{ title: 'it has the name of one that AWS has made, but a tag', properties: { Name: special.predefined[0], ...tags({ Owner: 'web' }) } }]
        : []),
    ],
    fail: [
      { title: 'it has no tags', properties: base, at: [path] },
      { title: 'its list of tags is empty', properties: tags({}), at: [path] },
      { title: 'its only tag is one that AWS has set', properties: tags({ 'aws:cloudformation:stack-name': 'web' }), at: [path] },
      { title: 'one of the required tags is missing', properties: tags({ Owner: 'web' }), parameters: { requiredKeyTags }, at: [path] },
      {
        title: 'the key of a required tag is in another case',
        properties: tags({ owner: 'web', Environment: 'production' }),
        parameters: { requiredKeyTags },
        at: [path],
      },
      ...(specification === undefined
        ? []
        : [
            {
              title: 'the tags are those of what it launches',
              properties: { ...base, TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Owner', Value: 'web' }] }] },
              at: [path],
            },
          ]),
      ...(special.predefined
        ? [
            {
              title: 'it is made by AWS, and such ones are judged, too',
              properties: { Name: special.predefined[0] },
              state: { Subject: {} },
              parameters: { includePredefinedSystemResources: true },
              at: [path],
            },
          ]
        : []),
    ],
    unknown: form === 'map' ? [undecided] : [undecided, keyFromParameter],
    notApplicable: [
      ...(only ? [{ title: only.others, properties: { [only.property]: other(only.property, only.values) } }] : []),
      ...(special.predefined ? [{ title: 'it is made by AWS', properties: { Name: special.predefined[0] }, state: { Subject: {} } }] : []),
      ...(under === undefined ? [] : [{ title: 'Fargate takes no tags', properties: { ...base, [under]: { Type: 'FARGATE' } } }]),
    ],
  };
}

/** Load balancers' types are written small, protocols and Batch's types in capitals. */
function inCase(value: string, property: string): string {
  return property === 'Type' && value !== 'MANAGED' ? value.toLowerCase() : value;
}

function other(property: string, values: readonly string[]): string {
  if (values.includes('MANAGED')) return 'UNMANAGED';
  if (property === 'Protocol') return values.includes('HTTP') ? 'TCP' : 'HTTP';
  return values.includes('GATEWAY') ? 'network' : 'gateway';
}
