/** Resolves once this is true; looked at before every frame. The test's own time limit ends it. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
