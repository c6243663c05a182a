import { finding, independently, type Resource, type ResourceTypes, text, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { meantDocument } from '../../schema/remediation-documents.ts';
import { called, plainId, snippet } from '../_words.ts';
import { documentMade, documentName } from './_documents.ts';
import { unlessNamed } from './_names.ts';

export default wiring({
  id: 'WIRING_REMEDIATION_DOCUMENT',
  title: 'A remediation starts an automation document that there is',
  severity: 'high',
  types: ['AWS::Config::RemediationConfiguration'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a remediation whose document does not exist or is no automation (InvalidParameterValueException), and the stack rolls back.',
  },
  why: 'AWS Config puts things right by automation documents of Systems Manager, and by nothing else.',
  fix: 'Set TargetType to SSM_DOCUMENT, and TargetId to the name of an automation document.',
  *check(properties, { resource, graph }) {
    yield* independently(
      () => targetType(properties, resource),
      function* () {
        const target = text(properties, 'TargetId');
        const made = documentMade(graph, properties, resource);
        if (made) {
          // Documents are commands unless they say otherwise.
          const type = text(made.properties, 'DocumentType');
          if (type?.equals('Automation')) return;
          yield finding(
            'TargetId',
            `${called(resource)} starts ${called(made.resource)}, which is ${type ? `of type ${type.pattern}` : 'a command'}: AWS Config starts automations`,
            {
              expected: 'a document with DocumentType: Automation',
              related: [{ resource: made.resource, path: 'DocumentType' }],
              fix: snippet(
                'Make it an automation:',
                `
                ${plainId(made.resource)}:
                  Type: AWS::SSM::Document
                  Properties:
                    DocumentType: Automation`,
              ),
            },
          );
          return;
        }
        const other = target?.reference && graph.byKey(target.reference.target);
        if (other?.type.startsWith('AWS::') && !other.type.startsWith('AWS::CloudFormation::') && other.type !== 'AWS::SSM::Parameter') {
          yield finding('TargetId', `${called(resource)} starts ${called(other)}, which is no document`, {
            expected: 'the name of an automation document',
            related: [{ resource: other }],
          });
          return;
        }
        if (!target) return;
        const own = graph.estate.ofType('AWS::SSM::Document');
        // Nobody else may give a document a name that begins like that.
        if (!/^AWS/i.test(documentName(target))) unlessNamed(graph, target, own);
        const meant = meantDocument(documentName(target)) ?? nearest(documentName(target), own.map(nameOf), 2);
        if (!meant) return;
        yield finding('TargetId', `${called(resource)} starts ${target.value}, which is no document that is known here: ${meant} is`, {
          expected: meant,
          fix: snippet('Name the document as it is called:', `TargetId: ${meant}`),
        });
      },
    );
  },
});

function nameOf({ name }: Resource): string {
  return typeof name === 'string' ? name : '';
}

function* targetType(properties: ResourceTypes['AWS::Config::RemediationConfiguration'], resource: Resource) {
  const type = text(properties, 'TargetType');
  if (type?.equals('SSM_DOCUMENT')) return;
  yield finding('TargetType', `${called(resource)} wants to start ${type ? `a ${type.pattern}` : 'nothing'}: AWS Config knows SSM_DOCUMENT alone`, {
    expected: 'SSM_DOCUMENT',
    fix: snippet('Say that it is a document:', 'TargetType: SSM_DOCUMENT'),
  });
}
