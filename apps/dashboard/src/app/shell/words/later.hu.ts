import kernel from '@kalaka/words/hu/kernel.json' with { type: 'json' };

/** Why something is refused, and what happened: as much as all words of the frame, and on no page of a phone at first. */
export default { ...kernel };
