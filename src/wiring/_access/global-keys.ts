import { nearest } from '../../core/nearest.ts';

/** The condition keys that every service knows, in small letters and without `aws:`. */
const globalKeys = (
  'assumedroot calledvia calledviafirst calledvialast chatbotsourcearn currenttime ec2instancesourceprivateipv4 ec2instancesourcevpc ' +
  'epochtime federatedprovider ismcpserviceaction multifactorauthage multifactorauthpresent principalaccount principalarn ' +
  'principalisawsservice principalorgid principalorgpaths principalservicename principalservicenameslist principaltag principaltype ' +
  'referer requestedregion requesttag resourceaccount resourceorgid resourceorgpaths resourcetag securetransport signinsessionarn ' +
  'sourceaccount sourcearn sourceidentity sourceip sourceorgid sourceorgpaths sourceowner sourcevpc sourcevpcarn sourcevpce tagkeys ' +
  'tokenissuetime useragent userid username viaawsmcpservice viaawsservice vpceaccount vpceorgid vpceorgpaths vpcsourceip'
).split(' ');

/** A key much like one that there is: no request ever carries it. */
export function isMisspeltKey(key: string): boolean {
  const [name = ''] = key.slice('aws:'.length).split('/');
  return key.startsWith('aws:') && !globalKeys.includes(name) && nearest(name, globalKeys, 2) !== undefined;
}
