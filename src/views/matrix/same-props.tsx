/** Parts that are drawn anew only when they are given something else, for tables of many lines. */
import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** The component, which is left as it stands while each of its properties is the same value as before. */
export function drawnOnChange<Props extends object>(draw: FunctionComponent<Props>) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before: Readonly<Props> = this.props;
      return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== before[key]);
    }

    override render(props: Props): ComponentChild {
      const Part = draw;
      return <Part {...props} />;
    }
  };
}
