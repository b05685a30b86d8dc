import shell from '@kalaka/words/en/shell.json';
import ui from '@kalaka/words/en/ui.json';

/** Every message of the interface in this language, one file per noun. */
export const messages: Record<string, string> = { ...ui, ...shell };
