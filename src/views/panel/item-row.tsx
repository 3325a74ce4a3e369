/** One thing to tick: box, text and tail, and below them what belongs to it. The text opens its line in the note. */
import type { ComponentChildren, VNode } from 'preact';
import type { ItemProgress } from '../../core/matrix/schema';
import type { Words } from '../../i18n/en';
import type { MenuEntry } from '../panel-state';
import { Chips } from './chips';
import { Icon } from './icon';
import { itemKey } from './keys';
import { authored, DateLabel } from './text';
import { TickBox } from './tick-box';
import { useRequest, type Request } from './ticks';
import { usePanelId, useTools } from './tools';
import { useDrop } from './use-drop';
import { asksForMenu } from './use-note-link';
import { usePlace } from './use-place';

interface FaultLineProps {
  item: ItemProgress;
  request: Request | null;
}

/** What the log refused, with the way to ask again. */
function FaultLine({ item, request }: FaultLineProps): VNode | null {
  const { ticks, words } = useTools();
  if (request === null || request.fault === null) return null;
  const retry = (): void => ticks.ask(item.address, request.to);
  return (
    <div class="skill-matrix-fault">
      <p class="skill-matrix-remark" role="alert">
        <Icon id="triangle-alert" />
        <span>{request.fault.reason}</span>
      </p>
      <button
        type="button"
        class="skill-matrix-quiet-button skill-matrix-bare"
        tabIndex={-1}
        {...(ticks.isBlocked ? { 'aria-disabled': true } : {})}
        onClick={retry}
      >
        {words.panel.retry}
      </button>
    </div>
  );
}

/** What attaching a proof does: it ticks what is open. */
function evidenceWord({ state }: ItemProgress, words: Words): string {
  return state === 'open' ? words.panel.tickWithEvidence : words.panel.addEvidence;
}

interface PaperclipProps {
  item: ItemProgress;
  /** True when a date stands in the tail. */
  isDated: boolean;
  /** Id of the item's text: each of many paperclips says what it is for. */
  describedBy: string;
  attach: () => void;
}

/** Stands in the tail in place of the date while the row has the pointer or the focus. */
function Paperclip({ item, isDated, describedBy, attach }: PaperclipProps): VNode {
  const { words } = useTools();
  return (
    <button
      type="button"
      class={`skill-matrix-paperclip skill-matrix-bare clickable-icon ${isDated ? 'is-dated' : ''}`}
      tabIndex={-1}
      aria-label={evidenceWord(item, words)}
      aria-describedby={describedBy}
      onClick={attach}
    >
      <Icon id="paperclip" />
    </button>
  );
}

/** True for the row's box, in whichever window it stands; links and buttons have an Enter of their own. */
function isBox(target: EventTarget | null): boolean {
  return (target as Element).matches('input');
}

interface ItemRowProps {
  item: ItemProgress;
  class?: string;
  /** The line under the text that tells its state, if any: read out with the box. */
  remark?: ComponentChildren;
  /** What stands in the tail column; the date and the paperclip unless given. */
  tail?: ComponentChildren;
  /** True when the date is told elsewhere in the row. */
  hidesDate?: boolean;
  /** Menu entries before "Open in note", asked for when the menu opens. */
  entries?: () => MenuEntry[];
  /** The first cell of the item's row, where it begins a new one. */
  subhead?: string | null;
  /** True when the evidence stands among the children or is folded away. */
  hidesEvidence?: boolean;
  children?: ComponentChildren;
}

/** One row of a list. Enter opens the line, Shift+F10 or the secondary button the menu. */
export function ItemRow(props: ItemRowProps): VNode {
  const { item, remark, tail, entries, subhead, hidesEvidence } = props;
  const { actions, host, ticks, words } = useTools();
  const request = useRequest(ticks, item.address);
  const place = usePlace(item.address.path, item.line);
  const date = props.hidesDate === true ? null : item.tickedOn;
  const remarkId = usePanelId();
  const textId = usePanelId();
  const addEvidence = (): void => actions.addEvidence(item.address);
  const showMenu = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    const isTicked = item.state === 'ticked';
    const toggle: MenuEntry = {
      title: isTicked ? words.panel.removeTick : words.panel.tick,
      icon: isTicked ? 'square' : 'square-check',
      section: 'state',
      isDisabled: ticks.isBlocked,
      run: () => ticks.ask(item.address, isTicked ? 'open' : 'ticked'),
    };
    const confirm: MenuEntry = {
      title: words.panel.confirmAgain,
      icon: 'rotate-ccw',
      section: 'state',
      isDisabled: ticks.isBlocked,
      run: () => ticks.confirm(item.address),
    };
    const isOlder = isTicked && item.kind !== 'project' && (item.confirmedOn ?? '') < host.today();
    const { clipboard } = (event.view ?? window).navigator;
    const copy = (): void => void clipboard.writeText(item.text);
    const entry = (title: string, icon: string, section: string, run: () => void): MenuEntry => ({
      title,
      icon,
      section,
      run,
    });
    const section = entries ? 'evidence' : 'state';
    const openInLog = (): void => void actions.openInLog(item.address);
    host.showMenu(event, [
      ...(entries ? entries() : [toggle]),
      ...(isOlder ? [confirm] : []),
      {
        ...entry(evidenceWord(item, words), 'paperclip', section, addEvidence),
        isDisabled: ticks.isBlocked,
      },
      ...actions.projectsFor(item.address).map((proof) => ({
        ...entry(words.panel.useProject(proof.text), 'paperclip', section, () => {
          void actions.attachEvidence(item.address, proof);
        }),
        isDisabled: ticks.isBlocked,
      })),
      place.entry,
      ...(item.lastOn === null ? [] : [entry(words.panel.openInLog, 'scroll-text', 'open', openInLog)]),
      entry(words.panel.copyText, 'copy', 'open', copy),
    ]);
  };
  const drop = useDrop((text) => void actions.dropEvidence(item.address, text));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (asksForMenu(event)) showMenu(event);
    else if (event.key === 'Enter' && isBox(event.target)) {
      if (!event.shiftKey) return place.open(event);
      event.preventDefault();
      if (!ticks.isBlocked) addEvidence();
    }
  };
  return (
    <li
      role="listitem"
      class={`skill-matrix-item ${props.class ?? ''}`}
      data-row={itemKey(item.address)}
      onContextMenu={showMenu}
      onKeyDown={onKeyDown}
      {...drop}
    >
      {subhead == null ? null : (
        <p class="skill-matrix-subhead" {...authored(subhead, host.locale)}>
          {subhead}
        </p>
      )}
      <TickBox item={item} request={request} describedBy={remark == null ? undefined : remarkId} />
      <div
        class="skill-matrix-item-text"
        id={textId}
        data-name
        {...authored(item.text, host.locale)}
        {...place.handlers}
      >
        {item.text}
      </div>
      <div class="skill-matrix-tail">
        {tail ?? (
          <>
            {!ticks.isBlocked && (
              <Paperclip item={item} isDated={date !== null} describedBy={textId} attach={addEvidence} />
            )}
            {date !== null && <DateLabel date={date} />}
          </>
        )}
      </div>
      <div class="skill-matrix-below">
        {remark == null ? null : <div id={remarkId}>{remark}</div>}
        {props.children}
        {hidesEvidence !== true && <Chips address={item.address} evidence={item.evidence} />}
        <FaultLine item={item} request={request} />
      </div>
    </li>
  );
}
