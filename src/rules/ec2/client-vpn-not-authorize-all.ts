import { finding, rule } from '../../core/index.ts';

// The endpoint gets its authorizations one by one in a template: each is judged where it stands.
export default rule({
  id: 'EC2_CLIENT_VPN_NOT_AUTHORIZE_ALL',
  title: 'Client VPN authorization rules name the group of people they are for',
  severity: 'medium',
  types: ['AWS::EC2::ClientVpnAuthorizationRule'],
  why: 'Everybody who can log in to the VPN then reaches the network behind it, the contractor as well as the administrator.',
  fix: 'Set AccessGroupId to a group of the directory or identity provider, and leave AuthorizeAllGroups out.',
  *check(authorization) {
    if (authorization.AuthorizeAllGroups === true)
      yield finding('AuthorizeAllGroups', 'every client may reach the network', { expected: 'an AccessGroupId' });
  },
});
