import { finding, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_PERMISSION_ACTION',
  title: 'A permission for a service is for invoking the function',
  severity: 'high',
  types: ['AWS::Lambda::Permission'],
  shipped: {
    as: 'silence',
    what: 'Lambda refuses what is no action of its own. Another action is taken, and the service that should invoke the function is refused each time.',
  },
  why: 'Services invoke functions by lambda:InvokeFunction. A permission for another action lets nothing in.',
  fix: 'Set Action to lambda:InvokeFunction.',
  *check(permission, { resource }) {
    const action = text(permission, 'Action')?.value ?? '';
    const mended = snippet(
      'Permit the invocation:',
      `
        ${plainId(resource)}:
          Properties:
            Action: lambda:InvokeFunction`,
    );
    const more = { expected: 'lambda:InvokeFunction', fix: mended };
    const said = `${called(resource)} is for ${JSON.stringify(action)}`;
    if (!/^(?:lambda:\*|lambda:[a-z]+|\*)$/i.test(action)) yield finding('Action', `${said}, which is no action of Lambda, and AWS refuses it`, more);
    else if (!invoking.test(action) && /\.amazonaws\.com(\.cn)?$/.test(text(permission, 'Principal')?.value ?? ''))
      yield finding(
        'Action',
        `${said}, and ${permission.Principal} wants to invoke ${text(permission, 'FunctionName')?.references[0]?.id ?? 'the function'}: it may not`,
        more,
      );
  },
});

const invoking = /^(?:lambda:\*|\*|lambda:InvokeFunction(?:Url)?)$/i;
