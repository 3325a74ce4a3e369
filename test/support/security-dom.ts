/**
 * Judges elements on a page by a list of what may be there. Anything else is a fault: an element, an attribute, or an
 * address that leads further than a web page behind a click.
 */

/** What our surfaces and the host around them are made of. */
const elements = new Set(
  (
    'div span p a button ul ol li dl dt dd h1 h2 h3 h4 h5 h6 input label select option textarea table thead tbody tr ' +
    'th td caption time small strong em pre section header nav progress svg path circle line polyline polygon rect ' +
    'ellipse g title'
  ).split(' '),
);
const attributes = new Set(
  (
    'class id role dir lang type tabindex draggable placeholder value for disabled checked datetime colspan rowspan ' +
    'scope spellcheck contenteditable hidden title rel target name min max step rows autocomplete maxlength ' +
    'd viewbox xmlns fill stroke width height cx cy r rx ry x y x1 x2 y1 y2 points stroke-width stroke-linecap ' +
    'stroke-linejoin transform'
  ).split(' '),
);
const safeToken = /^[\w:./-]*$/;
const webAddress = /^https?:\/\/\S+$/i;

function faultOfAttribute({ name, value }: Attr, isRendered: boolean): boolean {
  const key = name.toLowerCase();
  if (key === 'href')
    return !(value === '#' || webAddress.test(value) || (isRendered && isNoteAddress(value)));
  if (key === 'class' || key === 'id' || key === 'for')
    return !value.split(/\s+/).every((token) => safeToken.test(token));
  if (key === 'style') return /url\s*\(|expression|@import|position|javascript/i.test(value);
  return !attributes.has(key) && !/^(aria|data)-[a-z-]+$/.test(key);
}

/** An address of a note: no scheme and no host, or a name with a colon that no program and no page answers to. */
function isNoteAddress(value: string): boolean {
  if (value.startsWith('//') || /^\s*(?:javascript|vbscript|data|file|blob|https?|obsidian):/i.test(value))
    return false;
  return value.endsWith('.md') || !/^\s*[a-z][a-z0-9+.-]*:/i.test(value);
}

/**
 * Addresses that a reader of Markdown gives by itself: a bare mail address becomes a link as a bare web address does,
 * and a wikilink bears the name of its note, which the app looks up among notes alone, whatever the name says.
 */
function isReadersOwn(element: Element, { name, value }: Attr): boolean {
  if (name !== 'href') return false;
  return value === `mailto:${element.textContent}` || element.classList.contains('internal-link');
}

function faultsOfElement(element: Element, isRendered: boolean): string[] {
  const tag = element.localName;
  const bad = [...element.attributes].filter(
    (attribute) =>
      faultOfAttribute(attribute, isRendered) && !(isRendered && isReadersOwn(element, attribute)),
  );
  return [
    ...(elements.has(tag) ? [] : [`<${tag}>`]),
    ...bad.map(({ name, value }) => `<${tag} ${name}="${value.slice(0, 60)}">`),
  ];
}

/** What is wrong with the elements below `root`; `isRendered` for a note as the reading view draws it. */
export function faultsOfPage(root: Element, { isRendered = false } = {}): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => faultsOfElement(element, isRendered));
}

/** What a note of ours may be made of when it is read as Markdown. */
const markdownElements = new Set(
  'p a ul ol li input h1 h2 h3 h4 table thead tbody tr th td strong em div del s'.split(' '),
);

/** What is wrong with a note of ours as some reader of Markdown has drawn it. */
export function faultsOfNote(root: Element): string[] {
  const foreign = [...root.querySelectorAll('*')].filter(({ localName }) => !markdownElements.has(localName));
  return [
    ...foreign.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ...faultsOfPage(root, { isRendered: true }),
  ];
}
