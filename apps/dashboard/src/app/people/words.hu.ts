import people from '@kalaka/words/hu/people.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default people;
