/** Prepares jsdom for the stand-in host: what plugins expect of the DOM and of built-in classes. */
import { installBuiltinPrelude } from './builtin-prelude';
import { installDomPrelude } from './dom-prelude';

installDomPrelude();
installBuiltinPrelude();
