import { each, finding, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { eachWatched } from './_alarms.ts';
import { misnamed, namingOf } from './_named.ts';

export default wiring({
  id: 'WIRING_ALARM_RESOURCE',
  title: 'An alarm names a resource that exists, by the name that its metrics go by',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm'],
  shipped: {
    as: 'silence',
    what: 'The alarm watches a resource that does not exist, such as a queue whose name is a URL, and never goes off.',
  },
  why: 'What Ref answers is a name for some resources, a URL for queues and an ARN for topics, while metrics know queues and topics by their names.',
  fix: 'Give as Value of the dimension what it is about: !GetAtt Queue.QueueName, !GetAtt Topic.TopicName, !Ref Function, !GetAtt LoadBalancer.LoadBalancerFullName.',
  *check(properties, { resource, graph }) {
    yield* eachWatched(properties, (watched) =>
      each(watched.dimensions(), ({ name, value }, index) => {
        const naming = namingOf(watched.namespace, name);
        const wrong = naming && misnamed(graph, value, naming, resource);
        if (!wrong) return [];
        return [
          finding(
            `${watched.at}Dimensions[${index}].Value`,
            `${called(resource)} never goes off: ${wrong.problem}${wrong.meant ? `; ${wrong.meant} is meant` : ''}`,
            {
              expected: wrong.meant ?? `the ${name.pattern} of a resource that exists`,
              ...(wrong.related ? { related: [{ resource: wrong.related }] } : {}),
            },
          ),
        ];
      }),
    );
  },
});
