import { csv, finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_INSTANCE_DELETION_PROTECTION_ENABLED',
  title: 'RDS instances are protected from deletion',
  severity: 'low',
  types: ['AWS::RDS::DBInstance'],
  parameters: { databaseEngines: csv({ about: 'The engines to judge, such as mysql,postgres; all if it is not given.' }) },
  why: 'One wrong command, stack update or stolen credential is enough to delete an instance with its data. Protection makes that two deliberate steps.',
  fix: 'Set DeletionProtection to true.',
  scope(instance, { parameters }) {
    if (isSet(instance, 'DBClusterIdentifier')) return 'it is a member of a cluster, which is protected as a whole';
    const engines = parameters.databaseEngines;
    if (!engines?.length) return true;
    const engine = instance.Engine?.toLowerCase();
    return engines.some((one) => one.toLowerCase() === engine) || 'its engine is not among those to judge';
  },
  *check(instance) {
    if (instance.DeletionProtection !== true) yield finding('DeletionProtection', 'it can be deleted in one step', { expected: 'true' });
  },
});
