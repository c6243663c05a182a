import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { detector } from './detector.ts';

test('an answer without any feature says nothing of them', () => {
  const { properties } = detector('d', { ServiceRole: 'r', Status: 'ENABLED', Features: [] });
  expect(properties.Features).toBeInstanceOf(Unknown);
});

test('a feature that is off is told as off', () => {
  const { properties } = detector('d', { ServiceRole: 'r', Status: 'ENABLED', Features: [{ Name: 'RDS_LOGIN_EVENTS', Status: 'DISABLED' }] });
  expect(properties.Features).toMatchObject([{ Name: 'RDS_LOGIN_EVENTS', Status: 'DISABLED' }]);
});
