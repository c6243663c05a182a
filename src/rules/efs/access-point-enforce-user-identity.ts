import { csv, finding, independently, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'EFS_ACCESS_POINT_ENFORCE_USER_IDENTITY',
  title: 'EFS access points act as a user of their own',
  severity: 'medium',
  types: ['AWS::EFS::AccessPoint'],
  parameters: {
    approvedUids: csv({ about: 'The POSIX user ids that access points may act as; any if not given.' }),
    approvedGids: csv({ about: 'The POSIX group ids that access points may act as; any if not given.' }),
  },
  why: 'Without it the client says who it is: a program that claims to be root reads and changes the files of everybody.',
  fix: 'Set PosixUser with the Uid and Gid that the program is to have.',
  *check(point, { parameters: { approvedUids, approvedGids } }) {
    if (!isSet(point, 'PosixUser')) {
      yield finding('PosixUser', 'clients may act as any user', { expected: 'a Uid and a Gid' });
      return;
    }
    yield* independently(
      function* () {
        if (approvedUids && !text(point.PosixUser, 'Uid')?.isOneOf(approvedUids))
          yield finding('PosixUser.Uid', 'the user is not approved', { expected: approvedUids.join(' or ') });
      },
      function* () {
        if (approvedGids && !text(point.PosixUser, 'Gid')?.isOneOf(approvedGids))
          yield finding('PosixUser.Gid', 'the group is not approved', { expected: approvedGids.join(' or ') });
      },
    );
  },
});
