import type { ConfigItem } from '../sources/config/item.ts';

/** An item of AWS Config with the envelope that all have in common, for tests. */
export const configItem = (type: string, id: string, configuration: object, more: Partial<ConfigItem> = {}): ConfigItem => ({
  type,
  id,
  account: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
  capturedAt: '2026-11-01T00:00:00.000Z',
  tags: {},
  configuration: configuration as ConfigItem['configuration'],
  supplementary: {},
  relationships: [],
  ...more,
});
