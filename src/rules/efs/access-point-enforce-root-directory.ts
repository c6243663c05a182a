import { csv, finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'EFS_ACCESS_POINT_ENFORCE_ROOT_DIRECTORY',
  title: 'EFS access points lead to a directory of their own',
  severity: 'medium',
  types: ['AWS::EFS::AccessPoint'],
  parameters: { approvedDirectories: csv({ about: 'The directories to which access points may lead; any but / if not given.' }) },
  why: 'Through an access point to the root, one program reaches the files of all others on the file system.',
  fix: 'Set RootDirectory.Path to the directory that the program needs.',
  *check(point, { parameters: { approvedDirectories: approved } }) {
    // The root, where nothing is said.
    const path = text(point.RootDirectory, 'Path');
    if (path === undefined || path.equals('/'))
      yield finding('RootDirectory.Path', 'it leads to the root of the file system', { expected: 'a directory' });
    else if (approved && !path.isOneOf(approved))
      yield finding('RootDirectory.Path', `the directory ${path.pattern} is not approved`, { expected: approved.join(' or ') });
  },
});
