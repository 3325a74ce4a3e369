/** What the index needs of Obsidian, taken from the stand-in: the benchmark's bundle finds it under that name. */
export { getAllTags } from '../../host/cache-lookups';
export { Component } from '../../host/component';
export { TFile } from '../../host/files';
export { parseYaml } from '../../host/frontmatter';
