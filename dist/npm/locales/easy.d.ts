/** Easy-read words, in English: fetched when somebody asks for them. */
declare const _default: {
    asks: {
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
    rights: {
        heading: string;
        intro: string;
        notSure: string;
        asked: string;
        next: string;
        back: string;
        cost: string;
        when: string;
        leftOut: string;
        none: string;
        applies: string;
        appliesNot: string;
        anyway: string;
        sayHeading: string;
        sayIntro: string;
        forWhom: string;
        self: string;
        other: string;
        otherName: string;
        otherHint: string;
        name: string;
        contact: string;
        contactHint: string;
        topic: string;
        topicHint: string;
        period: string;
        wrong: string;
        correct: string;
        proof: string;
        unable: string;
        unsure: {
            heading: string;
            answers: {
                access: string;
                rectification: string;
                erasure: string;
                object: string;
                'withdraw-consent': string;
                'object-direct-marketing': string;
                'automated-decisions': string;
                'complain-controller': string;
            };
        };
        handOver: {
            heading: string;
            message: string;
            messageHint: string;
            anew: string;
            ways: string;
            waysIntro: string;
            doIt: string;
            send: string;
            sending: string;
            openMail: string;
            openForm: string;
            tooLong: string;
            copyFirst: string;
            call: string;
            hand: string;
            copied: string;
            uncopied: string;
            unable: string;
            mistakes: string;
            contactMissing: string;
            contactWhy: string;
            arrived: string;
            copy: string;
            save: string;
            print: string;
            opened: string;
            wait: string;
            retry: string;
            otherWay: string;
            next: string;
            keep: string;
            handed: string;
            pressSend: string;
            yourReference: string;
            byLaw: string;
            byPromise: string;
            byPromiseArrived: string;
            acknowledge: string;
            inOneMonth: string;
            inThirtyDays: string;
            noDate: string;
            clock: string;
            clockIdentity: string;
            clockQuestion: string;
            clockMore: string;
            counted: string;
            provisional: string;
            calendar: string;
            neutral: string;
            happens: string;
            readIt: string;
            answerIt: string;
            nothing: string;
            writeAgain: string;
            nothingRegulator: string;
        };
        desk: {
            intro: string;
            hereIntro: string;
            everything: string;
            everythingDone: string;
            restBelow: string;
            elsewhere: string;
            optOut: string;
            end: string;
            some: string;
        };
        followUp: {
            heading: string;
            intro: string;
            reference: string;
            asked: string;
            late: string;
            refused: string;
            identity: string;
        };
    };
};
export default _default;
