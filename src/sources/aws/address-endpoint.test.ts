import { describe, expect, it, vi } from 'vitest';
import { Calls } from './caller.ts';
import { Clients } from './clients.ts';
import { s3Control } from './readers/_s3.ts';

const readers = { name: 'points', types: ['AWS::S3::AccessPoint'], calls: ['ListAccessPoints'] } as const;
const { service } = s3Control.reader({ ...readers, async *read() {} });

describe('a service that puts the account before its host', () => {
  it.each(['http://127.0.0.1:4566', 'http://[::1]:4566'])('says in one line that %s has no name', async (endpoint) => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const calls = new Calls({ clients: new Clients({ shared: { endpoint } }), clock: () => 0, random: () => 0, sleep: async () => {} });
    const session = { account: '123456789012', partition: 'aws', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
    const asking = calls.call({ ...readers, service }, session, 'eu-west-1', 'ListAccessPoints', { AccountId: session.account });
    await expect(asking).rejects.toThrow(
      `not to be had there: s3-control puts the account before the name of the host, and ${endpoint} has an address and no name; give the endpoint one, such as http://localhost:4566`,
    );
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });
});
