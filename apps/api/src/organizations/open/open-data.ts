import type { Language } from '@kalaka/domain';
import { writeOrg, type CsvProfile } from '@kalaka/standards';
import { Inject, Injectable } from '@nestjs/common';
import { NetworksFinder, type NamedNetwork } from '../../networks/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { NOBODY, ReadPool, ReadScope } from '../../platform/db/index.js';
import { badInput, notFound } from '../../platform/errors/hub-error.js';
import { zipped } from './download.js';
import { orgDocument } from './org-document.js';
import { RegisterReader } from './register-reader.js';
import { organizationTable, registerTables } from './register-tables.js';

export type OpenForm = 'csv' | 'zip' | 'jsonld';

export interface OpenWish {
  form: OpenForm;
  profile: CsvProfile;
  language: string | undefined;
}

/** The interface's language in which codes and titles are told, for texts in any language. */
const wordsFor = (language: string): Language => (language === 'hu' ? 'hu' : 'en');

/** What a network publishes, as files. Read as anybody: without an actor nothing but published rows and fields comes. */
@Injectable()
export class OpenData {
  /** Whoever asks for the same while it is being made gets the same. */
  private readonly making = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly networks: NetworksFinder,
    private readonly register: RegisterReader,
    private readonly pool: ReadPool,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  async file(slug: string, { form, profile, language }: OpenWish): Promise<Buffer> {
    const network = await this.networks.named(new ReadScope(this.pool, NOBODY), slug);
    if (!network) throw notFound();
    const spoken = language ?? network.defaultLanguage;
    if (!network.languages.includes(spoken)) throw badInput({ field: 'lang', rule: 'isIn' });
    const key = [network.id, form, profile, spoken].join(' ');
    const already = this.making.get(key);
    if (already) return already;
    const made = this.make(network, form, profile, spoken).finally(() => this.making.delete(key));
    this.making.set(key, made);
    return made;
  }

  private async make(
    network: NamedNetwork,
    form: OpenForm,
    profile: CsvProfile,
    texts: string,
  ): Promise<Buffer> {
    const read = new ReadScope(this.pool, { networkId: network.id });
    const language = wordsFor(texts);
    const eyes = { actor: null, networkId: network.id, language, texts, read };
    const story = form === 'jsonld' ? await this.networks.published(read, network.id) : undefined;
    const { organizations, audiences, groups } = await this.register.all(eyes);
    const wording = { profile, language, groups };
    if (story) {
      const address = `${this.settings.publicUrl}/directory/${network.slug}`;
      return joined(writeOrg(orgDocument(address, story, organizations)));
    }
    if (form === 'csv') return joined(organizationTable(organizations, audiences, wording));
    const title = network.name[texts] ?? Object.values(network.name)[0] ?? network.slug;
    return zipped(registerTables(organizations, audiences, { name: network.slug, title }, wording));
  }
}

const joined = (pieces: Iterable<string>): Buffer => Buffer.from([...pieces].join(''));
