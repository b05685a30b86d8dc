import access from '@kalaka/words/en/access.json' with { type: 'json' };
import shell from '@kalaka/words/en/shell.json' with { type: 'json' };
import today from '@kalaka/words/en/today.json' with { type: 'json' };
import ui from '@kalaka/words/en/ui.json' with { type: 'json' };

/** The messages of the frame and of the first screen. Those of a room come with the room: `room-words.ts`. */
export default {
  ...access,
  ...shell,
  ...today,
  ...ui,
};
