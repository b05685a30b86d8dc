/** Name of the job that writes to the auditors when a locked period was opened again. */
export const TELL_AUDITORS = 'activities.tellAuditors';
