import { each, type Found, finding, formatPath, type Graph, independently, type Resource, text, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { hiddenIn, type Leftover, leftoversIn, surveyed } from './_leftovers.ts';
import { usualTypes } from './_types.ts';

/** Values that AWS reads before anything is made: a name that comes of another resource cannot be meant. */
const literals: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'AWS::Config::ConfigRule': [
    ['Source', 'Owner'],
    ['', 'MaximumExecutionFrequency'],
  ],
  'AWS::Config::DeliveryChannel': [['ConfigSnapshotDeliveryProperties', 'DeliveryFrequency']],
  'AWS::Events::Rule': [
    ['', 'ScheduleExpression'],
    ['', 'State'],
  ],
  'AWS::Lambda::Function': [['', 'Runtime']],
  'AWS::Scheduler::Schedule': [
    ['', 'ScheduleExpression'],
    ['', 'State'],
  ],
};

export default wiring({
  id: 'WIRING_TOKEN_LITERAL',
  title: 'No placeholder reaches AWS as it is written, and none stands where a literal is needed',
  severity: 'high',
  types: usualTypes,
  shipped: {
    as: 'deploy error',
    what: 'Where letters like ${} are not allowed the deployment fails; elsewhere they become part of a name, an ARN or a value that nothing else has, without a word.',
  },
  why: 'CloudFormation puts values into a text only inside Fn::Sub, and the CDK only into what it writes itself. Elsewhere ${AWS::Region} stays what it is.',
  fix: 'Write the text as Fn::Sub, or give the token to the CDK as it is instead of as a part of a text of your own.',
  *check(properties, { resource, graph }) {
    const survey = surveyed(resource);
    // Nearly every resource of a large estate ends here.
    if (!survey.braces && !survey.unknown && !Object.hasOwn(literals, resource.type)) return;
    yield* independently(
      function* () {
        const said = new Set<string>();
        for (const leftover of leftoversIn(graph, resource, survey)) {
          if (said.size < 10 && !said.has(formatPath(leftover.path))) yield left(resource, leftover);
          said.add(formatPath(leftover.path));
        }
        const hidden = said.size === 0 ? hiddenIn(resource, survey) : undefined;
        if (hidden) graph.unknown(hidden.reason);
      },
      () => each(literals[resource.type] ?? [], ([owner, key]) => made(graph, resource, properties as Properties, owner, key)),
    );
  },
});

type Properties = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

function left(resource: Resource, { path, written, kind }: Leftover): Found {
  const at = formatPath(path);
  return kind === 'cdk'
    ? finding(path, `a token of the CDK is left in ${at} of ${called(resource)}: ${written} reaches AWS as it is written`, {
        expected: 'what the token stands for',
        fix: 'Let the CDK resolve it: pass the token itself, or the whole text by Lazy or Fn.join, and not through JSON.stringify, a file, or an environment that is not the app’s.',
      })
    : finding(path, `${written} in ${at} of ${called(resource)} reaches AWS as it is written: the text is no Fn::Sub`, {
        expected: 'Fn::Sub around the text',
        fix: `Write it as !Sub: ${at.split('.').at(-1)}: !Sub '…${written}…'`,
      });
}

function made(graph: Graph, resource: Resource, properties: Properties, owner: string, key: string): readonly Found[] {
  const value = text(owner === '' ? properties : properties[owner], key);
  const [reference] = value?.references ?? [];
  const target = reference && graph.byKey(reference.target);
  // What a custom resource or another stack answers may well be a literal.
  if (!target?.type.startsWith('AWS::') || target.type.startsWith('AWS::CloudFormation::') || target.type === 'AWS::SSM::Parameter') return [];
  const path = owner === '' ? key : `${owner}.${key}`;
  return [
    finding(path, `${path} of ${called(resource)} is put together of ${called(target)}, and AWS wants a literal there`, {
      expected: 'a literal',
      related: [{ resource: target }],
    }),
  ];
}
