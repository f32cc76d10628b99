const RealDate = Date;

/** Lets the page's clock stand still, so that dates can be compared. Answers what lets it go on. */
export function stopDateAt(now: number): () => void {
  class StoppedDate extends RealDate {
    constructor(...parts: [] | [number | string]) {
      super(...(parts.length ? parts : ([now] as [number])));
    }
    static override now = () => now;
  }
  window.Date = StoppedDate as DateConstructor;
  return () => void (window.Date = RealDate);
}
