/** Prepares jsdom for the stand-in host: what every browser has and jsdom lacks, and what plugins expect of the DOM. */
import { TextDecoder, TextEncoder } from 'node:util';
import { installBuiltinPrelude } from './builtin-prelude';
import { define } from './define';
import { installDomPrelude } from './dom-prelude';

define<object>(window, { TextDecoder, TextEncoder });
define(Element.prototype, { scrollIntoView() {} });
installDomPrelude();
installBuiltinPrelude();
