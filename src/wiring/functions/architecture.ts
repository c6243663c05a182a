import { finding, some, string, texts, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

/** What Lambda takes where nothing is said. */
const usual = 'x86_64';

export default wiring({
  id: 'WIRING_FUNCTION_ARCHITECTURE',
  title: 'Functions run on the processor architecture that the house asks for',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  parameters: {
    architecture: string({ about: 'The architecture that every function is to have; without it nothing is asked', allowed: ['arm64', 'x86_64'] }),
  },
  shipped: { as: 'risk', what: 'The function runs on the other processors: on x86_64 it costs a quarter more for the same time than on arm64.' },
  why: 'Lambda takes x86_64 where nothing is said. On arm64 the same time costs less, for most code without a change.',
  fix: 'Set Architectures to the one that is asked for; libraries with compiled parts must be built for it.',
  scope: (_, { parameters: { architecture } }) => architecture !== undefined || 'no architecture is asked for',
  *check(properties, { resource, parameters: { architecture = usual } }) {
    const given = texts(properties, 'Architectures');
    if (given.length === 0 ? architecture === usual : some(given, (one) => one.equals(architecture))) return;
    yield finding(
      'Architectures',
      `${called(resource)} runs on ${given.map((one) => one.pattern).join(', ') || `${usual}, which Lambda takes where nothing is said`}`,
      {
        expected: architecture,
        fix: snippet(
          'Say which it is to be:',
          `
            ${plainId(resource)}:
              Type: AWS::Lambda::Function
              Properties:
                Architectures: [${architecture}]`,
        ),
      },
    );
  },
});
