/**
 * What the stand-in leaves out of the API, reviewed by hand and compared by the type checker: a new name or member in
 * `obsidian.d.ts`, and one that the stand-in loses, fail `tsc` until somebody decides about it here.
 */
import type * as O from 'obsidian';
import type * as Host from './index';

type Real = typeof O;
type Ours = typeof Host;
type Instance<C> = C extends { prototype: infer I } ? I : never;
/** `moment` is another package's; all else that both have is compared member by member. */
type Shared = Exclude<Extract<keyof Real, keyof Ours>, 'moment'>;

interface MissingOf {
  name: Exclude<keyof Real, keyof Ours>;
  member: {
    [N in Shared]: `${N}.${Exclude<keyof Instance<Real[N]>, keyof Instance<Ours[N]>> & string}`;
  }[Shared];
  static: { [N in Shared]: `${N}.${Exclude<keyof Real[N], keyof Ours[N]> & string}` }[Shared];
}
type Missing = MissingOf[keyof MissingOf];

/** The accepted gaps, by reason. */
export const gaps = {
  'values and results of Bases: the stand-in runs no queries': [
    'BasesEntry',
    'BasesEntryGroup',
    'BasesQueryResult',
    'BasesViewConfig',
    'BooleanValue',
    'DateValue',
    'DurationValue',
    'FileValue',
    'HTMLValue',
    'IconValue',
    'ImageValue',
    'LinkValue',
    'ListValue',
    'NotNullValue',
    'NullValue',
    'NumberValue',
    'ObjectValue',
    'PrimitiveValue',
    'QueryController',
    'RegExpValue',
    'RelativeDateValue',
    'RenderContext',
    'StringValue',
    'TagValue',
    'UrlValue',
    'Value',
    'parsePropertyId',
  ],
  'inner states of the editor, and suggestions in it': [
    'EditorSuggest',
    'MarkdownEditView',
    'editorEditorField',
    'editorInfoField',
    'editorLivePreviewField',
    'editorViewField',
    'livePreviewState',
  ],
  'one window on a desktop: no pop-outs, no drawers': [
    'WorkspaceContainer',
    'WorkspaceFloating',
    'WorkspaceMobileDrawer',
    'WorkspaceWindow',
  ],
  'files outside the vault: storage is behind the adapter': ['CapacitorAdapter', 'FileSystemAdapter'],
  'large libraries that load on demand': [
    'finishRenderMath',
    'htmlToMarkdown',
    'loadMathJax',
    'loadMermaid',
    'loadPdfJs',
    'loadPrism',
    'renderMath',
  ],
  'binary data as text': [
    'arrayBufferToBase64',
    'arrayBufferToHex',
    'base64ToArrayBuffer',
    'getBlobArrayBuffer',
    'hexToArrayBuffer',
  ],
  'a field for secrets': ['SecretComponent'],
} as const satisfies Record<string, readonly Missing[]>;

type Listed = (typeof gaps)[keyof typeof gaps][number];

/** A name in this type's error message is missing and not listed above. */
export const unlisted: [Exclude<Missing, Listed>] extends [never] ? true : Exclude<Missing, Listed> = true;
