import { finding, text, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_SCHEDULE_GROUP',
  title: 'The group of a schedule is there before the schedule, and named by its name',
  severity: 'high',
  types: ['AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'CreateSchedule answers "Schedule group … does not exist" (ResourceNotFoundException), and the stack rolls back; on a second try it may go through.',
  },
  why: 'A schedule is created in a group that is there already. One whose name is only written out is not waited for, and one that is misspelt never comes.',
  fix: 'Name the group of the template by Ref, which is an order too, or leave GroupName out for the default group.',
  *check(schedule, { resource, graph }) {
    const name = text(schedule, 'GroupName');
    if (!name || (name.known && name.value === 'default')) return;
    const more = (id: string) => ({
      expected: `!Ref ${id}`,
      fix: snippet(
        'Name the group by Ref:',
        `
          ${plainId(resource)}:
            Properties:
              GroupName: !Ref ${id}`,
      ),
    });
    const group = graph.named(name, ['AWS::Scheduler::ScheduleGroup'], resource)?.resource;
    if (group) {
      const related = [{ resource: group }];
      if (name.reference?.attribute?.endsWith('Arn'))
        yield finding('GroupName', `${called(resource)} names ${called(group)} by its ARN, where its name is wanted`, {
          ...more(plainId(group)),
          related,
        });
      else if (!graph.isAfter(resource, group))
        yield finding('GroupName', `${called(resource)} names ${called(group)} by a text, and does not wait for it: the group may not be there yet`, {
          ...more(plainId(group)),
          related,
        });
      return;
    }
    const groups = graph.all('AWS::Scheduler::ScheduleGroup').items;
    const names = groups.map(({ resource: { name: own } }) => own).filter((own) => own !== undefined);
    if (names.some((own) => typeof own !== 'string')) graph.unknown('the names of the groups are not all known');
    const meant = nearest(name.value, names.map(String), 2);
    const near = groups.find((one) => meant !== undefined && one.resource.name === meant)?.resource;
    if (near)
      yield finding('GroupName', `${called(resource)} names the group ${name.value}, and ${called(near)} is called ${meant}`, {
        ...more(plainId(near)),
        related: [{ resource: near }],
      });
  },
});
