import { listOf } from '../../core/index.ts';

interface Action {
  readonly ActionTypeId: { readonly Category: string };
  readonly Region?: string;
}

export interface Stage {
  readonly Name: string;
  readonly Actions: readonly Action[];
}

/** A stage that deploys, where it stands among all, and the actions by which it does. */
export interface Deploying {
  readonly index: number;
  readonly actions: readonly Action[];
}

export function deployingStages(stages: readonly Stage[] | undefined): readonly Deploying[] {
  return listOf(stages)
    .map((stage, index) => ({ index, actions: listOf(stage.Actions).filter((action) => action.ActionTypeId?.Category === 'Deploy') }))
    .filter(({ actions }) => actions.length > 0);
}
