/** Pages of a room above that search engines may find. The room registers them when it is loaded. */
export interface PublishedPages {
  /** As the statement and its answer name them. */
  readonly name: string;
  /** A list of ids as JSON; $1 is the network. */
  readonly ids: string;
  readonly address: (slug: string, id: string) => string;
}

const registered: PublishedPages[] = [];

export function publishPages(pages: PublishedPages): void {
  registered.push(pages);
}

export const publishedPages = (): readonly PublishedPages[] => registered;
