import type { Resource } from '../../core/index.ts';

/** What a stage of a REST API says, whether it stands for itself or is made along with a deployment. */
export interface RestStage {
  readonly AccessLogSetting?: { readonly DestinationArn?: string };
  readonly CacheClusterEnabled?: boolean;
  readonly ClientCertificateId?: string;
  readonly MethodSettings?: readonly MethodSetting[];
  readonly TracingEnabled?: boolean;
  /** A deployment may say these of all methods at once. */
  readonly CachingEnabled?: boolean;
  readonly CacheDataEncrypted?: boolean;
  readonly LoggingLevel?: string;
}

export interface MethodSetting {
  readonly CacheDataEncrypted?: boolean;
  readonly CachingEnabled?: boolean;
  readonly HttpMethod?: string;
  readonly LoggingLevel?: string;
  readonly ResourcePath?: string;
}

export const restStages = ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment'] as const;

interface Made {
  readonly StageName?: string;
  readonly StageDescription?: RestStage;
}

/** The stage, and where its properties stand. */
export function stageOf(properties: object, resource: Resource): { readonly stage: RestStage; readonly at: string } {
  if (resource.type === 'AWS::ApiGateway::Stage') return { stage: properties as RestStage, at: '' };
  return { stage: (properties as Made).StageDescription ?? {}, at: 'StageDescription.' };
}

/** How to put it right where the stage is made along with a deployment: often nobody has meant to make one. */
export function mending(resource: Resource): { readonly fix?: string } {
  return resource.type === 'AWS::ApiGateway::Stage'
    ? {}
    : {
        fix: 'Leave StageName out of the deployment, so that it makes no stage of its own (SAM: set OpenApiVersion of the API), or say it in StageDescription.',
      };
}

/** For `scope`: most deployments make no stage. */
export function isStage(properties: object, { resource }: { readonly resource: Resource }): true | string {
  return resource.type === 'AWS::ApiGateway::Stage' || 'StageName' in properties ? true : 'the deployment makes no stage of its own';
}

/** Whether a setting is the one for all methods. */
export function isForAll(setting: MethodSetting): boolean {
  return /^(\/\*|\*)$/.test(setting.ResourcePath ?? '') && (setting.HttpMethod ?? '') === '*';
}

/** How a person calls the method of a setting. */
export function methodOf(setting: MethodSetting): string {
  return isForAll(setting) ? 'all methods' : `${setting.HttpMethod ?? '*'} ${setting.ResourcePath ?? '/*'}`;
}
