import { Component, type ComponentType, type FunctionComponent } from 'preact';

/** Draws again only where a property is another one than before: what long lists are made of. */
export function pure<P extends object>(Draw: FunctionComponent<P>): ComponentType<P> {
  return class Pure extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differs(this.props, next) || differs(next, this.props);
    }

    override render() {
      return <Draw {...this.props} />;
    }
  };
}

function differs<P extends object>(a: P, b: P): boolean {
  return (Object.keys(a) as (keyof P)[]).some((name) => a[name] !== b[name]);
}
