/** The part of mocha that the tests use: it comes with the runner, without types. */
interface MochaContext {
  timeout(ms: number): void;
  skip(): never;
}
type MochaTest = (this: MochaContext) => void | Promise<void>;

declare function describe(name: string, tests: (this: MochaContext) => void): void;
declare function it(promise: string, test: MochaTest): void;
declare function before(act: MochaTest): void;
declare function beforeEach(act: MochaTest): void;
declare function after(act: MochaTest): void;
declare function afterEach(act: MochaTest): void;
