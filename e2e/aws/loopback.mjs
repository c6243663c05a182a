// Every name below localhost is this machine: SDKs put accounts and buckets before the name of an endpoint, and not every resolver knows.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const { lookup } = dns;

dns.lookup = (name, given, done) => {
  const [options, callback] = typeof given === 'function' ? [{}, given] : [given, done];
  if (!/(^|\.)localhost$/.test(name)) return lookup(name, options, callback);
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};
syncBuiltinESMExports();
