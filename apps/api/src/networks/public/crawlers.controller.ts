import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { html } from '../../platform/html/index.js';
import { PublicNetworks } from './public-networks.js';

const AN_HOUR = 'public, max-age=3600';
/** What everybody may read, and what it takes to draw it. */
const OPEN = ['/directory', '/icons.svg', '/favicon.svg', '/*.css'];

/** What search engines may read: what networks publish, and nothing behind the sign-in. A demo is invented: nothing of it. */
@Controller()
@Public()
export class CrawlersController {
  constructor(
    @Inject(SETTINGS) private readonly settings: RunSettings,
    private readonly networks: PublicNetworks,
  ) {}

  @Get('robots.txt')
  robots(@Res() reply: FastifyReply) {
    const { demo, publicUrl } = this.settings;
    const allowed = demo ? [] : OPEN.map((path) => `Allow: ${path}`);
    const lines = ['User-agent: *', ...allowed, 'Disallow: /', '', `Sitemap: ${publicUrl}/sitemap.xml`, ''];
    return reply.type('text/plain; charset=utf-8').header('cache-control', AN_HOUR).send(lines.join('\n'));
  }

  /** One map per network. */
  @Get('sitemap.xml')
  async siteMaps(@Res() reply: FastifyReply) {
    const networks = await this.networks.all('en');
    const maps = networks.map(({ slug }) => {
      const { text } = html`${this.settings.publicUrl}/directory/${slug}/sitemap.xml`;
      return `<sitemap><loc>${text}</loc></sitemap>`;
    });
    const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<sitemapindex ${space}>`, ...maps];
    const text = [...lines, '</sitemapindex>', ''].join('\n');
    return reply.type('application/xml; charset=utf-8').header('cache-control', AN_HOUR).send(text);
  }
}
