import { finding, isSet, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { environmentReads } from '../_parse/code.ts';
import { called, plainId, snippet } from '../_words.ts';
import { type Code, codeOf, placeOf, reachable } from './_code.ts';

/** What Lambda sets by itself, or nobody needs to set for code to work. */
const ofItself = new Set(
  'PATH LANG TZ HOME PWD LD_LIBRARY_PATH LAMBDA_TASK_ROOT LAMBDA_RUNTIME_DIR NODE_PATH NODE_OPTIONS NODE_ENV PYTHONPATH DEBUG LOG_LEVEL LOGLEVEL'.split(
    ' ',
  ),
);

export default wiring({
  id: 'WIRING_FUNCTION_ENVIRONMENT',
  title: 'Every environment variable that the code of a function cannot do without is set',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'Everything is deployed, and the function fails on its first invocation, or goes on with the word undefined in the place of a name.',
  },
  why: 'Code and template agree on the names of variables by nothing but their spelling. What one reads and the other does not set is found out at run time.',
  fix: 'Set the variable in Environment.Variables of the function, or give it a default in the code.',
  *check(properties, { resource, graph }) {
    const code = codeOf(graph.node<'AWS::Lambda::Function'>(resource));
    if (!code || isSet(properties.Environment?.Variables, 'AWS_LAMBDA_EXEC_WRAPPER')) return;
    const variables = properties.Environment?.Variables;
    for (const { name, place } of needed(code)) {
      if (isSet(variables, name) || Object.keys(variables ?? {}).includes(name)) continue;
      const meant = likely(name, Object.keys(variables ?? {}));
      yield finding(
        'Environment.Variables',
        `${called(resource)} reads ${name} from its environment (${place}), and nobody sets it${meant ? `; ${meant} is set` : ''}`,
        {
          expected: name,
          fix: snippet(
            'Set it:',
            `
              ${plainId(resource)}:
                Type: AWS::Lambda::Function
                Properties:
                  Environment:
                    Variables:
                      ${name}: …`,
          ),
        },
      );
    }
  },
});

/** The names that the code needs, with the first place of each. */
function needed(code: Code): readonly { readonly name: string; readonly place: string }[] {
  const found = new Map<string, string>();
  for (const file of reachable(code)) {
    for (const { name, optional, dynamic, line } of environmentReads(file.source, file.language)) {
      if (name === '' || optional || dynamic || isGiven(name) || found.has(name)) continue;
      found.set(name, placeOf(code, file, line));
    }
  }
  return [...found].map(([name, place]) => ({ name, place }));
}

/** A slip of the pen, or the same with an ending more or less: TOPIC and TOPIC_ARN. */
function likely(name: string, set: readonly string[]): string | undefined {
  return nearest(name, set) ?? set.find((one) => one.startsWith(`${name}_`) || name.startsWith(`${one}_`));
}

function isGiven(name: string): boolean {
  // Of what looks like AWS's, the account is what people most often believe to be set.
  return ofItself.has(name) || /^(?:_|POWERTOOLS_)/.test(name) || (name.startsWith('AWS_') && name !== 'AWS_ACCOUNT_ID');
}
