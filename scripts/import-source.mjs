/** Imports a file of src/ in Node, without a build: `await importSource('core/record.ts')`. */
import {register} from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

export const importSource = (path) => import(new URL(`../src/${path}`, import.meta.url));
