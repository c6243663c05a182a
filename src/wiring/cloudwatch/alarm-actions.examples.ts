import type { Examples } from '../../core/index.ts';
import { alarm, given, ref, resource } from './_examples.ts';

const errors = { Namespace: 'AWS/Lambda', MetricName: 'Errors' };
const topic = resource('AWS::SNS::Topic');
const composite = (AlarmRule: unknown, more: object = { AlarmActions: [ref('Alerts')] }) =>
  resource('AWS::CloudWatch::CompositeAlarm', { AlarmRule, ...more });

export default {
  pass: [
    { title: 'it tells a topic', resources: { Alerts: topic, Failing: alarm({ ...errors, AlarmActions: [ref('Alerts')] }) } },
    {
      title: 'it tells of silence as a want of data',
      resources: { Alerts: topic, Silent: alarm({ ...errors, InsufficientDataActions: [ref('Alerts')] }) },
    },
    {
      title: 'another alarm goes by it',
      resources: { Alerts: topic, Failing: alarm(errors), Any: composite({ 'Fn::Sub': 'ALARM("${Failing}")' }) },
    },
    {
      title: 'another alarm goes by its name',
      resources: { Alerts: topic, Failing: alarm({ ...errors, AlarmName: 'failing' }), Any: composite('ALARM(failing)') },
    },
    {
      title: 'a rule hears of every alarm',
      resources: {
        Failing: alarm(errors),
        Hears: resource('AWS::Events::Rule', { EventPattern: { source: ['aws.cloudwatch'], 'detail-type': ['CloudWatch Alarm State Change'] } }),
      },
    },
  ],
  fail: [
    { title: 'it has no actions', resources: { Failing: alarm(errors) }, at: ['AlarmActions'] },
    { title: 'the list of actions is empty', resources: { Failing: alarm({ ...errors, AlarmActions: [] }) }, at: ['AlarmActions'] },
    {
      title: 'it tells only when all is well again',
      resources: { Alerts: topic, Failing: alarm({ ...errors, OKActions: [ref('Alerts')] }) },
      at: ['AlarmActions'],
    },
    {
      title: 'its actions are disabled',
      resources: { Alerts: topic, Failing: alarm({ ...errors, AlarmActions: [ref('Alerts')], ActionsEnabled: false }) },
      at: ['ActionsEnabled'],
    },
    {
      title: 'the alarm that goes by it tells nobody either',
      resources: { Failing: alarm(errors), Any: composite({ 'Fn::Sub': 'ALARM("${Failing}")' }, {}) },
      at: ['AlarmActions'],
    },
  ],
  unknown: [
    {
      title: 'whether it acts is given on deployment',
      template: given(
        { Failing: alarm({ ...errors, AlarmActions: ['arn:aws:sns:eu-west-1:123456789012:alerts'], ActionsEnabled: ref('Acts') }) },
        'Acts',
      ),
    },
    {
      title: 'what another alarm goes by is given on deployment',
      template: given({ Alerts: topic, Failing: alarm({ ...errors, AlarmName: 'failing' }), Any: composite(ref('Rule')) }, 'Rule'),
    },
  ],
} satisfies Examples;
