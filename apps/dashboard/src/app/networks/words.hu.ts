import networksDocument from '@kalaka/words/hu/networks.document.json' with { type: 'json' };
import networks from '@kalaka/words/hu/networks.json' with { type: 'json' };

/** Every message that pages of this room may show, one file per noun. */
export default { ...networks, ...networksDocument };
