import type { Invoked } from './event.ts';
import type { Expanding, Source } from './expanding.ts';
import { given, member, ref } from './parts.ts';

/** A function's own address; without authorization, with the two permissions that open it to everybody. */
export function functionUrl(expanding: Expanding, source: Source, alias: Invoked | undefined): void {
  const { id, properties } = source;
  const config = properties.FunctionUrlConfig;
  if (!given(config)) return;
  const target = alias?.arn ?? ref(id);
  const authType = member(config, 'AuthType');
  expanding.make(source, `${id}Url`, 'AWS::Lambda::Url', {
    TargetFunctionArn: target,
    AuthType: authType,
    Cors: given(member(config, 'Cors')) ? member(config, 'Cors') : undefined,
    InvokeMode: member(config, 'InvokeMode'),
  });
  if (authType !== 'NONE') return;
  expanding.make(source, `${id}UrlPublicPermissions`, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunctionUrl',
    FunctionName: target,
    Principal: '*',
    FunctionUrlAuthType: authType,
  });
  expanding.make(source, `${id}URLInvokeAllowPublicAccess`, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: target,
    Principal: '*',
    InvokedViaFunctionUrl: true,
  });
}
