import { each, every, finding, rule, some, string, texts } from '../../core/index.ts';

interface Kind {
  readonly path: 'AlarmActions' | 'InsufficientDataActions' | 'OKActions';
  readonly parameter: 'alarmActionRequired' | 'insufficientDataActionRequired' | 'okActionRequired';
  readonly message: string;
}

const kinds: readonly Kind[] = [
  { path: 'AlarmActions', parameter: 'alarmActionRequired', message: 'nothing happens when the alarm goes off' },
  { path: 'InsufficientDataActions', parameter: 'insufficientDataActionRequired', message: 'nothing happens when the alarm gets too little data' },
  { path: 'OKActions', parameter: 'okActionRequired', message: 'nothing happens when the alarm is over' },
];

const action = () => string({ about: 'ARN of an action; where some are given, the alarm must have one of them.' });

export default rule({
  id: 'CLOUDWATCH_ALARM_ACTION_CHECK',
  title: 'Alarms do something when they change their state',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm'],
  // By AWS's defaults an action for too little data is wanted as well, which is a matter of taste.
  recommended: false,
  parameters: {
    alarmActionRequired: string({ about: 'Whether an action is wanted for the state ALARM: true or false.', default: 'true' }),
    insufficientDataActionRequired: string({ about: 'Whether an action is wanted for the state INSUFFICIENT_DATA: true or false.', default: 'true' }),
    okActionRequired: string({ about: 'Whether an action is wanted for the state OK: true or false.', default: 'false' }),
    action1: action(),
    action2: action(),
    action3: action(),
    action4: action(),
    action5: action(),
  },
  why: 'An alarm that tells nobody changes its colour on a page that nobody looks at, while the failure goes on.',
  fix: 'Name a topic or another action in AlarmActions and InsufficientDataActions.',
  *check(alarm, { parameters }) {
    const { action1, action2, action3, action4, action5 } = parameters;
    const wanted = [action1, action2, action3, action4, action5].filter((one) => one !== undefined);
    yield* each(kinds, function* ({ path, parameter, message }) {
      if (parameters[parameter].toLowerCase() === 'true' && texts(alarm, path).length === 0) yield finding(path, message);
    });
    if (wanted.length > 0 && every(kinds, ({ path }) => !some(texts(alarm, path), (one) => one.isOneOf(wanted))))
      yield finding('AlarmActions', 'none of the actions is one of those wanted', { expected: wanted.join(' or ') });
  },
});
