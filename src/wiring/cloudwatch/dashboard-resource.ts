import { each, type Found, finding, type Graph, type Resource, type Text, wiring } from '../../core/index.ts';
import type { DashboardWidget } from '../_parse/dashboard.ts';
import { called } from '../_words.ts';
import { type Body, bodyOf, noBody } from './_body.ts';
import { type Misnamed, misnamed, type Naming, namingOf } from './_named.ts';
import { eachShown, once, widgetInWords } from './_widgets.ts';

const alarms: Naming = { types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'], attribute: 'Arn' };
const functions: Naming = { types: ['AWS::Lambda::Function'], attribute: 'Arn' };

export default wiring({
  id: 'WIRING_DASHBOARD_RESOURCE',
  title: 'A dashboard names resources that exist, by the name that their metrics go by',
  severity: 'medium',
  types: ['AWS::CloudWatch::Dashboard'],
  shipped: {
    as: 'silence',
    what: 'The graph stays empty for ever: CloudWatch takes any value of a dimension, and one that is the ARN where a name belongs is the name of nothing.',
  },
  why: 'What Ref answers is a name for some resources, a URL for queues and an ARN for topics, while metrics know queues and topics by their names.',
  fix: 'Put in what the dimension is about: ${Queue.QueueName}, ${Topic.TopicName}, ${Function}, ${LoadBalancer.LoadBalancerFullName}.',
  scope: (properties, { resource, graph }) => bodyOf(graph, resource, properties).parsed.ok || noBody,
  *check(properties, { resource, graph }) {
    const isNew = once();
    const inNew = function* (found: Iterable<Found>) {
      for (const one of found) if (isNew(one)) yield one;
    };
    yield* eachShown(graph, resource, properties, (shown) =>
      inNew(
        each(shown.dimensions(), ({ name, value }) => {
          const naming = namingOf(shown.namespace, name);
          const wrong = naming && misnamed(graph, value, naming, resource);
          return wrong ? [empty(resource, shown.widget, value, wrong)] : [];
        }),
      ),
    );
    const body = bodyOf(graph, resource, properties);
    yield* inNew(each(body.parsed.ok ? body.parsed.widgets : [], (widget) => arnsIn(graph, resource, body, widget)));
  },
});

/** Alarms and functions that a widget names by their ARNs. */
function* arnsIn(graph: Graph, resource: Resource, body: Body, widget: DashboardWidget): Generator<Found, void, undefined> {
  const named: [Text, Naming][] = widget.alarms.map(({ arn }) => [body.text(arn), alarms]);
  if (widget.endpoint !== undefined) named.push([body.text(widget.endpoint), functions]);
  yield* each(named, ([written, naming]) => {
    const wrong = misnamed(graph, written, naming, resource);
    return wrong ? [empty(resource, widgetInWords(body, widget), written, wrong)] : [];
  });
}

function empty(resource: Resource, widget: string, written: Text, { problem, meant, related }: Misnamed): Found {
  const { reference } = written;
  const actual = reference ? `\${${[reference.id, reference.attribute].filter((one) => one !== undefined).join('.')}}` : written.pattern;
  return finding('DashboardBody', `${widget} of ${called(resource)} stays empty: ${problem}${meant === undefined ? '' : `; write ${meant}`}`, {
    expected: meant ?? 'the name of a resource that exists',
    actual,
    ...(related ? { related: [{ resource: related }] } : {}),
  });
}
