import type {BannerMessages} from './messages.js';

/** British English for the banner; it comes with the elements. */
export default {
  language: 'en-GB',
  direction: 'ltr',

  thisSite: 'this site',
  heading: 'Cookies on {site}',
  intro: 'We use optional cookies and similar storage only if you say yes.',
  accept: 'Accept all',
  reject: 'Reject all',
  choose: 'Choose',
  introAgain: 'We use optional cookies only if you say yes, and something has changed since you answered.',
  onUnlessOff: 'On unless you turn it off.',
  off: 'Off.',
  turnOff: 'Turn off {title}',
  turnOn: 'Turn on {title}',
  oneOther: 'One other organisation is involved.',
  others: '{count} other organisations are involved.',
  changeLater: 'You can change your answer at any time under “Cookie settings”.',
  readNotice: 'Read our privacy notice',
  settings: 'Cookie settings',

  gov: {
    heading: 'Cookies on {site}',
    essential: 'We use some essential cookies to make this service work.',
    analytics:
      'We’d also like to use analytics cookies so we can understand how you use the service and make improvements.',
    additional: 'We’d like to set {kind} cookies for:',
    kindAnalytics: 'analytics',
    kindAdditional: 'additional',
    accept: 'Accept {kind} cookies',
    reject: 'Reject {kind} cookies',
    choose: 'View cookies',
  },

  categories: {
    essential: {
      title: 'Essential',
      description: 'Keeps the site working and safe, and remembers your answer here.',
    },
    statistics: {
      title: 'Statistics',
      description: 'Counts how the site is used, so that we can make it better. It does not show who you are.',
    },
    appearance: {title: 'Appearance', description: 'Shows the site in the way that suits you and your device.'},
    preferences: {title: 'Preferences', description: 'Remembers what you set, such as your language or region.'},
    analytics: {title: 'Analytics', description: 'Helps us see how people use the site.'},
    media: {title: 'Videos, polls and maps', description: 'Shows content that comes from other organisations.'},
    marketing: {title: 'Marketing', description: 'Lets us and our partners show adverts and see if they work.'},
  },
} satisfies BannerMessages as BannerMessages;
