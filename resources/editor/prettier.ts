// A script of its own, loaded when code is first formatted: it is large.

import * as typescript from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import { format } from 'prettier/standalone';

/** TSX as exported folders have it. Rejects with a message that names the place where the code is not sound. */
const formatScene = (code: string): Promise<string> =>
  format(code, { parser: 'babel-ts', plugins: [typescript, estree], singleQuote: true, printWidth: 120 });

export type FormatScene = typeof formatScene;

Object.assign(window, { pagereelFormat: formatScene });
