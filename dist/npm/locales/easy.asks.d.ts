/** What people can ask for, in easy-read words. */
declare const _default: {
    informed: {
        title: string;
        about: string;
    };
    access: {
        title: string;
        about: string;
    };
    rectification: {
        title: string;
        about: string;
    };
    erasure: {
        title: string;
        about: string;
    };
    restriction: {
        title: string;
        about: string;
    };
    notification: {
        title: string;
        about: string;
    };
    portability: {
        title: string;
        about: string;
    };
    object: {
        title: string;
        about: string;
    };
    'object-direct-marketing': {
        title: string;
        about: string;
    };
    'automated-decisions': {
        title: string;
        about: string;
    };
    'withdraw-consent': {
        title: string;
        about: string;
    };
    'object-storage': {
        title: string;
        about: string;
    };
    'complain-controller': {
        title: string;
        about: string;
    };
    'complain-regulator': {
        title: string;
        about: string;
    };
};
export default _default;
