import { describe, expect, it } from 'vitest';
import { parse } from '../options.ts';
import { modeOf } from './scan-contradictions.ts';
import { scanOptions } from './scan-options.ts';

const mode = (...args: string[]) => modeOf(parse('scan', scanOptions, args));

describe('options that contradict each other', () => {
  it.each([
    [['--snapshot', 'a.json', '--regions', 'eu-west-1'], '--regions means nothing for --snapshot; leave it out'],
    [['--snapshot', 'a.json', '--organization'], '--organization means nothing for --snapshot'],
    [['--snapshot', 'a.json', '--profile', 'one'], '--profile means nothing for --snapshot of files; leave it out, or name an s3:// address'],
    [['--snapshot', 'a.json', '--role', 'arn:aws:iam::111122223333:role/Audit'], '--role means nothing for --snapshot of files'],
    [['--snapshot', 's3://a/', '--regions', 'eu-west-1'], '--regions means nothing for --snapshot'],
    [['--from-config', '--aggregator', 'all', '--exclude-regions', 'eu-west-1'], '--exclude-regions means nothing with --aggregator'],
    [['--snapshot', 'a.json', '--print-policy'], '--print-policy means nothing for --snapshot'],
    [['--snapshot', 'a.json', '--from-config'], 'exclude each other'],
    [['--from-config', '--accounts', '123456789012', '--role', 'Audit'], '--accounts means nothing for --from-config'],
    [['--from-config', '--aggregator', 'all', '--regions', 'eu-west-1,us-east-1'], 'one region with --aggregator'],
    [['--aggregator', 'all'], '--aggregator goes with --from-config'],
    [['--workers', '2'], '--workers means nothing for a scan of the account itself'],
    [['--store', 'a.db', '--no-store'], '--store and --no-store exclude each other'],
  ])('%j are refused', (args, message) => {
    expect(() => mode(...args)).toThrow(message);
  });

  it('says which way of scanning is meant otherwise', () => {
    expect(mode()).toBe('live');
    expect(mode('--organization', '--role', 'Audit', '--regions', 'eu-west-1', '--fresh')).toBe('live');
    expect(mode('--snapshot', 'a.json', '--workers', '2', '--no-store')).toBe('snapshot');
    expect(mode('--snapshot', 'a.json,s3://a/', '--profile', 'one', '--role', 'arn:aws:iam::111122223333:role/Audit')).toBe('snapshot');
    expect(mode('--from-config', '--exclude-regions', 'eu-west-1', '--role', 'arn:aws:iam::111122223333:role/Audit')).toBe('config');
    expect(mode('--from-config', '--regions', 'eu-west-1,us-east-1', '--profile', 'one')).toBe('config');
    expect(mode('--from-config', '--aggregator', 'all', '--regions', 'eu-west-1')).toBe('config');
  });
});
