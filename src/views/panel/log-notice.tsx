/**
 * What stands above a skill when something is wrong with the log: in words, with what can be done about it. Draws
 * nothing when nothing is wrong, and does nothing before a person chooses.
 */
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { WriteFault } from '../../actions';
import type { LogCopy, LogStatus } from '../../core/matrix/guard/log-status';
import type { LostTick } from '../../core/matrix/guard/lost-ticks';
import { Icon } from './icon';
import { authored, shortDate } from './text';
import { usePanelId, useTools } from './tools';
import { noteNameOf } from '../../core/vault-path';

interface NoticeProps {
  icon: 'triangle-alert' | 'info';
  title: string;
  /** Id of the title, where it names a list. */
  titleId?: string;
  text: string;
  children: ComponentChildren;
}

function Notice({ icon, title, titleId, text, children }: NoticeProps): VNode {
  return (
    <div class="skill-matrix-notice skill-matrix-card" role={icon === 'info' ? 'status' : 'alert'}>
      <Icon id={icon} class="skill-matrix-notice-icon" />
      <div class="skill-matrix-notice-body">
        <p class="skill-matrix-notice-title" id={titleId}>
          {title}
        </p>
        <p class="skill-matrix-second">{text}</p>
        {children}
      </div>
    </div>
  );
}

interface WriteButtonProps {
  label: string;
  isMain?: boolean;
  run: () => Promise<WriteFault | null>;
  /** Told with each answer. */
  answered: (fault: WriteFault | null) => void;
}

/** A button that writes to the log: busy until the log has answered. */
function WriteButton({ label, isMain, run, answered }: WriteButtonProps): VNode {
  const [isBusy, setIsBusy] = useState(false);
  const write = (): void => {
    if (isBusy) return;
    setIsBusy(true);
    void run().then((fault) => {
      setIsBusy(false);
      answered(fault);
    });
  };
  return (
    <button
      type="button"
      class={`skill-matrix-button ${isMain === true ? 'mod-cta' : ''}`}
      aria-busy={isBusy}
      onClick={write}
    >
      {label}
    </button>
  );
}

function QuietButton({ label, run }: { label: string; run: () => void }): VNode {
  return (
    <button type="button" class="skill-matrix-button skill-matrix-quiet" onClick={run}>
      {label}
    </button>
  );
}

/** The buttons of a notice, and why the log has refused what the last one asked for. */
function Choices({ write, children }: { write: Omit<WriteButtonProps, 'answered'>; children: VNode }): VNode {
  const [fault, setFault] = useState<WriteFault | null>(null);
  return (
    <>
      {fault !== null && (
        <p class="skill-matrix-notice-fault" role="alert">
          {fault.reason}
        </p>
      )}
      <div class="skill-matrix-choices">
        <WriteButton {...write} answered={setFault} />
        {children}
      </div>
    </>
  );
}

function LostLog({ fault, copy }: { fault: 'missing' | 'damaged'; copy: LogStatus['copy'] }): VNode {
  const tools = useTools();
  const { actions, words } = tools;
  const date = copy.lastOn === null ? '' : `, ${shortDate(copy.lastOn, tools)}`;
  return (
    <Notice
      icon="triangle-alert"
      title={fault === 'missing' ? words.panel.logMissing : words.panel.logDamaged}
      text={words.panel.logHasCopy(copy.count, date)}
    >
      <Choices write={{ label: words.panel.restore, isMain: true, run: () => actions.restoreLog() }}>
        <QuietButton label={words.panel.startFresh} run={() => actions.startFresh()} />
      </Choices>
    </Notice>
  );
}

/** More than these are counted, so that the skill below stays in sight. */
const longestList = 5;

function LostTicks({ lost }: { lost: LostTick[] }): VNode {
  const tools = useTools();
  const { actions, host, words } = tools;
  const titleId = usePanelId();
  const nameOf = ({ link }: LostTick): string => link.slice(link.lastIndexOf('/') + 1);
  const placeOf = (tick: LostTick): string => {
    const date = tick.then.lastOn === null ? [] : [shortDate(tick.then.lastOn, tools)];
    const what = tick.then.state === 'open' ? [words.panel.lostWithdrawal] : [];
    return [nameOf(tick), tick.group, ...what, ...date].join(' · ');
  };
  return (
    <Notice
      icon="triangle-alert"
      title={words.panel.ticksLost(lost.length)}
      titleId={titleId}
      text={words.panel.ticksLostText}
    >
      <ul role="list" class="skill-matrix-lost" aria-labelledby={titleId}>
        {lost.slice(0, longestList).map((tick) => (
          <li key={tick.key} class="skill-matrix-lost-tick">
            <p {...authored(tick.item, host.locale)}>{tick.item}</p>
            <p class="skill-matrix-second">{placeOf(tick)}</p>
          </li>
        ))}
        {lost.length > longestList && (
          <li class="skill-matrix-lost-tick skill-matrix-second">
            {words.panel.moreLost(lost.length - longestList)}
          </li>
        )}
      </ul>
      <Choices write={{ label: words.panel.restore, run: () => actions.restoreLog() }}>
        <QuietButton label={words.panel.accept} run={() => actions.acceptLoss()} />
      </Choices>
    </Notice>
  );
}

function SecondCopy({ path, count }: LogCopy): VNode {
  const { actions, words } = useTools();
  const name = noteNameOf(path);
  return (
    <Notice icon="info" title={words.panel.twoCopies} text={words.panel.copyUnited(name, count)}>
      <Choices write={{ label: words.panel.moveTicks(count), run: () => actions.moveCopy(path) }}>
        <QuietButton label={words.panel.show} run={() => void actions.openNote(path, null, false)} />
      </Choices>
    </Notice>
  );
}

/** All that is to be said about the log. */
export function LogNotice({ log }: { log: LogStatus }): VNode | null {
  if (log.fault !== null) return <LostLog fault={log.fault} copy={log.copy} />;
  if (log.lost.length === 0 && log.copies.length === 0) return null;
  return (
    <>
      {log.lost.length > 0 && <LostTicks lost={log.lost} />}
      {log.copies.map((copy) => (
        <SecondCopy key={copy.path} {...copy} />
      ))}
    </>
  );
}
