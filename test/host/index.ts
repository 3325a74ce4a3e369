/**
 * The stand-in under the name `obsidian`: what plugins may import. It is not the real app; what it leaves out is listed
 * in `gaps.ts`.
 */
export { App } from './app';
export { BasesView } from './bases';
export { getAllTags, iterateCacheRefs, iterateRefs, resolveSubpath } from './cache-lookups';
export { Component } from './component';
export { debounce } from './debounce';
export { Events } from './events';
export { FileManager } from './file-manager';
export { EditableFileView, FileView, TextFileView } from './file-view';
export { TAbstractFile, TFile, TFolder } from './files';
export {
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseYaml,
  stringifyYaml,
} from './frontmatter';
export { Keymap, Scope } from './keymap';
export { MetadataCache } from './metadata-cache';
export { getLinkpath, normalizePath, parseLinktext, stripHeading, stripHeadingForLink } from './paths';
export { Platform } from './platform';
export { Plugin } from './plugin';
export { apiVersion, getLanguage, moment, request, requestUrl, requireApiVersion } from './runtime';
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './search';
export { SecretStorage } from './secret-storage';
export { Tasks } from './tasks';
export { Vault } from './vault';
export { ItemView, View } from './view';
export { Workspace } from './workspace';
export {
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
} from './workspace-items';
export { WorkspaceLeaf } from './workspace-leaf';
export { WorkspaceTabs } from './workspace-tabs';
export { BaseComponent, ValueComponent } from './ui/base-component';
export { ColorComponent } from './ui/color-component';
export { ButtonComponent, DropdownComponent, ExtraButtonComponent, ToggleComponent } from './ui/components';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { Editor } from './ui/editor';
export { HoverPopover, PopoverState } from './ui/hover-popover';
export { sanitizeHTMLToDom } from './ui/html';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { MarkdownRenderChild, MarkdownRenderer } from './ui/markdown-renderer';
export { MarkdownView } from './ui/markdown-view';
export { renderMatches, renderResults } from './ui/match-render';
export { Menu } from './ui/menu';
export { MenuItem, MenuSeparator } from './ui/menu-item';
export { Modal } from './ui/modal';
export { MomentFormatComponent } from './ui/moment-format-component';
export { Notice } from './ui/notice';
export { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest';
export { MarkdownPreviewRenderer } from './ui/post-processors';
export { DisplayValueComponent, ProgressBarComponent, SliderComponent } from './ui/range-components';
export { MarkdownPreviewView } from './ui/reading-view';
export { Setting, SettingGroup } from './ui/setting';
export { PluginSettingTab, SettingPage, SettingTab } from './ui/setting-tab';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export {
  AbstractTextComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './ui/text-components';
export { displayTooltip, setTooltip } from './ui/tooltip';
