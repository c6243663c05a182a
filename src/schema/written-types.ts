import type { AccountState, PublicAccessBlock } from './account-state.ts';
import type { UserState } from './iam-state.ts';

/**
 * Types that no template has, and run-time facts that rules read as `state`. Like the generated types they fill core's interfaces
 * wherever this file is part of the program.
 */
declare module '../core/resource.ts' {
  interface ResourceTypes {
    'AWS::::Account': Readonly<Record<never, never>>;
    'AWS::S3::AccountPublicAccessBlock': PublicAccessBlock;
  }
  interface ResourceStates {
    'AWS::::Account': AccountState;
    'AWS::IAM::User': UserState;
  }
}
