import fs from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';

const SHEET = /<link rel="stylesheet" href="([\w.-]+\.css)"/;

/**
 * The one style sheet of the dashboard and of the public pages: the dashboard's build wrote, hashed and compressed it, and
 * whoever goes from one to the other has it already. Without a build the pages have no style and read all the same.
 */
@Injectable()
export class StyleSheet {
  private found: string | null = null;

  get href(): string | null {
    return this.found;
  }

  /** @param folder of the built dashboard */
  takeFrom(folder: string): void {
    const shell = path.join(folder, 'index.html');
    if (!fs.existsSync(shell)) return;
    const name = SHEET.exec(fs.readFileSync(shell, 'utf8'))?.[1];
    this.found = name ? `/${name}` : null;
  }
}
