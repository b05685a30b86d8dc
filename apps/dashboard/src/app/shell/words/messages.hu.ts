import access from '@kalaka/words/hu/access.json' with { type: 'json' };
import shell from '@kalaka/words/hu/shell.json' with { type: 'json' };
import today from '@kalaka/words/hu/today.json' with { type: 'json' };
import ui from '@kalaka/words/hu/ui.json' with { type: 'json' };

/** The messages of the frame and of the first screen. Those of a room come with the room: `room-words.ts`. */
export default {
  ...access,
  ...shell,
  ...today,
  ...ui,
};
