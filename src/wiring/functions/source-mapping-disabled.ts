import { finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_SOURCE_MAPPING_DISABLED',
  title: 'An event source mapping is enabled, so that the function gets what it is to work on',
  severity: 'medium',
  types: ['AWS::Lambda::EventSourceMapping'],
  shipped: {
    as: 'silence',
    what: 'Nothing is read: messages pile up in the source until they are too old to be kept, and the function has neither invocations nor errors.',
  },
  why: 'A mapping that is made disabled polls nothing. The source fills, and what is too old is lost.',
  fix: 'Remove Enabled, or set it to true.',
  *check({ Enabled }, { resource }) {
    if (String(Enabled) !== 'false') return;
    yield finding('Enabled', `${called(resource)} is disabled: its function gets nothing of what arrives at its source`, {
      expected: 'true',
      fix: snippet(
        'Enable it:',
        `
          ${plainId(resource)}:
            Type: AWS::Lambda::EventSourceMapping
            Properties:
              Enabled: true`,
      ),
    });
  },
});
