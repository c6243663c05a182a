import { finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_DATA_LEFT_BEHIND',
  title: 'What holds no data goes with its stack',
  severity: 'low',
  types: [
    'AWS::CloudWatch::Alarm',
    'AWS::CloudWatch::CompositeAlarm',
    'AWS::CloudWatch::Dashboard',
    'AWS::Config::ConfigRule',
    'AWS::Config::RemediationConfiguration',
    'AWS::Events::Rule',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::Role',
    'AWS::Lambda::EventSourceMapping',
    'AWS::Lambda::Function',
    'AWS::Lambda::Permission',
    'AWS::SNS::Subscription',
    'AWS::Scheduler::Schedule',
    'AWS::StepFunctions::StateMachine',
  ],
  shipped: {
    as: 'risk',
    what: 'After the stack is deleted, rules and schedules go on without what they call, roles keep their rights, and the next deployment fails on names that are taken.',
  },
  why: 'DeletionPolicy: Retain is for data. Of a function, a role or a rule it leaves behind what nobody owns any more.',
  fix: 'Remove DeletionPolicy and UpdateReplacePolicy, or set them to Delete.',
  *check(_, { resource, graph }) {
    const { deletionPolicy } = resource;
    if (!isKept(deletionPolicy)) return;
    // What stays may need it: a bucket that replicates by a role, say.
    if (graph.followers(resource).some((one) => isKept(one.deletionPolicy))) return;
    yield finding('', `${called(resource)} holds no data, and stays behind when the stack is deleted: its DeletionPolicy is ${deletionPolicy}`, {
      expected: 'Delete',
      actual: deletionPolicy ?? '',
      fix: snippet('Let it go with the stack:', `${plainId(resource)}:\n  Type: ${resource.type}\n  DeletionPolicy: Delete`),
    });
  },
});

function isKept(policy: string | undefined): boolean {
  return policy === 'Retain' || policy === 'RetainExceptOnCreate';
}
