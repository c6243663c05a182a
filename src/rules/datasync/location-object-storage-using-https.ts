import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DATASYNC_LOCATION_OBJECT_STORAGE_USING_HTTPS',
  title: 'DataSync talks to object storage servers over HTTPS',
  severity: 'medium',
  types: ['AWS::DataSync::LocationObjectStorage'],
  why: 'Over plain HTTP whoever can listen between the agent and the server reads the objects and the keys that fetch them.',
  fix: 'Set ServerProtocol to HTTPS, with ServerCertificate if the certificate of the server is your own.',
  *check(location) {
    // HTTPS is the default.
    if (location.ServerProtocol === 'HTTP') yield finding('ServerProtocol', 'the server is spoken to over plain HTTP', { expected: 'HTTPS' });
  },
});
