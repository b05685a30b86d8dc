/** One thing that keeps a form from being sent: where it is and the same words that stand beside the field. */
export interface Problem {
  /** Id of the control (or of the group's first control) that the line of the summary leads to; '' = the whole form. */
  readonly field: string;
  readonly message: string;
}
