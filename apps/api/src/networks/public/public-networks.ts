import type { Language } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { NOBODY, ReadPool, ReadScope } from '../../platform/db/index.js';
import type { Told } from '../../platform/html/index.js';

/** A network as everybody may know it: its name, and where its pages are. */
export interface PublicNetwork {
  readonly slug: string;
  readonly name: Told;
}

const ID_OF = `SELECT to_json(n.id) FROM networks n WHERE n.slug = $1`;
const ALL = `
  SELECT coalesce(json_agg(json_build_object('slug', n.slug, 'name', local_text_json(n.name, $1))
    ORDER BY local_text(n.name, $1) COLLATE "hu-x-icu"), '[]')
  FROM networks n`;

const SLUG = /^[a-z0-9-]{2,60}$/;

/** Networks by the name in their address. A network never changes it, so it is looked up once. */
@Injectable()
export class PublicNetworks {
  private readonly known = new Map<string, string>();

  constructor(private readonly pool: ReadPool) {}

  async idOf(slug: string): Promise<string | null> {
    const known = this.known.get(slug);
    if (known || !SLUG.test(slug)) return known ?? null;
    const id = await this.nobody().page<string | null>('networks.public.id', ID_OF, [slug]);
    if (id) this.known.set(slug, id);
    return id;
  }

  all(language: Language): Promise<PublicNetwork[]> {
    return this.nobody().page('networks.public', ALL, [language]);
  }

  private nobody(): ReadScope {
    return new ReadScope(this.pool, NOBODY);
  }
}
