import { finding, isSet, type Resource, wiring } from '../../core/index.ts';
import { handlerExists } from '../_parse/code.ts';
import { called, plainId, snippet } from '../_words.ts';
import { type Code, codeOf } from './_code.ts';

export default wiring({
  id: 'WIRING_FUNCTION_HANDLER',
  title: 'The handler of a function is there: its file, and what the file exports',
  severity: 'critical',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'Everything is deployed, and every invocation fails before any code runs: Runtime.HandlerNotFound, or Runtime.ImportModuleError.',
  },
  why: 'Handler names a file and a function in it. Lambda looks for them on the first invocation, and not when the function is made.',
  fix: 'Let Handler name the file (index for inline code) and the function that it exports, as in index.handler.',
  *check(properties, { resource, graph }) {
    const code = codeOf(graph.node<'AWS::Lambda::Function'>(resource));
    if (!code) return;
    const { entry, handler, inline, files } = code;
    const [name] = handler.split('.').slice(-1);
    if (!entry) {
      if (!inline && (files.length === 0 || isSet(properties, 'Layers') || isBuilt(resource, code))) return;
      const there = inline
        ? 'inline code is a file called index'
        : `its code has ${files
            .slice(0, 5)
            .map((one) => one.path)
            .join(', ')}`;
      const expected = `${inline ? 'index' : 'a file that is there'}.${name}`;
      yield finding('Handler', `${called(resource)} starts at ${handler}, and ${there}: Lambda finds no such file`, {
        expected,
        ...(inline ? { fix: handlerOf(plainId(resource), expected) } : {}),
      });
    } else if (handlerExists(entry.source, entry.language, handler) === false) {
      yield finding('Handler', `${called(resource)} starts at ${handler}, and ${inline ? 'its inline code' : entry.path} exports no ${name}`, {
        expected: 'the name of a function that the code exports',
      });
    }
  },
});

/** Whether its file may come from somewhere else than this folder: a layer's absolute path, or a build that has not been run. */
function isBuilt({ metadata }: Resource, { files, handler }: Code): boolean {
  return (
    handler.startsWith('/') ||
    metadata?.BuildMethod !== undefined ||
    /^(?:\.\/)?(?:dist|build|out|lib|target|node_modules)\//.test(handler) ||
    files.some(({ path }) => /\.m?ts$/.test(path))
  );
}

function handlerOf(id: string, handler: string): string {
  return snippet(
    'Name the file as Lambda calls it:',
    `
      ${id}:
        Type: AWS::Lambda::Function
        Properties:
          Handler: ${handler}`,
  );
}
