/** Long enough for what must not happen to show itself, had it been going to. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));
