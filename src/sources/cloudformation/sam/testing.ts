import type { RawMap } from '../scope.ts';
import type { Expansion } from '../template-input.ts';
import { expandSam } from './index.ts';

/** What every function of a test needs, so that a test says only what it is about. */
export const code = { CodeUri: 's3://bucket/key', Runtime: 'nodejs24.x', Handler: 'index.handler' } as const;

export function expand(resources: RawMap, rest: RawMap = {}): Expansion {
  return expandSam({ Transform: 'AWS::Serverless-2016-10-31', ...rest, Resources: resources });
}

/** The resources of an expanded template, by logical id. */
export function made(resources: RawMap, rest: RawMap = {}): Record<string, { Type: string; Properties: RawMap } & RawMap> {
  return expand(resources, rest).template.Resources as never;
}

export function fn(properties: RawMap = {}, attributes: RawMap = {}): RawMap {
  return { Type: 'AWS::Serverless::Function', ...attributes, Properties: { ...code, ...properties } };
}

/** The resources that one function `F` comes to. */
export function madeOf(properties: RawMap, others: RawMap = {}, rest: RawMap = {}): ReturnType<typeof made> {
  return made({ ...others, F: fn(properties) }, rest);
}

export function managed(path: string): RawMap {
  return { 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/${path}` };
}

export const unknown = { 'Fn::Transform': { Name: 'AWS::Serverless-2016-10-31' } } as const;
export const noValue = { Ref: 'AWS::NoValue' } as const;
