import activityFiles from '@kalaka/words/hu/activityFiles.json' with { type: 'json' };

/** What is read where files of an activity are chosen and shown: apart, so that the form does not carry it. */
export default { ...activityFiles };
