/** The buttons of a question. Closing it is a no. */
export interface QuestionButtons {
  /** Says yes, such as "Apply". */
  readonly yes: string;
  /**
   * Says no, where yes does harm that a hasty Enter must not do: yes has not the focus then. Otherwise
   * VS Code's own "Cancel" says no, and yes has the focus.
   */
  readonly no?: string;
  /** For whoever wants to see more before deciding. */
  readonly look?: string;
}

interface ModalButton {
  readonly title: string;
  readonly isCloseAffordance?: boolean;
}

/**
 * The buttons as VS Code takes them. It gives the focus to the first that isn't in the place of its own
 * "Cancel", which the one way to say no should be: so it is looking that a hasty Enter does, or where
 * there is nothing to look at, a button beside "Cancel".
 */
export function modalButtons({ yes, no, look }: QuestionButtons): ModalButton[] {
  const looking = look === undefined ? [] : [{ title: look }];
  if (no === undefined) {
    return [{ title: yes }, ...looking];
  }
  return look === undefined
    ? [{ title: no }, { title: yes }]
    : [...looking, { title: yes }, { title: no, isCloseAffordance: true }];
}
