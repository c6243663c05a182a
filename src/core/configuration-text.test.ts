import { describe, expect, it } from 'vitest';
import { configurationText, unknownMark } from './configuration-text.ts';
import { resourceOf } from './sample-estate.ts';
import { maskText } from './secret.ts';
import { Unknown, type Value } from './value.ts';

function kept(properties: Value, more: object = {}): unknown {
  return JSON.parse(configurationText(resourceOf('a', properties, more))).properties;
}

describe('the configuration as it may be kept', () => {
  it('is what the source gave where nothing is secret', () => {
    const properties = {
      Name: 'a',
      Tags: [{ Key: 'owner', Value: 'web' }],
      Arn: 'arn:aws:iam::123456789012:role/a-name-that-is-longer-than-forty-characters',
    };
    expect(kept(properties)).toEqual(properties);
  });

  it('has no value under a secret name, or beside one', () => {
    expect(kept({ MasterUserPassword: 'hunter2', Environment: [{ Name: 'DB_PASSWORD', Value: 'hunter2' }], Port: 1 })).toEqual({
      MasterUserPassword: '(masked)',
      Environment: [{ Name: 'DB_PASSWORD', Value: '(masked)' }],
      Port: 1,
    });
  });

  it('has no script that was given to an instance, for in Base64 no secret has a shape', () => {
    const UserData = Buffer.from('#!/bin/sh\nexport PASSWORD=hunter2').toString('base64');
    expect(kept({ LaunchTemplateData: { UserData, ImageId: 'ami-1' } })).toEqual({ LaunchTemplateData: { UserData: '(masked)', ImageId: 'ami-1' } });
    expect(kept({ UserDataReplaceOnChange: true })).toEqual({ UserDataReplaceOnChange: true });
  });

  it('has no value where the schema marks one, in lists and maps', () => {
    const secrets = ['Users.*.Word', 'Origin.Header'];
    const properties = { Users: [{ Word: 'x', Name: 'u' }], Origin: { Header: { a: 'y', on: true } } };
    expect(kept(properties, { secrets })).toEqual({ Users: [{ Word: '(masked)', Name: 'u' }], Origin: { Header: { a: '(masked)', on: true } } });
    expect(kept({ Users: { ann: { Word: 'x' } } }, { secrets })).toEqual({ Users: { ann: { Word: '(masked)' } } });
  });

  it.each([
    'key AKIAABCDEFGHIJKLMNOP is',
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKE1',
    'before it some text and then wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKE1',
    'postgres://user:hunter2@db:5432/x',
    'Server=db;User=sa;Password=hunter2;Encrypt=true',
    'https://hooks.slack.com/services/T0/B0/xyz now',
    'sk_live_abcdefghijklmnop',
    '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----',
  ])('has no text of the shape of a secret: %s', (text) => {
    expect(maskText(text)).not.toBe(text);
    expect(kept({ Deep: [{ Text: text }] })).toEqual({ Deep: [{ Text: maskText(text) }] });
  });

  it('says of a value that could not be seen why', () => {
    expect(kept({ Policy: new Unknown('access was denied', true) })).toEqual({ Policy: { [unknownMark]: 'access was denied' } });
  });

  it('keeps names that objects have a meaning for as they are', () => {
    const properties = JSON.parse('{"__proto__":{"Password":"x"},"constructor":"y"}');
    expect(configurationText(resourceOf('a', properties))).toBe('{"properties":{"__proto__":{"Password":"(masked)"},"constructor":"y"}}');
  });
});
