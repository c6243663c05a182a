import type { Place } from './describe.ts';

/** The ARN of anything of API Gateway, of both generations. It names no account. */
export function apiGatewayArn({ partition, region }: Pick<Place, 'partition' | 'region'>, path: string): string {
  return `arn:${partition}:apigateway:${region}::${path}`;
}
