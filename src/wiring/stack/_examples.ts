import type { ExampleResource } from '../../core/index.ts';

/** What the examples of these rules are made of. */

export const sub = (text: string) => ({ 'Fn::Sub': text });
export const resource = (Type: string, Properties: object = {}, more: object = {}): ExampleResource => ({
  Type,
  Properties: { ...Properties },
  ...more,
});
