import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Lets Node (24 strips types itself) run the API's sources before anything is built: an import of `./x.js` that does
 * not exist is the file `./x.ts` beside it. For jest's global set-up, which runs outside of jest's own module mapping.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      const file = fileURLToPath(source);
      // jest requires what it transformed, and `require` knows paths where `import` knows addresses.
      const asPath = context.conditions.includes('require');
      if (existsSync(file)) return next(asPath ? file : source.href, context);
    }
    return next(specifier, context);
  },
});
