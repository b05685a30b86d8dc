/** Name of the job that tells a group that its sponsor is no member any more; see `sponsor-gone.job.ts`. */
export const SPONSOR_GONE = 'organizations.sponsorGone';
