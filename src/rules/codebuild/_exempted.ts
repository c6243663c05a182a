import { text } from '../../core/index.ts';

/** Whether a project is named among those that a rule lets go. */
export function isExempted(project: { readonly Name?: string }, exempted: readonly string[] | undefined): boolean {
  return exempted !== undefined && exempted.length > 0 && text(project, 'Name')?.isOneOf(exempted) === true;
}
