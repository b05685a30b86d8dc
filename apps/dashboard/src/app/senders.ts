import type { SendEntry } from './shell/offline/send-queue';

/** What may wait on the device until there is a network, and who tells it to the hub then. */
export const senders: Readonly<Record<string, () => Promise<SendEntry>>> = {
  'activity.attach': () => import('./activities/files/send-file').then((m) => m.sendFile),
  'activity.log': () => import('./activities/log/send-activity').then((m) => m.sendActivity),
};
