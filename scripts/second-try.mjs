/**
 * A reporter that names the tests that failed and then passed when they were tried again: they count as passed, and somebody
 * should look at why.
 *
 * @implements {import('vitest/node').Reporter}
 */
export default class SecondTry {
  /** @type {string[]} */
  #tests = [];

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (!test.diagnostic()?.flaky) return;
    const [error] = test.result().errors ?? [];
    this.#tests.push(`${test.project.name}: ${test.module.relativeModuleId} > ${test.fullName}${error ? `\n    ${error.message}` : ''}`);
  }

  onTestRunEnd() {
    if (this.#tests.length > 0) console.log(`Passed only at the second try:\n  ${this.#tests.join('\n  ')}\n`);
  }
}
