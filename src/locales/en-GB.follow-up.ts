/** British English for what follows a request in `<forthright-rights>`; it comes with it. */
const words = {
  heading: 'What has happened?',
  intro: 'Nothing was kept here. If you have your reference, write it down below.',
  reference: 'Your reference',
  asked: 'The day you asked',
  late: 'It is late',
  lateAbout: 'The date has passed, and there is no answer.',
  refused: 'They refused',
  refusedAbout: 'They said no, or left something out.',
  identity: 'They want to know who I am',
  identityAbout: 'They ask for papers before they answer.',
  lateText:
    'I want to complain. I asked you on {date} (reference {reference}) and have had no full answer. The time that the law gives has passed. Please answer now, and tell me why it is late.',
  refusedText:
    'I want to complain. On {date} (reference {reference}) I made a request, and you said no to some or all of it. Please look at it again. Please tell me which reason in the law you rely on, and what you left out.',
  identityText:
    'You asked me to show who I am (my request of {date}, reference {reference}). Please tell me why you doubt it, and what is the least that would do. I would like to show no more than that, and to have it deleted once you have looked.',
  today: 'an earlier day',
  noReference: 'not to hand',
};

export type FollowUpMessages = typeof words;

export default words;
