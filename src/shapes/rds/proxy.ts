import type { DBProxy } from '@aws-sdk/client-rds';
import type { Described } from '../described.ts';
import { filled, given, take } from '../take.ts';

export function dbProxy(proxy: DBProxy): Described {
  return {
    type: 'AWS::RDS::DBProxy',
    id: proxy.DBProxyName ?? '',
    ...(proxy.DBProxyArn === undefined ? {} : { arn: proxy.DBProxyArn }),
    properties: {
      ...take('AWS::RDS::DBProxy', proxy, [
        'DBProxyName',
        'DebugLogging',
        'DefaultAuthScheme',
        'EndpointNetworkType',
        'EngineFamily',
        'IdleClientTimeout',
        'RequireTLS',
        'RoleArn',
        'TargetConnectionNetworkType',
        'VpcSubnetIds',
      ]),
      ...given({
        Auth: filled(
          proxy.Auth?.map(({ AuthScheme, ClientPasswordAuthType, Description, IAMAuth, SecretArn }) => ({
            AuthScheme,
            ClientPasswordAuthType,
            Description,
            IAMAuth,
            SecretArn,
          })),
        ),
        VpcSecurityGroupIds: filled(proxy.VpcSecurityGroupIds),
      }),
    },
    state: given({ status: proxy.Status }),
  };
}
