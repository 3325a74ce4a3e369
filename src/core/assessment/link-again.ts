/** Writes a skill's link once more, for a line that repeats what another line has said. */
import type { LinkResolver } from '../markdown/link-resolver';
import { renderNoteLink, renderSkillLink } from './link';

/** The link to the note at `path` from the log's place; where it means no note, `link` as it was written. */
export function renderLinkAgain(
  link: string,
  path: string | null,
  logPath: string,
  resolve: LinkResolver,
): string {
  const own = path === null ? null : renderSkillLink(path, logPath, resolve);
  return own ?? renderNoteLink(link);
}
