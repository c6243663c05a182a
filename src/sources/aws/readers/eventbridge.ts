import { endpoint, eventBus, eventRule } from '../../../shapes/events/bus.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const eventbridge = service({
  name: 'eventbridge',
  prefix: 'events',
  load: () => import('@aws-sdk/client-eventbridge'),
  client: 'EventBridgeClient',
});

const tokens = ['NextToken', 'NextToken'] as const;

export const readers: readonly Reader[] = [
  eventbridge.table({
    name: 'events-buses',
    types: ['AWS::Events::EventBus', 'AWS::Events::EventBusPolicy'],
    // The default bus is AWS's own: no template can make it, and nobody can delete it.
    list: { command: 'ListEventBuses', items: (out) => out.EventBuses?.filter((one) => one.Name !== 'default'), tokens },
    describe: { command: 'DescribeEventBus', input: ({ Name }) => ({ Name }), item: (out) => out },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ Arn }) => ({ ResourceARN: Arn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::Events::EventBus', out?.Tags) }),
      },
    ],
    resource: (told) => eventBus(told, undefined),
  }),
  eventbridge.reader({
    name: 'events-rules',
    types: ['AWS::Events::Rule'],
    calls: ['ListEventBuses', 'ListRules', 'ListTargetsByRule', 'ListTagsForResource'],
    details: { ListTagsForResource: { 'AWS::Events::Rule': ['Tags'] } },
    async *read(api) {
      for await (const { Name: bus } of api.list('ListEventBuses', {}, (out) => out.EventBuses, tokens)) {
        const rules = api.list('ListRules', { EventBusName: bus }, (out) => out.Rules, tokens);
        yield* api.each(rules, async (rule) => {
          const of = { Rule: rule.Name, EventBusName: bus };
          const [targets, tags] = await Promise.all([
            Array.fromAsync(api.list('ListTargetsByRule', of, (out) => out.Targets, tokens)),
            api.part(
              'ListTagsForResource',
              { ResourceARN: rule.Arn },
              { gives: ['Tags'], shape: (out) => ({ properties: tagsOf('AWS::Events::Rule', out?.Tags) }) },
            ),
          ]);
          const own = eventRule({ EventBusName: bus, ...rule }, targets, undefined);
          return { ...own, properties: { ...own.properties, ...tags.properties } };
        });
      }
    },
  }),
  eventbridge.table({
    name: 'events-endpoints',
    types: ['AWS::Events::Endpoint'],
    list: { command: 'ListEndpoints', items: (out) => out.Endpoints, tokens },
    resource: endpoint,
  }),
];
