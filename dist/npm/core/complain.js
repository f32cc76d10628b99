const told = new Set();
let tell;
/** Says once, to the owner, what is wrong. Never throws, never stops anything. */
function complain(...problem) {
    const key = problem.filter((part) => typeof part === 'string').join();
    if (!told.has(key))
        tell?.(problem);
    told.add(key);
}
/** Chooses who puts problems into words. */
function tellProblems(teller) {
    tell = teller;
}

export { complain, tellProblems };
