import shell from '@kalaka/words/hu/shell.json';
import ui from '@kalaka/words/hu/ui.json';

/** Every message of the interface in this language, one file per noun. */
export const messages: Record<string, string> = { ...ui, ...shell };
