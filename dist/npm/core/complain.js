let tell;
/** Says to the owner what is wrong; problems.ts says each thing once. Never throws, never stops anything. */
const complain = (...problem) => tell?.(problem);
/** Chooses who puts problems into words. */
function tellProblems(teller) {
    tell = teller;
}

export { complain, tellProblems };
