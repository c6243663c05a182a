import type { Examples } from '../../core/index.ts';
import { resource } from './_examples.ts';

const recorder = resource('AWS::Config::ConfigurationRecorder', { RoleARN: 'arn:aws:iam::123456789012:role/config' });
const rule = resource('AWS::Config::ConfigRule', { Source: { Owner: 'AWS', SourceIdentifier: 'REQUIRED_TAGS' } });
const topic = resource('AWS::SNS::Topic');
const stack = (Resources: Readonly<Record<string, ReturnType<typeof resource>>>, Outputs: object, more: object = {}) => ({
  ...more,
  Resources,
  Outputs,
});

export default {
  pass: [
    { title: 'it says what the recorder is called', template: stack({ Recorder: recorder }, { RecorderName: { Value: { Ref: 'Recorder' } } }) },
    { title: 'rules alone have nothing that others would use', resources: { Tagged: rule } },
  ],
  fail: [
    { title: 'a recorder without outputs', resources: { Recorder: recorder }, at: [''] },
    { title: 'rules with a topic, without outputs', resources: { Tagged: rule, Alerts: topic }, at: [''] },
  ],
  unknown: [{ title: 'a macro may add outputs', template: stack({ Recorder: recorder }, {}, { Transform: 'SomeMacro' }) }],
} satisfies Examples;
